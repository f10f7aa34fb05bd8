import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { href } from '../../src/publication/urls.ts';
import { axeViolations, focused, openSite, type OpenOptions } from '../support/browser.ts';
import { dist } from '../support/dist.ts';
import { pageOf, model } from '../support/publication.ts';
import { searchOn } from '../support/search.ts';

const site = await openSite();
const strings = stringsOf('nl');
const t = strings.finding;
const chapter = pageOf('whitepaper/loketdenken').path;
const searchPath = pageOf('pages/search').path;
const nowhere = 'xyzzyxyzzy';
const still = { reducedMotion: 'reduce' } as const;

describe('it opens, with the focus in its field', () => {
  const ways: [string, (page: Page) => Promise<void>][] = [
    ['by a click on the control', (page) => searchOn(page).control.click()],
    ['by Enter on the control', (page) => searchOn(page).control.press('Enter')],
    ['by /', (page) => page.keyboard.press('/')],
    ['by Ctrl K', (page) => page.keyboard.press('Control+k')],
    ['by ⌘ K', (page) => page.keyboard.press('Meta+k')],
  ];
  test.each(ways)('%s', async (_, open) => {
    const { page, problems } = await site.open(chapter);
    await open(page);
    const { dialog, field } = searchOn(page);
    await dialog.waitFor();
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await dialog.evaluate((one) => one.matches(':modal'))).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe('while its code is still coming', () => {
  /** A chapter whose search comes when it is told to. */
  async function openLate() {
    const { page } = await site.open(chapter);
    const { promise: told, resolve: come } = Promise.withResolvers<true>();
    await page.route('**/assets/dialog*', async (route) => {
      await told;
      await route.continue();
    });
    await page.getByRole('main').getByRole('link').first().focus();
    await page.keyboard.press('/');
    return { page, come: () => come(true), ...searchOn(page) };
  }

  test('letters are kept for its field, and no key of the page does anything', async () => {
    const { page, come, dialog, field, results } = await openLate();
    const url = page.url();
    await page.keyboard.type('lokk/');
    for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key);
    await page.keyboard.type('et');
    for (const key of ['Control+k', 'Enter']) await page.keyboard.press(key);
    expect(await dialog.isVisible()).toBe(false);
    come();
    await dialog.waitFor();
    await expect.poll(() => field.inputValue()).toBe('loket');
    await results.first().waitFor();
    await page.keyboard.type('ten');
    expect(await field.inputValue()).toBe('loketten');
    expect(page.url()).toBe(url);
  });

  test('Escape calls it off, and the keys are those of the page again', async () => {
    const { page, come, dialog } = await openLate();
    await page.keyboard.type('lo');
    await page.keyboard.press('Escape');
    const isTaken = () =>
      page.evaluate(() => {
        const key = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
        return !document.body.dispatchEvent(key);
      });
    expect(await isTaken()).toBe(false);
    const loaded = page.waitForResponse('**/assets/dialog*.js');
    come();
    await loaded;
    await page.waitForLoadState('networkidle');
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await dialog.waitFor();
  });

  test('a control that gets the focus has its own keys', async () => {
    const { page, come, dialog, field } = await openLate();
    await page.keyboard.type('lo');
    await page.evaluate(() => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.id = 'aside';
      document.querySelector('main')?.append(box);
      box.focus();
    });
    await page.keyboard.press('Space');
    expect(await page.locator('#aside').isChecked()).toBe(true);
    come();
    await dialog.waitFor();
    expect(await field.inputValue()).toBe('lo');
  });
});

test('Escape closes it, also with words in the field, and the focus is where it was', async () => {
  const { page } = await site.open(chapter);
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  await ask(page, 'loket');
  await page.keyboard.press('Escape');
  await searchOn(page).dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
});

test.each([
  ['the button', (page: Page) => page.getByRole('button', { name: t.close }).click()],
  ['a click beside it', (page: Page) => page.mouse.click(10, 500)],
] as const)('%s closes it, and the control has the focus', async (_, close) => {
  const { page } = await site.open(chapter, still);
  const { control, dialog } = searchOn(page);
  await control.click();
  await dialog.waitFor();
  await close(page);
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(async () => (await focused(page)).name).toContain(strings.search);
});

test('nothing behind it is reached by Tab', async () => {
  const { page } = await open(still);
  await ask(page, 'loket');
  const outside: string[] = [];
  const inside = new Set<string>();
  for (let presses = 0; presses < 50; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const name = element?.getAttribute('href') ?? element?.textContent ?? '';
      return { name, outside: element !== document.body && !element?.closest('dialog') };
    });
    if (at.outside) outside.push(at.name);
    else inside.add(at.name);
  }
  expect(outside).toEqual([]);
  expect(inside.size).toBeGreaterThan(8);
});

