import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { stringsOf } from '../../src/i18n/strings.ts';
import { site as config } from '../../src/site.ts';
import { openSite } from '../support/browser.ts';
import { pageOf, model } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const chapter = pageOf('whitepaper/loketdenken');
const [section] = chapter.contents;
if (!section) throw new Error('The chapter has no sections');
const quote = chapter.pieces.find(({ kind }) => kind === 'quote');
if (quote?.kind !== 'quote') throw new Error('The chapter has no quote');

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What is on the clipboard, as plain text and as markup. */
function pasted(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

describe('a short address', () => {
  test.each([
    ['/w/3/', chapter.path],
    ['/a/2/', pageOf('vision/self-service').path],
    ['/h/4/', pageOf('guidance/reachable').path],
    ['/en/w/3/', pageOf('whitepaper/loketdenken', 'en').path],
  ])('%s leads to %s, with and without script', async (from, to) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await site.open(from, { javaScriptEnabled });
      await page.waitForURL(site.url(to));
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    }
  });

  test('takes the anchor along with script, and breaks no policy', async () => {
    const { page, problems } = await site.open(`/w/3/?van=brief#${section.id}`);
    await page.waitForURL(`${site.url(chapter.path)}?van=brief#${section.id}`);
    expect(problems).toEqual([]);
  });
});

describe('the link at a heading', () => {
  const link = (page: Page) => page.getByRole('link', { name: strings.linkTo(section.text) });
  const expected = {
    text: `${chapter.title} – ${section.text}\n${site.url(chapter.path)}#${section.id}`,
    html: `<a href="${site.url(chapter.path)}#${section.id}">${chapter.title} – ${section.text}</a>`,
  };

  test('shows when the mouse is near, copies the address and says so', async () => {
    const { page, problems } = await site.open(`${chapter.path}?q=iets`, clipboard);
    const opacity = () => link(page).evaluate((one) => getComputedStyle(one).opacity);
    expect(await opacity()).toBe('0');
    await page.locator(`[id="${section.id}"]`).hover();
    expect(await opacity()).toBe('1');
    await link(page).click();
    await page.getByRole('status').filter({ hasText: strings.copied }).waitFor();
    expect(await pasted(page)).toMatchObject(expected);
    expect(new URL(page.url()).hash).toBe(`#${section.id}`);
    expect(problems).toEqual([]);
  });

  test('works by keyboard, and shows when it has the focus', async () => {
    const { page } = await site.open(chapter.path, clipboard);
    await link(page).focus();
    expect(await link(page).evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: strings.copied }).waitFor();
    expect((await pasted(page)).text).toBe(expected.text);
  });

  test('is always there on touch, with a target of 44 px', async () => {
    const { page } = await site.open(chapter.path, {
      ...clipboard,
      hasTouch: true,
      isMobile: true,
      width: 360,
      height: 740,
    });
    expect(await link(page).evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    const size = await link(page).evaluate((one) => {
      const { width, height } = getComputedStyle(one, '::after');
      return [parseFloat(width), parseFloat(height)];
    });
    expect(Math.min(...size)).toBeGreaterThanOrEqual(44);
    await link(page).tap();
    await page.getByRole('status').filter({ hasText: strings.copied }).waitFor();
    expect((await pasted(page)).text).toBe(expected.text);
  });

  test('shows the address where the clipboard is refused', async () => {
    const { page } = await site.open(chapter.path, clipboard);
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'write', {
        value: () => Promise.reject(new Error()),
      });
    });
    await link(page).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: `${chapter.path}#${section.id}` })
      .waitFor();
  });

  test('is a plain link without script', async () => {
    const { page } = await site.open(chapter.path, { javaScriptEnabled: false });
    await link(page).click();
    expect(new URL(page.url()).hash).toBe(`#${section.id}`);
  });

  test('is no part of the heading, and not on paper', async () => {
    const { page } = await site.open(chapter.path);
    const heading = page.getByRole('heading', { name: section.text, exact: true });
    expect(await heading.count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.anchor').filter({ visible: true }).count()).toBe(0);
  });
});

test('the link at a quote copies the address of its own page, and stays where it is', async () => {
  const { page } = await site.open(chapter.path, clipboard);
  await page.getByRole('link', { name: strings.linkTo(strings.quoteBy(quote.by)) }).click();
  await page.getByRole('status').filter({ hasText: strings.copied }).waitFor();
  expect((await pasted(page)).text).toBe(
    `${chapter.title} – ${strings.quoteBy(quote.by)}\n${site.url(quote.path)}`,
  );
  expect(page.url()).toBe(site.url(chapter.path));
});

test('the page of a quote shows it, with its source and one way into the chapter', async () => {
  const { page } = await site.open(quote.path);
  const main = page.getByRole('main');
  expect(await main.getByText(quote.words).isVisible()).toBe(true);
  expect(await main.getByText(quote.by).first().isVisible()).toBe(true);
  await main.getByRole('link', { name: strings.inContextOf(chapter.title) }).click();
  await page.waitForURL(`${site.url(chapter.path)}#${quote.id}`);
  const header = page.getByRole('banner');
  await page.goBack();
  await header.getByRole('link', { name: 'English' }).click();
  const english = model.piecePages.find(
    ({ language, part }) => language === 'en' && part.piece.id === quote.id,
  );
  await page.waitForURL(site.url(english?.path ?? ''));
});

