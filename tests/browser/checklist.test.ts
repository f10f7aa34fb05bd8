import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { openSite } from '../support/browser.ts';
import { pageOf, pagesIn } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const guide = pageOf('guidance/reachable');

test('ticks are counted, kept over a reload, and cleared with what was stored', async () => {
  const { page } = await site.open(guide.path);
  const boxes = page.getByRole('checkbox');
  const total = await boxes.count();
  expect(total).toBeGreaterThanOrEqual(8);
  await counts(page, strings.checklistCount(0, total));
  expect(await storedKeys(page)).toEqual([]);

  await boxes.nth(0).check();
  await boxes.nth(2).locator('xpath=ancestor::label').click();
  await counts(page, strings.checklistCount(2, total));
  expect(await storedKeys(page)).toHaveLength(1);

  await page.reload();
  await counts(page, strings.checklistCount(2, total));
  expect(await ticked(page)).toEqual([0, 2]);

  await page.getByRole('button', { name: strings.checklistClear }).click();
  await counts(page, strings.checklistCount(0, total));
  expect(await ticked(page)).toEqual([]);
  expect(await storedKeys(page)).toEqual([]);
  await page.reload();
  expect(await ticked(page)).toEqual([]);
});

test('a tick is set by keyboard', async () => {
  const { page } = await site.open(guide.path);
  const box = page.getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(true);
});

test('each guide keeps its own ticks', async () => {
  const { page } = await site.open(guide.path);
  await page.getByRole('checkbox').first().check();
  const other = pagesIn('guidance').find(({ key, kind }) => kind === 'guide' && key !== guide.key);
  await page.goto(site.url(other?.path ?? ''));
  await page.getByRole('checkbox').first().check();
  expect(await storedKeys(page)).toHaveLength(2);
  await page.getByRole('button', { name: strings.checklistClear }).click();
  await page.goto(site.url(guide.path));
  expect(await ticked(page)).toEqual([0]);
});

test('what somebody else left in the storage does no harm', async () => {
  const { page, problems } = await site.open(guide.path);
  await page.getByRole('checkbox').first().check();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{geen json');
  });
  await page.reload();
  expect(await ticked(page)).toEqual([]);
  await page.getByRole('checkbox').nth(1).check();
  await page.reload();
  expect(await ticked(page)).toEqual([1]);
  expect(problems).toEqual([]);
});

async function counts(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.getByRole('status').allTextContents()).toContain(text);
}

function ticked(page: Page): Promise<number[]> {
  return page
    .getByRole('checkbox')
    .evaluateAll((boxes) =>
      boxes.flatMap((box, index) => ((box as HTMLInputElement).checked ? [index] : [])),
    );
}

function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}
