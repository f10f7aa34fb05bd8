import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { href } from '../../src/publication/urls.ts';
import { axeViolations, focused, openSite, type OpenOptions } from '../support/browser.ts';
import { pageOf, model } from '../support/publication.ts';
import { searchOn } from '../support/search.ts';

const site = await openSite();
const t = stringsOf('nl').finding;
const searchPage = pageOf('pages/search');
const nowhere = 'xyzzyxyzzy';

test('a link with a question in it leads to results, which are counted and linked', async () => {
  const { page, problems } = await open('?q=gegevens');
  const { results, count, field } = partsOf(page);
  expect(await results.count()).toBeGreaterThan(3);
  expect(await count.textContent()).toMatch(/^\d+ pagina’s met ‘gegevens’$/);
  await page.getByRole('status').filter({ hasText: 'gegevens' }).waitFor();
  expect(await field.inputValue()).toBe('gegevens');
  expect(await page.title()).toMatch(/^gegevens · /);
  expect(await results.locator('mark').count()).toBeGreaterThan(0);
  expect(await results.filter({ hasNot: page.getByRole('link') }).count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a link with filters in it sets them', async () => {
  const { page } = await open('?q=gegevens&publicatie=whitepaper');
  const { results, filter } = partsOf(page);
  expect(await filter.inputValue()).toBe('whitepaper');
  const kickers = await results.locator('.search-result__kicker').allTextContents();
  expect(kickers.length).toBeGreaterThan(0);
  expect(kickers.filter((kicker) => !kicker.startsWith('Whitepaper'))).toEqual([]);
});

test('the address follows what is typed and filtered', async () => {
  const { page } = await open('');
  const { field, filter } = partsOf(page);
  await field.pressSequentially('gegevens', { delay: 20 });
  await settles(page, 'gegevens');
  expect(query(page)).toBe('?q=gegevens');
  await filter.selectOption('vision');
  await page.waitForURL((url) => url.search === '?q=gegevens&publicatie=vision');
  await page.reload();
  await settles(page, 'gegevens');
  expect(await filter.inputValue()).toBe('vision');
});

test('back and forward go from question to question, not from key to key', async () => {
  const { page } = await open('?q=loket');
  const { field } = partsOf(page);
  for (const text of ['gegevens', 'digid']) {
    // Letter by letter, and faster than any rest between them on a machine that is busy.
    await field.evaluate((input: HTMLInputElement, word) => {
      for (let length = 0; length <= word.length; length += 1) {
        input.value = word.slice(0, length);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }, text);
    await field.press('Enter');
    await settles(page, text);
  }
  const seen: string[] = [];
  for (const go of ['goBack', 'goBack', 'goForward'] as const) {
    await page[go]();
    const text = new URLSearchParams(query(page)).get('q') ?? '';
    await settles(page, text);
    expect(await field.inputValue()).toBe(text);
    seen.push(text);
  }
  expect(seen).toEqual(['gegevens', 'loket', 'gegevens']);
});

test('back from a result finds the results as they were', async () => {
  const { page } = await open('?q=overheid');
  const { results, more } = partsOf(page);
  await more.click();
  await expect.poll(() => results.count()).toBeGreaterThan(10);
  const count = await results.count();
  await results.last().getByRole('link').first().click();
  await page.waitForURL((url) => url.pathname !== href(searchPage.path));
  await page.goBack();
  await expect.poll(() => results.count()).toBe(count);
});

test('more results come by a button, and the focus goes to the first of them', async () => {
  const { page } = await open('?q=overheid');
  const { results, more } = partsOf(page);
  expect(await results.count()).toBe(10);
  expect(await more.textContent()).toMatch(/^Meer resultaten \(10 van \d+ pagina’s\)$/);
  await more.click();
  await expect.poll(() => results.count()).toBeGreaterThan(10);
  const eleventh = await results.nth(10).getByRole('link').first().getAttribute('href');
  expect((await focused(page)).href).toBe(eleventh);
});

test('a result opens at its section', async () => {
  const { page } = await open('?q=loketdenken', { reducedMotion: 'reduce' });
  const section = partsOf(page).results.locator('a[href*="#"]').first();
  const id = new URL((await section.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await section.click();
  await page.waitForURL(/#/);
  const heading = page.locator(`[id="${id}"]`);
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(450);
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test('the words of a checklist are found', async () => {
  const guide = pageOf('guidance/reachable');
  const { page: reading } = await site.open(guide.path);
  const words = (await reading.locator('.check').allTextContents()).join(' ');
  const longest = (words.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
  expect(longest.length).toBeGreaterThan(10);
  const { page } = await open(`?q=${longest}`);
  expect(await partsOf(page).results.getByRole('heading').allTextContents()).toContain(guide.title);
});

test('nothing is loaded before there is a question: code at the first sign of one, the index with it', async () => {
  const { page, requests } = await site.open(searchPage.path);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /results-page|panel|pagefind|options/.test(url))).toEqual([]);
  await partsOf(page).field.focus();
  await partsOf(page).count.filter({ hasText: t.hint }).waitFor();
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.goto(`${site.url(searchPage.path)}?q=overheid`);
  await partsOf(page).results.first().waitFor();
  expect(requests.some((url) => url.includes('pagefind'))).toBe(true);
});

test('where nothing is found that is said, with other ways on', async () => {
  const { page, problems } = await open(`?q=${nowhere}`);
  const { results, count } = partsOf(page);
  expect(await count.textContent()).toBe(t.noResults(nowhere));
  await page
    .getByRole('status')
    .filter({ hasText: t.noResults(nowhere) })
    .waitFor();
  expect(await results.count()).toBe(0);
  for (const key of ['whitepaper/index', 'pages/glossary'] as const) {
    const way = page.getByRole('main').locator(`a[href="${href(pageOf(key).path)}"]`);
    expect(await way.first().isVisible()).toBe(true);
  }
  expect(problems).toEqual([]);
});

test('a slip of the finger is put right by a link, and back returns to it', async () => {
  const { page } = await open('?q=loketdenkne');
  const link = page.getByText(t.didYouMean).getByRole('link', { name: 'loketdenken' });
  expect(await link.getAttribute('href')).toBe(`${href(searchPage.path)}?q=loketdenken`);
  await link.click();
  await settles(page, 'loketdenken');
  expect(query(page)).toBe('?q=loketdenken');
  expect(await partsOf(page).results.count()).toBeGreaterThan(0);
  await page.goBack();
  await settles(page, 'loketdenkne');
});

test('what is typed is shown as text, never as HTML', async () => {
  const text = '<img src=x onerror=alert(1)>';
  const { page, problems } = await open(`?q=${encodeURIComponent(text)}`, {}, text);
  expect(await page.locator('main img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('an index that does not come is said, and the page goes on', async () => {
  const { page } = await open('');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.url(searchPage.path)}?q=overheid`);
  const { count, results } = partsOf(page);
  await count.filter({ hasText: t.failed }).waitFor();
  await page.getByRole('status').filter({ hasText: t.failed }).waitFor();
  expect(await page.locator('main .ways-on').isVisible()).toBe(true);
  await page.unroute('**/pagefind/**');
  await page.getByRole('link', { name: t.tryAgain }).click();
  await results.first().waitFor();
});

test('code that does not come is said, and the form still leads here', async () => {
  const { page } = await open('');
  await page.route('**/options.json', (route) => route.abort());
  await page.reload();
  await partsOf(page).field.focus();
  await page.getByRole('status').filter({ hasText: t.failed }).waitFor();
  await partsOf(page).field.fill('loket');
  await partsOf(page).field.press('Enter');
  await page.waitForURL((url) => url.search === '?q=loket');
});

test('on this page the control and its keys lead to the field, not to a second search', async () => {
  const { page } = await open('?q=loket');
  for (const way of [
    () => searchOn(page).control.click(),
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
  ]) {
    await page.getByRole('heading', { level: 1 }).click();
    await way();
    expect((await focused(page)).id).toBe('page-q');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing on results, %s', async (colorScheme) => {
  const { page } = await open('?q=gegevens&publicatie=whitepaper', { colorScheme });
  const violations = await axeViolations(page);
  await page.goto(`${site.url(searchPage.path)}?q=${nowhere}`);
  await settles(page, nowhere);
  expect([...violations, ...(await axeViolations(page))]).toEqual([]);
});

test('results fit in 320 px', async () => {
  const { page } = await open('?q=overheidsdienstverlening', { width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.runIf(model.localized.en.pages['search'])('in English, by English names', async () => {
  const english = stringsOf('en').finding;
  const path = model.localized.en.pages['search']?.path ?? '';
  const { page, problems } = await site.open(`${path}?q=government&publication=whitepaper`);
  const { results, count } = partsOf(page);
  await results.first().waitFor();
  expect(await count.textContent()).toMatch(/^\d+ pages? with ‘government’$/);
  const filter = page.getByRole('combobox', { name: english.filters.publication });
  expect(await filter.inputValue()).toBe('whitepaper');
  expect(problems).toEqual([]);
});

/** The page of results for what follows `?`, once it says what it found. */
async function open(address: string, options: OpenOptions = {}, text?: string) {
  const tab = await site.open(searchPage.path + address, options);
  const asked = text ?? new URLSearchParams(address).get('q');
  if (asked) await settles(tab.page, asked);
  else {
    await partsOf(tab.page).field.focus();
    await partsOf(tab.page).count.filter({ hasText: t.hint }).waitFor();
  }
  return tab;
}

async function settles(page: Page, text: string): Promise<void> {
  await partsOf(page)
    .count.filter({ hasText: `‘${text}’` })
    .waitFor();
}

function partsOf(page: Page): Record<'field' | 'filter' | 'results' | 'count' | 'more', Locator> {
  const main = page.getByRole('main');
  return {
    field: main.getByRole('searchbox', { name: t.searchIn }),
    filter: main.getByRole('combobox', { name: t.filters.publication }),
    results: main.locator('[data-search-result]'),
    count: main.locator('.search-count'),
    more: main.getByRole('button', { name: t.moreResults }),
  };
}

function query(page: Page): string {
  return new URL(page.url()).search;
}
