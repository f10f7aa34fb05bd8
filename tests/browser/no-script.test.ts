import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { href } from '../../src/publication/urls.ts';
import { openSite } from '../support/browser.ts';
import { pageOf, model } from '../support/publication.ts';
import { searchOn } from '../support/search.ts';

const site = await openSite();
const strings = stringsOf('nl');
const off = { javaScriptEnabled: false } as const;
const chapter = pageOf('whitepaper/loketdenken');

test('a chapter is whole: text, contents, notes, sources and the way on', async () => {
  const { page } = await site.open(chapter.path, off);
  const contents = page.getByRole('navigation', { name: strings.onThisPage });
  for (const { id, text } of chapter.contents) {
    expect(await contents.getByText(text, { exact: true }).isVisible()).toBe(true);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  }
  const notes = page.locator('[role=doc-noteref]');
  expect(await notes.count()).toBeGreaterThan(0);
  const note = await notes.first().getAttribute('href');
  expect(await page.locator(note ?? '').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: strings.sources, exact: true }).isVisible()).toBe(
    true,
  );
  expect(await page.locator('a[rel=next]').isVisible()).toBe(true);
});

test('boxes can be ticked, and nothing is promised that needs a script', async () => {
  const { page } = await site.open(pageOf('guidance/reachable').path, off);
  const box = page.getByRole('checkbox').first();
  await box.check();
  expect(await box.isChecked()).toBe(true);
  expect(await page.getByText(strings.checklistKept).isVisible()).toBe(false);
  expect(await page.getByText(strings.checklistClear).isVisible()).toBe(false);
});

test('the button for the theme is not there', async () => {
  const { page } = await site.open('/', off);
  expect(await page.getByRole('button', { name: strings.theme }).count()).toBe(0);
  expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
});

test('the theme of the device is followed', async () => {
  const paper = async (colorScheme: 'light' | 'dark') => {
    const { page } = await site.open('/', { ...off, colorScheme });
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  expect(await paper('dark')).not.toBe(await paper('light'));
});

test('search leads to its page, which offers the contents and the glossary', async () => {
  const { page } = await site.open(chapter.path, off);
  await searchOn(page).control.click();
  await page.waitForURL((url) => url.pathname === href(pageOf('pages/search').path));
  const main = page.getByRole('main');
  const wanted = [
    ...model.localized.nl.publications.map(({ path }) => path),
    pageOf('pages/glossary').path,
  ];
  for (const path of wanted) {
    expect(
      await main
        .locator(`a[href="${href(path)}"]`)
        .first()
        .isVisible(),
    ).toBe(true);
  }
});

test('the menu of a phone opens', async () => {
  const { page } = await site.open('/', { ...off, width: 360, height: 740 });
  await page.getByRole('button', { name: strings.menu }).click();
  const menu = page.getByRole('navigation', { name: strings.mainMenu });
  await expect.poll(() => menu.isVisible()).toBe(true);
});
