import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { href } from '../../src/publication/urls.ts';
import { focused, openSite, type Focused } from '../support/browser.ts';
import { pageOf, pagesIn } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
// Without motion the focus is in view at once.
const options = { reducedMotion: 'reduce' } as const;

test('from home through the whitepaper to the vision with Tab and Enter alone', async () => {
  const { page } = await site.open('/', options);
  const hidden: string[] = [];
  const [overview, first, ...chapters] = pagesIn('whitepaper');
  const vision = pageOf('vision/index');
  const follow = async (path: string, is: (element: Focused) => boolean) => {
    const passed = await tabTo(page, (element) => element.href === href(path) && is(element));
    hidden.push(
      ...passed.filter(({ visible }) => !visible).map(({ name }) => `${page.url()}: ${name}`),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url(path));
  };
  await follow(overview?.path ?? '', () => true);
  await follow(first?.path ?? '', ({ inMain }) => inMain);
  for (const chapter of [...chapters, vision]) {
    await follow(chapter.path, ({ rel }) => rel === 'next');
  }
  expect(chapters).toHaveLength(5);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(vision.title);
  expect(hidden).toEqual([]);
});

test.each(['guidance/reachable', 'pages/search', 'vision/index'] as const)(
  'the focus is always in sight on %s',
  async (key) => {
    const { page } = await site.open(pageOf(key).path, options);
    const passed = await tabTo(page, ({ tag }) => tag === 'body');
    expect(passed.length).toBeGreaterThan(10);
    expect(passed.filter(({ tag, visible }) => tag !== 'body' && !visible)).toEqual([]);
  },
);

test('the skip link comes first, shows itself, and moves the focus to main', async () => {
  const { page } = await site.open(pageOf('whitepaper/loketdenken').path, options);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ name: strings.skipToContent, visible: true });
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page)).tag).toBe('main');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ inMain: true, visible: true });
});

test('the menu of a phone opens and closes by keyboard, and gives the focus back', async () => {
  const { page } = await site.open('/', { ...options, width: 360, height: 740 });
  await tabTo(page, ({ name }) => name === strings.menu);
  const menu = page.getByRole('navigation', { name: strings.mainMenu });
  expect(await menu.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => menu.isVisible()).toBe(true);
  await tabTo(page, (element) => element.href === href(pageOf('vision/index').path));
  await page.keyboard.press('Escape');
  await expect.poll(() => menu.isVisible()).toBe(false);
  expect((await focused(page)).name).toBe(strings.menu);
});

/** Presses Tab until an element is reached, and gives all on the way. */
async function tabTo(page: Page, is: (element: Focused) => boolean): Promise<Focused[]> {
  const passed: Focused[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const element = await focused(page);
    passed.push(element);
    if (is(element)) return passed;
  }
  throw new Error(
    `Not reached by Tab on ${page.url()}. Passed: ${passed.map(({ name }) => name).join(' | ')}`,
  );
}
