import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { axeViolations, focused, openSite, type OpenOptions } from '../support/browser.ts';
import { pageOf } from '../support/publication.ts';

const site = await openSite();
const t = stringsOf('nl').finding;
const chapter = pageOf('whitepaper/loketdenken');
const [section] = chapter.contents;

const word = 'loketdenken';

describe.each([
  ['painted by the browser', true],
  ['as elements, where the browser cannot paint them', false],
] as const)('the words that a result brings are marked, %s', (_, paints) => {
  test('in the text, and gone from the address; nothing of the text is broken', async () => {
    const plain = await open('', paints);
    const before = await textOf(plain.page);
    const { page, problems } = await open(`?mark=${word}+overheid`, paints);
    await barOf(page).waitFor();
    const marked = await markedOn(page);
    expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set([word, 'overheid']));
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe(`#${section?.id}`);
    expect(await textOf(page)).toEqual(before);
    expect(problems).toEqual([]);
  });

  test('until the reader clears them', async () => {
    const { page } = await open(`?mark=${word}`, paints);
    await page.getByRole('button', { name: t.clearMarks }).click();
    await barOf(page).waitFor({ state: 'detached' });
    expect(await markedOn(page)).toEqual([]);
    expect((await focused(page)).tag).toBe('main');
  });
});

test('the page stands at the section that the result named', async () => {
  const { page } = await open(`?mark=${word}`);
  await barOf(page).waitFor();
  const top = await page
    .locator(`[id="${section?.id}"]`)
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(450);
});

test('Escape clears them too, after what is open over the page', async () => {
  const { page } = await open(`?mark=${word}`);
  await barOf(page).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await barOf(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  await barOf(page).waitFor({ state: 'detached' });
});

test('the bar is reached by keyboard, before the text', async () => {
  const { page } = await open(`?mark=${word}`);
  await barOf(page).waitFor();
  await page.locator('main').focus();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toMatchObject({ name: t.clearMarks, visible: true });
  await page.keyboard.press('Enter');
  await barOf(page).waitFor({ state: 'detached' });
});

test.each([
  ['a word that is not there', '?mark=xyzzyxyzzy'],
  ['no word', '?mark='],
])('%s marks nothing, and leaves no bar', async (_, address) => {
  const { page } = await open(address);
  await page.waitForURL((url) => url.search === '');
  expect(await markedOn(page)).toEqual([]);
  expect(await barOf(page).count()).toBe(0);
});

test('words are words, never HTML or a pattern', async () => {
  const { page, problems } = await open(`?mark=${encodeURIComponent('<img/src=x> .* (')}`);
  await page.waitForURL((url) => url.search === '');
  expect(await markedOn(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('nothing of this is loaded where nothing is marked', async () => {
  const { page, requests } = await open('');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('marking'))).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
  const { page } = await open(`?mark=${word}`, true, { colorScheme });
  await barOf(page).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

/** The chapter at its first section, in a browser that can or cannot paint marks. */
async function open(address: string, paints = true, options: OpenOptions = {}) {
  const tab = await site.openTab({ reducedMotion: 'reduce', ...options });
  onTestFinished(() => tab.page.context().close());
  if (!paints) {
    await tab.page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  }
  await tab.page.goto(site.url(`${chapter.path}${address}#${section?.id}`));
  return tab;
}

function barOf(page: Page) {
  return page.getByRole('complementary', { name: t.marked });
}

/** What is marked in the text, by either way. */
function markedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const painted = 'highlights' in CSS ? [...(CSS.highlights.get('search') ?? [])] : [];
    const marks = [...document.querySelectorAll('main mark')].map((mark) => mark.textContent);
    return [...painted.map(String), ...marks];
  });
}

/** The text of the page, and how many links and terms it has. */
function textOf(page: Page) {
  return page.locator('main').evaluate((main) => ({
    text: main.textContent,
    controls: main.querySelectorAll('a, button').length,
  }));
}
