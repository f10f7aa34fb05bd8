import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { site as config } from '../../src/site.ts';
import { openServed } from '../support/browser.ts';
import { attributes, filesBelow, readPages, readRedirects } from '../support/dist.ts';
import { checkLinks } from '../support/links.ts';
import { pageOf } from '../support/publication.ts';
import { searchedUrls } from '../support/search-index.ts';
import { searchOn } from '../support/search.ts';
import { serve } from '../support/server.ts';
import { copySite } from '../support/site-copy.ts';

/** A site under a base path in which a chapter took another address, and a heading and a quote another anchor. */
const base = '/dienstverlening-2020/';
const old = '/whitepaper/loketdenken/';
const now = '/whitepaper/denken-in-loketten/';
const copy = copySite();
await copy.edit('src/site.ts', /base: '[^']*'/, `base: '${base}'`);
const nl = 'content/nl/whitepaper/loketdenken.mdx';
await copy.edit(
  nl,
  '\npublished:',
  `\nslug: denken-in-loketten\nredirects: [${old}]\naliases:\n  kokers: silo\n  poort: de-poort\npublished:`,
);
for (const file of [nl, 'content/en/whitepaper/loketdenken.mdx']) {
  await copy.edit(file, '{#kokers}', '{#silo}');
  await copy.edit(file, '<Quote id="poort"', '<Quote id="de-poort"');
}
await copy.run('translated.ts', 'content/en/whitepaper/loketdenken.mdx');
const { code, output } = await copy.build();
if (code !== 0) throw new Error(output);
const site = await openServed(serve(copy.dist, base));
const strings = stringsOf('nl');

/** Without smooth scrolling a browser is where it goes at once. */
const still = { reducedMotion: 'reduce' } as const;

async function expectHeadingOnTop(page: Page): Promise<void> {
  const top = () => page.locator('#silo').evaluate((one) => one.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(200);
  expect(await top()).toBeGreaterThan(0);
}

describe('under a base path', () => {
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
    expect(files).toContain('cards/whitepaper/denken-in-loketten.png');
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
    await page.getByRole('complementary', { name: strings.finding.marked }).waitFor();
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
});

describe('what moved', () => {
  test.each([
    ['with', true],
    ['without', false],
  ])('an old address leads on %s script', async (_, javaScriptEnabled) => {
    const { page } = await site.open(old, { javaScriptEnabled });
    await page.waitForURL(site.url(now));
  });

  describe('an old anchor', () => {
    test('arrives at the place that stands for it, without script', async () => {
      const { page } = await site.open(`${now}#kokers`, { ...still, javaScriptEnabled: false });
      await expectHeadingOnTop(page);
    });

    test('arrives from the old address of the page too', async () => {
      const { page } = await site.open(`${old}#kokers`, still);
      await page.waitForURL(`${site.url(now)}#kokers`);
      await expectHeadingOnTop(page);
    });

    test('of the Dutch page holds for its translation', async () => {
      const { page } = await site.open('/en/whitepaper/counter-thinking/#kokers', still);
      await expectHeadingOnTop(page);
    });
  });

  test('the page of a quote leads to that of the quote that stands for it', async () => {
    const { page } = await site.open(`${old}citaat/poort/`);
    await page.waitForURL(site.url(`${now}citaat/de-poort/`));
  });

  test('a figure is at its old address too, because a picture cannot lead on', async () => {
    const files = await filesBelow(copy.dist);
    for (const format of ['svg', 'png']) {
      expect(files).toContain(`${old.slice(1)}figuur/verhuizing.${format}`);
      expect(files).toContain(`${now.slice(1)}figuur/verhuizing.${format}`);
    }
  });

  test('what stands at an old address says so, names the new one, and is in no list', async () => {
    const redirect = (await readRedirects(copy.dist)).find(({ path }) => path === old);
    const to = base.slice(0, -1) + now;
    if (!redirect) throw new Error(`There is nothing at ${old}`);
    const { document, indexable } = redirect;
    expect(indexable).toBe(false);
    expect(attributes(document, 'link[rel=canonical]', 'href')).toEqual([config.origin + to]);
    expect(attributes(document, 'meta[http-equiv=refresh]', 'content')).toEqual([`0; url=${to}`]);
    expect(attributes(document, 'main a', 'href')).toEqual([to]);
    expect(document.querySelector('h1')?.textContent).toBe(strings.moved);
    expect(document.documentElement.lang).toBe('nl');
    expect(readFileSync(join(copy.dist, 'sitemap.xml'), 'utf8')).not.toContain(`${old}<`);
    expect(await searchedUrls(copy.dist)).not.toContain(old);
  });

  test('the host is told by a file of its own', () => {
    const lines = readFileSync(join(copy.dist, '_redirects'), 'utf8').split('\n');
    expect(lines).toContain(`${base.slice(0, -1)}${old} ${base.slice(0, -1)}${now} 301`);
    expect(lines).toContain(`${base}w/3 ${base.slice(0, -1)}${now} 302`);
  });
});
