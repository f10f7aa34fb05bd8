import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { axeViolations, openSite } from '../support/browser.ts';
import { pageOf, model } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const schemes = ['light', 'dark'] as const;

test.each(schemes)('the open menu of a phone is accessible, %s', async (colorScheme) => {
  const { page } = await site.open('/', { colorScheme, width: 360, height: 740 });
  await page.getByRole('button', { name: strings.menu }).click();
  const menu = page.getByRole('navigation', { name: strings.mainMenu });
  await expect.poll(() => menu.isVisible()).toBe(true);
  expect(await menu.getByRole('link').count()).toBe(model.localized.nl.publications.length);
  expect(await axeViolations(page)).toEqual([]);
});

test.each(schemes)('the opened details of every figure are accessible, %s', async (colorScheme) => {
  const { page } = await site.open(pageOf('whitepaper/bereikbaar-blijven').path, { colorScheme });
  const details = page.locator('main summary');
  expect(await details.count()).toBeGreaterThan(1);
  for (const summary of await details.all()) await summary.press('Enter');
  expect(await page.locator('main details:not([open])').count()).toBe(0);
  expect(await page.getByRole('table').first().isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

test.each(schemes)('a list of results is accessible, %s', async (colorScheme) => {
  const { page } = await site.open(`${pageOf('pages/search').path}?q=gegevens`, { colorScheme });
  await page.locator('[data-search-result]').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test.each(schemes)('a checklist with ticks is accessible, %s', async (colorScheme) => {
  const { page } = await site.open(pageOf('guidance/reachable').path, { colorScheme });
  await page.getByRole('checkbox').first().check();
  expect(await axeViolations(page)).toEqual([]);
});

test('the opened data of a figure and its file say the same', async () => {
  const { page } = await site.open(pageOf('whitepaper/bereikbaar-blijven').path);
  const data = page
    .locator('main details')
    .filter({ has: page.locator('a[download]') })
    .first();
  await data.getByText(strings.asTable).click();
  const address = await data.locator('a[download]').getAttribute('href');
  const csv = await (await page.request.get(new URL(address ?? '', page.url()).href)).text();
  const rows = csv.trim().split('\n');
  expect(await data.getByRole('row').count()).toBe(rows.length);
  const [label = ''] = rows[1]?.split(',') ?? [];
  expect(await data.getByRole('row').nth(1).textContent()).toContain(label);
});
