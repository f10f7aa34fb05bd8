import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { site as config } from '../../src/site.ts';
import { openSite } from '../support/browser.ts';
import { filesBelow, readPages } from '../support/dist.ts';
import { checkLinks } from '../support/links.ts';
import { pageOf } from '../support/publication.ts';
import { searchOn } from '../support/search.ts';
import { serve } from '../support/server.ts';
import { copySite } from '../support/site-copy.ts';

const base = '/dienstverlening-2020/';
const copy = copySite();
await copy.edit('src/site.ts', /base: '[^']*'/, `base: '${base}'`);
const { code, output } = await copy.build();
if (code !== 0) throw new Error(output);
const site = await openSite(copy.dist, base);

test('every link, anchor, font and file stands under the base path', async () => {
  const server = await serve(copy.dist, base);
  const { broken, count } = await checkLinks(server);
  await server.close();
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan((await readPages(copy.dist)).length);
});

test('no page names an address outside it', async () => {
  const outside = (await readPages(copy.dist)).flatMap(({ file, html }) =>
    [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith(base))
      .map((address) => `${file}: ${address}`),
  );
  expect(outside).toEqual([]);
});

test('cards, canonical addresses, feeds and the sitemap carry it', async () => {
  const pages = await readPages(copy.dist);
  const files = await filesBelow(copy.dist);
  const absolute = pages.flatMap(({ html }) => html.match(/"https?:\/\/[^"#]*/g) ?? []);
  const ours = absolute
    .map((quoted) => quoted.slice(1))
    .filter((url) => url.startsWith(`${config.origin}/`));
  expect(ours.length).toBeGreaterThan(100);
  const wrong = ours.map((url) => new URL(url).pathname).filter((path) => !path.startsWith(base));
  expect(wrong).toEqual([]);
  expect(files).toContain('cards/whitepaper/loketdenken.png');
});

test('the home page has its fonts, its styles, its icon and its scripts', async () => {
  const { page, requests, problems } = await site.open('/');
  await page.evaluate(() => document.fonts.ready);
  expect(problems).toEqual([]);
  for (const kind of ['.woff2', '.css', '.js']) {
    expect(requests.some((url) => url.endsWith(kind) && url.includes(base))).toBe(true);
  }
});

test('search finds in the dialog and on its page, and a result opens', async () => {
  const { page, problems } = await site.open('/');
  await page.keyboard.press('/');
  const { dialog, field, results } = searchOn(page);
  await dialog.waitFor();
  await field.fill('loketdenken');
  await results.first().waitFor();
  await field.press('Enter');
  await page.waitForURL(`${site.url(pageOf('pages/search').path)}?q=loketdenken`);
  await page.locator('main [data-search-result] a[href*="#"]').first().click();
  await page.getByRole('complementary', { name: stringsOf('nl').finding.marked }).waitFor();
  expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  expect(problems).toEqual([]);
});

test('the file behind a chart can be had', async () => {
  const { page } = await site.open(pageOf('whitepaper/bereikbaar-blijven').path);
  const address = await page.locator('a[download]').first().getAttribute('href');
  const answer = await page.request.get(new URL(address ?? '', page.url()).href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/csv');
});