test('/ typed in a field is a letter, and Ctrl K opens from there', async () => {
  const { page } = await site.open('/404.html');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.press('/');
  expect(await field.inputValue()).toBe('/');
  await field.press('Control+k');
  await searchOn(page).dialog.waitFor();
  expect(await searchOn(page).field.inputValue()).toBe('');
});

test('/ can be turned off, for who speaks to the computer, and on again', async () => {
  const { page } = await open();
  const { dialog } = searchOn(page);
  const setting = dialog.getByRole('checkbox', { name: t.shortcut });
  await setting.uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  const isTaken = () =>
    page.evaluate(() => {
      const key = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(key);
    });
  expect(await isTaken()).toBe(false);
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
  expect(await setting.isChecked()).toBe(false);
  await setting.check();
  await page.keyboard.press('Escape');
  expect(await isTaken()).toBe(true);
  await dialog.waitFor();
});

test('results come while typing, grouped by page, with their sections and the words marked', async () => {
  const { page, problems } = await open();
  const { results, count } = searchOn(page);
  await page.keyboard.type('gegevens', { delay: 20 });
  // The best page is shown before the others are read.
  await expect.poll(() => results.count()).toBeGreaterThan(3);
  expect(await count.textContent()).toMatch(/^\d+ pagina’s met ‘gegevens’$/);
  const found = await results.evaluateAll((items) =>
    items.map((item) => ({
      titles: item.querySelectorAll('h3 > a').length,
      kicker: item.querySelector('.search-result__kicker')?.textContent,
      sections: [...item.querySelectorAll('li')].map((section) => ({
        link: section.querySelector('a')?.hash,
        excerpt: section.querySelector('p')?.textContent,
      })),
      marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase()),
    })),
  );
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(({ titles }) => titles !== 1)).toEqual([]);
  expect(found.some(({ kicker }) => kicker?.match(/^Whitepaper · hoofdstuk \d van 6$/))).toBe(true);
  expect(found.filter(({ sections }) => sections.length > 3)).toEqual([]);
  const sections = found.flatMap((item) => item.sections);
  expect(sections.length).toBeGreaterThan(3);
  expect(sections.filter(({ link, excerpt }) => !link || !excerpt)).toEqual([]);
  expect(found.flatMap(({ marks }) => marks).some((word) => word.includes('gegevens'))).toBe(true);
  expect(problems).toEqual([]);
});

test('from the page to a section with the keyboard alone', async () => {
  const { page } = await site.open('/', still);
  await page.keyboard.press('/');
  await searchOn(page).dialog.waitFor();
  await ask(page, 'loketdenken');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const { href: address = '' } = await focused(page);
  const { pathname, hash } = new URL(address, page.url());
  expect(hash).not.toBe('');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === pathname && url.hash === hash);
  await expect.poll(() => topOf(page, hash.slice(1))).toBeLessThan(450);
  expect(await topOf(page, hash.slice(1))).toBeGreaterThanOrEqual(0);
});

test('arrow keys go through the results; the field keeps Home, End and what is typed', async () => {
  const { page } = await open(still);
  const { field, results } = searchOn(page);
  await ask(page, 'loket');
  const links = await results
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const at = async () => links.indexOf((await focused(page)).href ?? null);
  const walk: number[] = [];
  for (const key of ['Down', 'Down', 'Up', 'Down', 'Down']) {
    await page.keyboard.press(`Arrow${key}`);
    walk.push(await at());
  }
  expect(walk).toEqual([0, 1, 0, 1, 2]);
  expect((await focused(page)).visible).toBe(true);
  await page.keyboard.press('t');
  expect(await field.inputValue()).toBe('lokett');
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await page.keyboard.press('End');
  await page.keyboard.press('y');
  expect(await field.inputValue()).toBe('xloketty');
  await ask(page, 'loket');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect((await focused(page)).id).toBe('search-q');
});

