import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { site as config } from '../../src/site.ts';
import { openServed } from '../support/browser.ts';
import { root } from '../support/content.ts';
import {
  attributes,
  filesBelow,
  readPages,
  readRedirects,
  type BuiltPage,
} from '../support/dist.ts';
import { checkLinks } from '../support/links.ts';
import { searchFragments, searchedUrls } from '../support/search-index.ts';
import { searchOn } from '../support/search.ts';
import { serve } from '../support/server.ts';
import { copySite } from '../support/site-copy.ts';
import { xmlFault } from '../support/xml.ts';

/**
 * A small site under a base path, with Frisian beside Dutch and English: texts in content/fy/, strings in src/i18n/fy.ts,
 * and a word in src/site.ts. A chapter of it took another address, and a heading and a quote another anchor.
 */
const base = '/dienstverlening-2020/';
const old = '/whitepaper/loketdenken/';
const now = '/whitepaper/denken-in-loketten/';
const frisian = '/fy/whitepaper/loketdenken/';
const copy = copySite({ small: true });
copy.add(join(root, 'tests/fixtures/third-language'));
await copy.edit('src/site.ts', '\n', "\nimport { fy } from './i18n/fy.ts';\n");
await copy.edit('src/site.ts', '{ nl, en }', '{ nl, en, fy }');
await copy.edit('src/site.ts', /base: '[^']*'/, `base: '${base}'`);
const nl = 'content/nl/whitepaper/loketdenken.mdx';
await copy.edit(
  nl,
  '\npublished:',
  `\nslug: denken-in-loketten\nredirects: [${old}]\naliases:\n  vier-balies: silo\n  poort: de-poort\npublished:`,
);
const quote =
  '<Quote id="de-poort" source="bellers-2020" by="Een beller">Wie belt, wil een antwoord.</Quote>';
for (const file of [nl, 'content/fy/whitepaper/loketdenken.mdx']) {
  await copy.edit(file, '{#vier-balies}', `{#silo}\n\n${quote}`);
}
/** What was published before it moved. */
const register = {
  nl: {
    [old]: {
      edition: '2026.1',
      text: 'whitepaper/loketdenken',
      ids: { 'vier-balies': '2026.1', poort: '2026.1', balies: '2026.1' },
      pieces: { 'citaat/poort': '2026.1', 'figuur/balies': '2026.1' },
    },
  },
};
await copy.write('content/register.yaml', JSON.stringify(register));
const texts = await filesBelow(join(copy.folder, 'content/fy'));
const recorded = await copy.run(
  'translated.ts',
  ...texts.filter((file) => file.endsWith('.mdx')).map((file) => `content/fy/${file}`),
);
if (recorded.code !== 0) throw new Error(recorded.output);
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
    await field.fill('verhuizing');
    await results.first().waitFor();
    await field.press('Enter');
    await page.waitForURL(`${site.url('/search/')}?q=verhuizing`);
    await page.locator('main [data-search-result] a[href*="#"]').first().click();
    await page.getByRole('complementary', { name: strings.finding.marked }).waitFor();
    expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
  });

  test('the file behind a chart can be had', async () => {
    const { page } = await site.open('/whitepaper/bereikbaar-blijven/');
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
      const { page } = await site.open(`${now}#vier-balies`, {
        ...still,
        javaScriptEnabled: false,
      });
      await expectHeadingOnTop(page);
    });

    test('arrives from the old address of the page too', async () => {
      const { page } = await site.open(`${old}#vier-balies`, still);
      await page.waitForURL(`${site.url(now)}#vier-balies`);
      await expectHeadingOnTop(page);
    });

    test('of the Dutch page holds for its translation', async () => {
      const { page } = await site.open(`${frisian}#vier-balies`, still);
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
      expect(files).toContain(`${old.slice(1)}figuur/balies.${format}`);
      expect(files).toContain(`${now.slice(1)}figuur/balies.${format}`);
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
    expect(readFileSync(join(copy.dist, 'sitemap.xml'), 'utf8')).not.toContain(
      `${config.origin}${base.slice(0, -1)}${old}<`,
    );
    const found = await searchedUrls(copy.dist);
    expect(found).toContain(to);
    expect(found).not.toContain(base.slice(0, -1) + old);
  });

  test('the host is told by a file of its own', () => {
    const lines = readFileSync(join(copy.dist, '_redirects'), 'utf8').split('\n');
    expect(lines).toContain(`${base.slice(0, -1)}${old} ${base.slice(0, -1)}${now} 301`);
    expect(lines).toContain(`${base}w/1 ${base.slice(0, -1)}${now} 302`);
  });
});

describe('a third language', () => {
  let pages: BuiltPage[];
  const page = (path: string) => {
    const found = pages.find((page) => page.path === path);
    if (!found) throw new Error(`${path} is not there`);
    return found.document;
  };

  beforeAll(async () => {
    pages = await readPages(copy.dist);
  });

  test('has pages in its own language, below its tag', () => {
    const { documentElement } = page(frisian);
    expect(documentElement.lang).toBe('fy');
    expect(page(frisian).querySelector('h1')?.textContent).toBe('Loketdenken');
    expect(page(frisian).querySelector('.head__facts')?.textContent).toContain('minút lêzen');
  });

  test('writes dates as Frisian does', () => {
    expect(page(frisian).querySelector('.head time')?.textContent).toBe('23 Novimber 2026');
  });

  test('is offered on every page: as the page, or with the word that there is none', () => {
    expect(attributes(page(now), 'a[data-language-switch]', 'lang')).toEqual(['fy']);
    expect(attributes(page(now), 'button[popovertarget^=taal-]', 'lang')).toEqual(['en']);
    expect(attributes(page(frisian), 'a[data-language-switch]', 'href')).toEqual([
      base.slice(0, -1) + now,
    ]);
  });

  test('is named by hreflang where there is a pair, and there alone', () => {
    const tags = (path: string) => attributes(page(path), 'link[hreflang]', 'hreflang');
    expect(tags('/')).toEqual(['nl', 'en', 'fy', 'x-default']);
    expect(tags(now)).toEqual(['nl', 'fy', 'x-default']);
    expect(tags(frisian)).toEqual(['nl', 'fy', 'x-default']);
    expect(tags('/whitepaper/bereikbaar-blijven/')).toEqual([]);
  });

  test.each(['cards/fy.png', 'cards/fy/whitepaper/loketdenken.png'])('has %s', async (card) => {
    expect(await filesBelow(copy.dist)).toContain(card);
  });

  test('has a feed', () => {
    const feed = readFileSync(join(copy.dist, 'fy/feed.xml'), 'utf8');
    expect(xmlFault(feed)).toBeUndefined();
    expect(feed).toContain('xml:lang="fy"');
    expect(feed).toContain('Earste edysje');
  });

  test('is searched in an index of its own', async () => {
    const entry = JSON.parse(
      readFileSync(join(copy.dist, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as { languages: Record<string, unknown> };
    expect(Object.keys(entry.languages)).toContain('fy');
    const fragment = (await searchFragments(copy.dist)).find(
      ({ url }) => url === base.slice(0, -1) + frisian,
    );
    expect(fragment?.content).toContain('ferhuzing');
  });
});