test('a figure can be had as SVG and PNG, from the chapter', async () => {
  const { page } = await site.open(chapter.path);
  const figure = page.locator('figure.figure').first();
  await figure.getByText(strings.takeFigure).click();
  for (const [format, type] of [
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
  ] as const) {
    const link = figure.getByRole('link', { name: strings.downloadAs(format) });
    const answer = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    );
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type]);
  }
});

describe('a selected passage', () => {
  /** Selects from the first of these words to the last of those, as a reader does with a mouse: by a range. */
  const select = (page: Page, from: string, to: string) =>
    page.evaluate(
      ([from = '', to = '']) => {
        document.documentElement.style.scrollBehavior = 'auto';
        const walker = document.createTreeWalker(
          document.querySelector('.prose') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        const range = document.createRange();
        let begun = false;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          if (!begun && text.includes(from)) {
            range.setStart(node, text.indexOf(from));
            begun = true;
          }
          if (begun && text.includes(to)) {
            range.setEnd(node, text.indexOf(to) + to.length);
            break;
          }
        }
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to],
    );
  const button = (page: Page) => page.getByRole('button', { name: strings.sharePassage });

  test('is copied as a quote with its reference, and an address that finds it again', async () => {
    const { page, problems, requests } = await site.open(chapter.path, clipboard);
    expect(requests.filter((url) => url.includes('passage'))).toEqual([]);
    await select(page, 'Meestal is het een', 'verstand moet hebben van parkeren');
    await button(page).click();
    await page.getByRole('status').filter({ hasText: strings.copied }).waitFor();
    expect(await button(page).count()).toBe(0);
    const { text, html } = await pasted(page);
    const [words, reference, url = ''] = text.split('\n');
    expect(words).toMatch(/^‘Meestal is het een .* parkeren’$/);
    expect(reference).toBe(`${chapter.title}, ${config.name}`);
    expect(url).toContain(`${site.url(chapter.path)}#${section.id}:~:text=`);
    expect(html).toContain('<blockquote>');
    expect(problems).toEqual([]);
  });

  test.each([
    ['crosses a term', 'Eerst bij de gemeente', 'personen. Daarna voor de parkeervergunning'],
    ['is one term with its sentence', 'Dat is', 'een dienst inrichten naar'],
    [
      'crosses a citation',
      'van het ene land naar het andere',
      'Inwoners en ondernemers merken dat',
    ],
    ['is in the middle', 'de programma’s die ermee werken', 'zo weinig mogelijk kopieën'],
    [
      'holds signs with a meaning',
      'Gemeente heeft Antwoord',
      'dan de frontoffice, dan de gemeente',
    ],
  ])('that %s is found again', async (_, from, to) => {
    const { page } = await site.open(chapter.path, clipboard);
    await select(page, from, to);
    await button(page).click();
    await page.getByRole('status').filter({ hasText: strings.copied }).waitFor();
    const url = (await pasted(page)).text.split('\n').at(-1) ?? '';
    expect(url).toContain(':~:text=');
    // The words, and not only their section: without the section there is nothing else to scroll to.
    const { page: other } = await site.open('/', { reducedMotion: 'reduce', height: 500 });
    await other.goto(url.replace(/#[^:]*/, '#'));
    const top = () =>
      other.evaluate((from) => {
        const walker = document.createTreeWalker(
          document.querySelector('.prose') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.includes(from)) continue;
          const range = document.createRange();
          range.setStart(node, node.textContent.indexOf(from));
          range.setEnd(node, node.textContent.indexOf(from) + from.length);
          const { top } = range.getBoundingClientRect();
          return scrollY > 0 && top > 0 && top < innerHeight;
        }
        return false;
      }, from);
    await expect.poll(top).toBe(true);
  });

  test('does not lie under the button, which Tab reaches and Escape sends away', async () => {
    const { page } = await site.open(chapter.path, clipboard);
    // With the mouse: Tab goes on from where it was.
    const paragraph = page.getByText('Elk werkproces');
    await paragraph.scrollIntoViewIfNeeded();
    const box = await paragraph.boundingBox();
    if (!box) throw new Error('The paragraph is not there');
    await page.mouse.move(box.x + 30, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 44, { steps: 4 });
    expect(await button(page).count()).toBe(0);
    await page.mouse.up();
    await button(page).waitFor();
    const apart = await page.evaluate(() => {
      const own = document.querySelector('.passage')?.getBoundingClientRect();
      const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      return rects.every(
        ({ top, bottom, left, right }) =>
          own && (own.top >= bottom || own.bottom <= top || own.left >= right || own.right <= left),
      );
    });
    expect(apart).toBe(true);
    const stops: string[] = [];
    for (let press = 0; press < 4 && !stops.includes(strings.sharePassage); press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    }
    expect(stops).toContain(strings.sharePassage);
    await page.keyboard.press('Escape');
    expect(await button(page).count()).toBe(0);
  });

  test('offers nothing outside the text, or for one word', async () => {
    const { page } = await site.open(chapter.path);
    await select(page, 'werkproces', 'werkproces');
    await page.waitForTimeout(500);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('footer') ?? document.body),
    );
    await page.waitForTimeout(500);
    expect(await button(page).count()).toBe(0);
  });

  test('has its button at the foot of the screen on touch', async () => {
    const { page } = await site.open(chapter.path, {
      hasTouch: true,
      isMobile: true,
      width: 360,
      height: 740,
    });
    await select(page, 'Elk werkproces', 'namen en adressen');
    await button(page).waitFor();
    await expect
      .poll(async () => {
        const box = await button(page).boundingBox();
        return box && box.y + box.height > 700;
      })
      .toBe(true);
  });
});