test('Enter in the field, and the link at the foot, lead to the page of results', async () => {
  const { page } = await open();
  await ask(page, 'loket');
  const all = searchOn(page).dialog.getByRole('link', { name: /^Bekijk alle \d+ resultaten$/ });
  expect(await all.getAttribute('href')).toBe(`${href(searchPath)}?q=loket`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url(searchPath)}?q=loket`);
});

test('filters have counts, narrow the results, and can be cleared', async () => {
  const { page } = await open();
  const { dialog, results, count } = searchOn(page);
  await ask(page, 'gegevens');
  const filter = dialog.getByRole('combobox', { name: t.filters.publication });
  const whole = await count.textContent();
  const option = await filter.getByRole('option', { name: /^Whitepaper \(\d+\)$/ }).textContent();
  await filter.selectOption({ label: option ?? '' });
  const pages = Number(/\d+/.exec(option ?? '')?.[0]);
  await count.filter({ hasText: t.results(pages, 'gegevens') }).waitFor();
  const kickers = await results.locator('.search-result__kicker').allTextContents();
  expect(kickers.filter((kicker) => !kicker.startsWith('Whitepaper'))).toEqual([]);
  const all = dialog.getByRole('link', { name: /resultaten|zoekpagina/ });
  expect(await all.getAttribute('href')).toContain('publicatie=whitepaper');
  await dialog.getByRole('button', { name: t.clearFilters }).click();
  await count.filter({ hasText: whole ?? '' }).waitFor();
  expect(await filter.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('the count is announced after a rest, and not at every key', async () => {
  const { page } = await open();
  const { field, status, results } = searchOn(page);
  await status.evaluate((one) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(one.textContent)).observe(one, { childList: true });
    Object.assign(window, { heard });
  });
  // By the page's own clock: on a busy machine the keys of a browser that is driven come too slowly.
  await field.evaluate((input: HTMLInputElement) => {
    const keys = Array.from('gegevens');
    const typing = setInterval(() => {
      input.value += keys.shift() ?? '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (keys.length === 0) clearInterval(typing);
    }, 60);
  });
  await results.first().waitFor();
  await status.filter({ hasText: /^\d+ pagina’s met ‘gegevens’$/ }).waitFor();
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.at(-1)).toMatch(/‘gegevens’$/);
  expect(heard.length).toBeLessThanOrEqual(2);
});

test('a screen reader finds a named dialog, a search, headings, lists and short links', async () => {
  const { page } = await open();
  await ask(page, 'loketdenken');
  const snapshot = await searchOn(page).dialog.ariaSnapshot();
  const names = [...snapshot.matchAll(/^ *- (.*?):?$/gm)].map(([, line = '']) => line);
  expect(names[0]).toBe(`dialog "${t.title}"`);
  for (const part of [
    `heading "${t.title}" [level=2]`,
    'search',
    `button "${t.close}"`,
    `combobox "${t.filters.publication}"`,
    'list',
    'heading "Loketdenken" [level=3]',
    'link "Loketdenken"',
    `list "${t.sectionsOf('Loketdenken')}"`,
    'status',
  ]) {
    expect(names.some((line) => line.startsWith(part))).toBe(true);
  }
  expect(names.filter((line) => line.startsWith('link') && line.includes('#'))).toEqual([]);
  const described = searchOn(page).results.getByRole('link').nth(1);
  const excerpt = await described.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${excerpt}"]`).textContent()).toMatch(/loketdenken/i);
});

test('nothing of it is loaded before it is wanted: its code at the first sign, the index when it opens', async () => {
  const { page, requests } = await site.open(chapter);
  const loaded = (part: RegExp) => requests.filter((url) => part.test(url));
  await page.waitForLoadState('networkidle');
  expect(loaded(/dialog|panel|search|pagefind|options\.json|marking/)).toEqual([]);
  await searchOn(page).control.focus();
  await expect.poll(() => loaded(/assets\/dialog/).length).toBe(1);
  expect(loaded(/pagefind|options\.json/)).toEqual([]);
  await page.keyboard.press('Enter');
  await searchOn(page).dialog.waitFor();
  await expect.poll(() => loaded(/pagefind/).length).toBeGreaterThan(0);
});

test('a first result takes at most 130 kB, by gzip, at the middle of five words', async () => {
  const sizes: number[] = [];
  for (const question of ['dienstverlening', 'uitwisseling', 'vergunning', 'bewijs', 'gemeente']) {
    sizes.push(await bytesToFirstResult(question));
  }
  expect(sizes.toSorted((a, b) => a - b)[2]).toBeLessThanOrEqual(130_000);
});

