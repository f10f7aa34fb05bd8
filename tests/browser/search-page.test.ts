import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { href } from '../../src/publication/urls.ts';
import { openSite } from '../support/browser.ts';
import { pageOf } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const searchPath = pageOf('pages/search').path;
const results = '[data-search-result]';

test('the field in the header leads to results, which are counted and linked', async () => {
  const { page, problems } = await site.open(pageOf('whitepaper/loketdenken').path);
  await page
    .getByRole('banner')
    .getByRole('searchbox', { name: strings.searchIn })
    .fill('gegevens');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url(searchPath)}?q=gegevens`);
  await page.locator(results).first().waitFor();
  const count = await page.locator(results).count();
  expect(count).toBeGreaterThan(3);
  expect(await page.getByRole('status').textContent()).toContain(
    strings.results(count, 'gegevens'),
  );
  expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('gegevens');
  expect(await page.locator(`${results} mark`).count()).toBeGreaterThan(0);
  const unlinked = page.locator(results).filter({ hasNot: page.getByRole('link') });
  expect(await unlinked.count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a result opens at its section', async () => {
  const { page } = await site.open(`${searchPath}?q=loketdenken`, { reducedMotion: 'reduce' });
  const section = page.locator(`${results} a[href*="#"]`).first();
  await section.waitFor();
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
  const { page } = await site.open(`${searchPath}?q=${longest}`);
  await page.locator(results).first().waitFor();
  expect(await page.locator(`${results} h2`).allTextContents()).toContain(guide.title);
});

test('nothing of the index is asked for before there is a question', async () => {
  const { page, requests } = await site.open('/');
  await page.goto(site.url(searchPath));
  await page.getByRole('status').filter({ hasText: strings.searchHint }).waitFor();
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.goto(`${site.url(searchPath)}?q=overheid`);
  await page.locator(results).first().waitFor();
  expect(requests.some((url) => url.includes('pagefind'))).toBe(true);
});

test('no results are said, with other ways on', async () => {
  const { page, problems } = await site.open(`${searchPath}?q=xyzzyxyzzy`);
  await page
    .getByRole('status')
    .filter({ hasText: strings.noResults('xyzzyxyzzy') })
    .waitFor();
  expect(await page.locator(results).count()).toBe(0);
  for (const key of ['whitepaper/index', 'pages/glossary'] as const) {
    const way = page
      .getByRole('main')
      .locator(`a[href="${href(pageOf(key).path)}"]`)
      .first();
    expect(await way.isVisible()).toBe(true);
  }
  expect(problems).toEqual([]);
});

test('what is typed is shown as text, never as HTML', async () => {
  const query = '<img src=x onerror=alert(1)>';
  const { page, problems } = await site.open(`${searchPath}?q=${encodeURIComponent(query)}`);
  await page.getByRole('status').filter({ hasText: query }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a new question is asked from the page itself', async () => {
  const { page } = await site.open(`${searchPath}?q=xyzzyxyzzy`);
  const field = page.getByRole('main').getByRole('searchbox', { name: strings.searchIn });
  await field.fill('klantreis');
  await field.press('Enter');
  await page.waitForURL(/q=klantreis/);
  await page.locator(results).first().waitFor();
});

test('an index that does not come is said, and the page goes on', async () => {
  const { page } = await site.open('/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.url(searchPath)}?q=overheid`);
  await page.getByRole('status').filter({ hasText: strings.searchFailed }).waitFor();
});
