import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { openSite } from '../support/browser.ts';
import { pageOf } from '../support/publication.ts';

const site = await openSite();
const { theme, themes } = stringsOf('nl');

test('the button goes from the device to light, to dark and back, and says where it stands', async () => {
  const { page } = await site.open('/', { colorScheme: 'dark' });
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  expect(await stored(page)).toEqual({});
  await says(page, themes.auto);

  await button(page).click();
  await says(page, themes.light);
  const light = await paper();
  expect(light).not.toBe(dark);
  expect(await stored(page)).toEqual({ theme: 'light' });

  await button(page).click();
  await says(page, themes.dark);
  expect(await paper()).toBe(dark);
  expect(await stored(page)).toEqual({ theme: 'dark' });

  await button(page).click();
  await says(page, themes.auto);
  expect(await paper()).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).toBe(light);
  expect(await stored(page)).toEqual({});
});

test('the choice stands before anything is painted, after a reload and on another page', async () => {
  const { page } = await site.open('/', { colorScheme: 'light' });
  await page.addInitScript(() => {
    // As soon as there is a body there is something to paint.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      (window as unknown as { early: string | undefined }).early =
        document.documentElement.dataset['theme'];
    }).observe(document, { childList: true, subtree: true });
  });
  const early = () =>
    page.evaluate(() => (window as unknown as { early: string | undefined }).early);
  await page.reload();
  expect(await early()).toBeUndefined();
  await button(page).click();
  await button(page).click();
  await page.reload();
  expect(await early()).toBe('dark');
  await says(page, themes.dark);
  await page.goto(site.url(pageOf('whitepaper/loketdenken').path));
  expect(await early()).toBe('dark');
  await says(page, themes.dark);
});

test('what somebody else left in the storage does no harm', async () => {
  const { page, problems } = await site.open('/');
  await page.evaluate(() => localStorage.setItem('theme', 'paars'));
  await page.reload();
  await says(page, themes.auto);
  expect(problems).toEqual([]);
});

function button(page: Page) {
  return page.getByRole('button', { name: theme });
}

async function says(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `${theme}: ${name}` }).waitFor();
}

function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    () => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>,
  );
}