test('code that does not come leaves the way to the page of results, with what was typed', async () => {
  const { page } = await site.open(chapter);
  const { promise: told, resolve: fail } = Promise.withResolvers<true>();
  await page.route('**/assets/dialog*', async (route) => {
    await told;
    await route.abort();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('loket');
  fail(true);
  await page.waitForURL((url) => url.pathname === href(searchPath));
  expect(new URL(page.url()).searchParams.get('q')).toBe('loket');
});

test('an index that does not come is said, with ways on, and can be tried again', async () => {
  const { page } = await site.open(chapter);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('/');
  const { dialog, count, results } = searchOn(page);
  await dialog.waitFor();
  await page.keyboard.type('loket');
  await count.filter({ hasText: t.failed }).waitFor();
  expect(await dialog.locator(`a[href="${href(pageOf('pages/glossary').path)}"]`).count()).toBe(1);
  await page.unroute('**/pagefind/**');
  await dialog.getByRole('link', { name: t.tryAgain }).click();
  await results.first().waitFor();
});

test('where nothing is found that is said, with the contents and the glossary', async () => {
  const { page } = await open();
  const { dialog, count } = searchOn(page);
  await page.keyboard.type(nowhere);
  await count.filter({ hasText: t.noResults(nowhere) }).waitFor();
  const wanted = [
    ...model.localized.nl.publications.map(({ path }) => path),
    pageOf('pages/glossary').path,
  ];
  for (const path of wanted) {
    expect(await dialog.locator(`a[href="${href(path)}"]`).isVisible()).toBe(true);
  }
});

test('what is typed is text, never HTML', async () => {
  const { page, problems } = await open();
  const { dialog, count } = searchOn(page);
  const query = '<img src=x onerror=alert(1)>';
  await page.keyboard.type(query);
  await count.filter({ hasText: query }).waitFor();
  expect(await dialog.locator('img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('the last question is there again, for this visit', async () => {
  const { page } = await open();
  await ask(page, 'loketdenken');
  await searchOn(page).results.getByRole('link').first().click();
  await page.goto(site.url(pageOf('vision/index').path));
  await page.keyboard.press('/');
  await searchOn(page).results.first().waitFor();
  expect(await searchOn(page).field.inputValue()).toBe('loketdenken');
  await page.keyboard.type('digid');
  expect(await searchOn(page).field.inputValue()).toBe('digid');
  const { page: other } = await open();
  expect(await searchOn(other).field.inputValue()).toBe('');
});

test('a result on the page itself is followed without loading it again', async () => {
  const { page, requests } = await open(still);
  await ask(page, 'loketdenken');
  const section = searchOn(page)
    .results.locator(`a[href^="${href(chapter)}?"][href*="#"]`)
    .first();
  const id = new URL((await section.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  requests.length = 0;
  await section.click();
  await searchOn(page).dialog.waitFor({ state: 'hidden' });
  await page.getByRole('complementary', { name: t.marked }).waitFor();
  expect(requests.filter((url) => url.endsWith(chapter))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect(await topOf(page, id)).toBeLessThan(450);
  await page.keyboard.press('Tab');
  expect((await focused(page)).inMain).toBe(true);
});

describe('on a phone of 360 px, by touch', () => {
  const phone = { ...still, width: 360, height: 740, hasTouch: true } as const;

  test('it opens from the bar, fills the screen, and a tap follows a result', async () => {
    const { page } = await site.open('/', phone);
    const { control, dialog, field, results } = searchOn(page);
    await control.tap();
    await dialog.waitFor();
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await field.fill('loketdenken');
    await results.first().waitFor();
    await results.getByRole('link').nth(1).tap();
    await page.waitForURL((url) => url.pathname !== '/' && url.hash !== '');
  });

  test('it opens from the drawer too, and gives the focus to the menu', async () => {
    const { page } = await site.open('/', phone);
    await page.getByRole('button', { name: strings.menu }).tap();
    await page.locator('#menu form[data-search] button').tap();
    await searchOn(page).dialog.waitFor();
    await page.keyboard.press('Escape');
    await searchOn(page).dialog.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await focused(page)).name).toBe(strings.menu);
  });

  test('every target is 44 px high', async () => {
    const { page } = await open(phone);
    await ask(page, 'gegevens');
    const small = await searchOn(page).dialog.evaluate((dialog) =>
      [...dialog.querySelectorAll('button, select, label:has(input), a, input[type=search]')]
        .filter((one) => one.checkVisibility())
        // All of a section is its target.
        .map((one) => one.closest('.search-result__sections li') ?? one)
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });
});

test.each([
  ['320 px', { width: 320, height: 640 }],
  ['1280 × 1024 at 400 %', { width: 320, height: 256 }],
] as const)('at %s nothing is cut off, in any state', async (_, size) => {
  const { page } = await open({ ...still, ...size });
  const { dialog, results } = searchOn(page);
  const isWhole = () => dialog.evaluate((one) => one.scrollWidth <= one.clientWidth);
  expect(await isWhole()).toBe(true);
  await ask(page, 'overheidsdienstverlening');
  expect(await isWhole()).toBe(true);
  await results.getByRole('link').last().focus();
  expect((await focused(page)).visible).toBe(true);
  await ask(page, nowhere, 'nothing');
  expect(await isWhole()).toBe(true);
  await dialog.getByRole('link').last().focus();
  expect((await focused(page)).visible).toBe(true);
});

test('it moves for who likes that, and for no one else', async () => {
  const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page } = await open({ reducedMotion });
    return searchOn(page).dialog.evaluate((one) => getComputedStyle(one).animationName);
  };
  expect(await moves('reduce')).toBe('none');
  expect(await moves('no-preference')).not.toBe('none');
});

test('in forced colours the marks and the lists keep their shape', async () => {
  const { page } = await open({ ...still, forcedColors: 'active' });
  await ask(page, 'gegevens');
  const { dialog } = searchOn(page);
  const looks = await dialog.evaluate((one) => {
    const styleOf = (selector: string) => {
      const found = one.querySelector(selector);
      if (!found) throw new Error(`no ${selector}`);
      return getComputedStyle(found);
    };
    return {
      mark: styleOf('mark').backgroundColor,
      paper: getComputedStyle(one).backgroundColor,
      select: styleOf('select').appearance,
    };
  });
  expect(looks.mark).not.toBe(looks.paper);
  expect(looks.select).toBe('auto');
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing while it is open, %s',
  async (colorScheme) => {
    const { page } = await open({ ...still, colorScheme });
    const { dialog } = searchOn(page);
    const found = async (state: string) =>
      (await axeViolations(page)).map((violation) => `${state}: ${violation}`);
    const violations = await found('empty');
    await ask(page, 'gegevens');
    violations.push(...(await found('results')));
    await dialog.getByRole('combobox', { name: t.filters.publication }).selectOption({ index: 1 });
    await dialog.getByRole('button', { name: t.clearFilters }).waitFor();
    violations.push(...(await found('filtered')));
    await ask(page, nowhere, 'nothing');
    violations.push(...(await found('nothing found')));
    expect(violations).toEqual([]);
  },
);

test.runIf(model.localized.en.pages['search'])(
  'in English it speaks English, and finds English pages',
  async () => {
    const english = stringsOf('en').finding;
    const { page, problems } = await site.open('/en/');
    await page.keyboard.press('/');
    const { dialog, results, count } = searchOn(page);
    await dialog.waitFor();
    expect(await dialog.getByRole('searchbox', { name: english.searchIn }).isVisible()).toBe(true);
    await page.keyboard.type('government');
    await results.first().waitFor();
    expect(await count.textContent()).toMatch(/^\d+ pages? with ‘government’$/);
    const addresses = await results
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => !address?.startsWith(href('/en/')))).toEqual([]);
    expect(problems).toEqual([]);
  },
);

/** A chapter with the dialog open over it. */
async function open(options: OpenOptions = {}) {
  const tab = await site.open(chapter, options);
  await tab.page.keyboard.press('/');
  await searchOn(tab.page).dialog.waitFor();
  return tab;
}

/** Asks in the open dialog, and waits until what comes of it stands there. */
async function ask(page: Page, text: string, outcome: 'results' | 'nothing' = 'results') {
  const { field, count, results } = searchOn(page);
  await field.fill(text);
  await count.filter({ hasText: `‘${text}’` }).waitFor();
  expect((await results.count()) > 0).toBe(outcome === 'results');
}

/** Where an element stands in the window, in CSS pixels. */
function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top);
}

/** Bytes of what the search loaded before its first result stood there: by gzip, where that is not compressed already. */
async function bytesToFirstResult(question: string): Promise<number> {
  const { page } = await site.open(chapter);
  await page.waitForLoadState('networkidle');
  const waiting = page.evaluate(() => {
    const loaded = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const before = loaded();
    return new Promise<string[]>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('dialog [data-search-result]')) return;
        observer.disconnect();
        resolve(loaded().filter((name) => !before.includes(name)));
      }).observe(document.body, { childList: true, subtree: true });
    });
  });
  await page.keyboard.press('/');
  await searchOn(page).dialog.waitFor();
  await page.keyboard.type(question);
  const sizes = (await waiting).map((url) => {
    const bytes = readFileSync(join(dist, new URL(url).pathname));
    return /\.(pagefind|pf_\w+|woff2)$/.test(url) ? bytes.length : gzipSync(bytes).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
