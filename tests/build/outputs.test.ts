import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatNames, formats } from '../../src/outputs/citation/formats.ts';
import { cslItemOf, isCitable, type CitablePage } from '../../src/outputs/citation/item.ts';
import type { EntryKey } from '../../src/content/entry.ts';
import { citationPath } from '../../src/publication/urls.ts';
import { languages, site } from '../../src/site.ts';
import { attributes, dist, fileOf, filesBelow, readPages } from '../support/dist.ts';
import { atomFaults, jsonFeedFaults } from '../support/feeds.ts';
import { pageOf, model } from '../support/publication.ts';
import { searchedUrls } from '../support/search-index.ts';
import { xmlFault } from '../support/xml.ts';

const pages = await readPages();
const files = await filesBelow(dist);
const home = { path: '/' };

test('the sitemap lists exactly the pages that search engines may show', () => {
  const indexable = pages.filter((page) => page.indexable && page.file !== '404.html');
  expect(textsOf(read('sitemap.xml'), 'loc').sort()).toEqual(
    indexable.map(({ document }) => attributes(document, 'link[rel=canonical]', 'href')[0]).sort(),
  );
});

test('robots.txt lets everyone in and points to the sitemap', () => {
  expect(read('robots.txt')).toContain('User-agent: *\nAllow: /');
  expect(read('robots.txt')).toContain(`Sitemap: ${site.origin}${site.base}sitemap.xml`);
});

test.each(['sitemap.xml', 'feed.xml', 'en/feed.xml'])('%s is well-formed XML', (file) => {
  expect(xmlFault(read(file))).toBeUndefined();
});

test.each(['feed.xml', 'en/feed.xml'])(
  '%s names itself, and links to pages that are there',
  (file) => {
    const feed = read(file);
    expect(feed).toContain('xmlns="http://www.w3.org/2005/Atom"');
    expect(textsOf(feed, 'id')[0]).toBe(`${site.origin}${site.base}${file}`);
    const links = [...feed.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.startsWith(site.origin + site.base))).toEqual([]);
    expect(links.filter((link) => !files.includes(fileOf(link, home) ?? ''))).toEqual([]);
  },
);

test.each(['feed.json', 'en/feed.json'])('%s keeps the rules of JSON Feed', (file) => {
  expect(jsonFeedFaults(read(file))).toEqual([]);
});

test.each(['feed.xml', 'en/feed.xml'])('%s keeps the rules of Atom', (file) => {
  expect(atomFaults(read(file))).toEqual([]);
});

test('every text of a publication has its reference in three formats, and links to each', () => {
  const wanted = model.pages
    .filter(isCitable)
    .flatMap(({ path }) => formatNames.map((format) => citationPath(path, format).slice(1)));
  expect(files.filter((file) => file.startsWith('citeren/')).sort()).toEqual(wanted.sort());
  const linked = pages.flatMap((page) =>
    attributes(page.document, 'a[href*="/citeren/"]', 'href').map((link) => fileOf(link, page)),
  );
  expect(linked.sort()).toEqual(wanted);
  const item = cslItemOf(citable('whitepaper/loketdenken'), model.edition);
  for (const format of formatNames) {
    expect(read(citationPath('/whitepaper/loketdenken/', format).slice(1))).toBe(
      formats[format].write(item),
    );
  }
});

test('every change is an entry in the feed, with its date', () => {
  const changes = pages.find(({ path }) => path === '/wijzigingen/');
  const listed = [...(changes?.document.querySelectorAll('main time') ?? [])];
  const feed = read('feed.xml');
  expect(listed.length).toBeGreaterThan(0);
  expect(textsOf(feed, 'published').map((date) => date.slice(0, 10))).toEqual(
    listed.map((time) => time.getAttribute('datetime')),
  );
});

test('the search index has Dutch and English, and holds every page but the search itself', async () => {
  const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages).sort()).toEqual([...languages].sort());
  const search = languages.map((language) => pageOf('pages/search', language).path);
  const findable = pages.filter(({ indexable, path }) => indexable && !search.includes(path));
  expect((await searchedUrls(dist)).sort()).toEqual(findable.map(({ path }) => path).sort());
});

test('every data file is linked from a page, and is a table', () => {
  const tables = files.filter((file) => file.endsWith('.csv'));
  const linked = pages.flatMap((page) =>
    attributes(page.document, 'a[href$=".csv"]', 'href').map((address) => fileOf(address, page)),
  );
  expect(tables.length).toBeGreaterThan(0);
  expect([...new Set(linked)].sort()).toEqual(tables);
  const ragged = tables.filter((file) => {
    const columns = read(file)
      .trim()
      .split('\n')
      .map((line) => line.split(',').length);
    return columns.length < 2 || new Set(columns).size > 1;
  });
  expect(ragged).toEqual([]);
});

test.each(['favicon.ico', 'favicon.svg', 'apple-touch-icon.png', 'theme.js'])(
  '%s is there',
  (file) => {
    expect(existsSync(join(dist, file))).toBe(true);
  },
);

function citable(key: EntryKey): CitablePage {
  const page = pageOf(key);
  if (!isCitable(page)) throw new Error(`${key} is not part of a publication`);
  return page;
}

function read(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

function textsOf(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(
    ([, text = '']) => text,
  );
}
