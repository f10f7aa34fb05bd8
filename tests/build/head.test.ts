import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { absolute } from '../../src/publication/urls.ts';
import { site } from '../../src/site.ts';
import {
  attributes,
  dist,
  faultsOn,
  fileOf,
  meta,
  readPages,
  type BuiltPage,
} from '../support/dist.ts';
import { model } from '../support/publication.ts';
import { schemaFaults } from '../support/vocabulary.ts';

const pages = await readPages();
const found = pages.filter(({ file }) => file !== '404.html');

test('every page has a title of its own that names the site', () => {
  expect(
    faultsOn(pages, ({ document }) => [
      document.querySelectorAll('head > title').length !== 1 && 'has not exactly one title',
      !document.title.includes(site.name) && `title “${document.title}” does not name the site`,
    ]),
  ).toEqual([]);
  // “Privacy” is the same word in both languages.
  const titles = found.map(({ document }) => `${document.documentElement.lang} ${document.title}`);
  expect(repeated(titles)).toEqual([]);
});

test('every page has a description of its own, of 50 to 155 characters', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const length = [...(meta(document, 'description') ?? '')].length;
      return [(length < 50 || length > 155) && `description has ${length} characters`];
    }),
  ).toEqual([]);
  expect(repeated(found.map(({ document }) => meta(document, 'description') ?? ''))).toEqual([]);
});

test('every page but the 404 names its own address as canonical, or the page that it is a piece of', () => {
  expect(
    faultsOn(found, ({ document, path, piece }) => {
      const own = site.origin + site.base.slice(0, -1) + path;
      const wanted = piece ? own.replace(/[^/]+\/[^/]+\/$/, '') : own;
      const canonical = attributes(document, 'link[rel=canonical]', 'href');
      return [
        (canonical.length !== 1 || canonical[0] !== wanted) &&
          `canonical is ${canonical.join(', ')}`,
        meta(document, 'og:url') !== own && `og:url is ${meta(document, 'og:url')}`,
      ];
    }),
  ).toEqual([]);
});

test('every page says its language and its width', () => {
  expect(
    faultsOn(pages, ({ document, path }) => {
      const language = path.startsWith('/en/') ? 'en' : 'nl';
      const lang = document.documentElement.getAttribute('lang');
      return [
        lang !== language && `lang is ${lang}`,
        !meta(document, 'viewport')?.includes('width=device-width') && 'has no viewport',
        /user-scalable|maximum-scale/.test(meta(document, 'viewport') ?? '') && 'forbids zooming',
      ];
    }),
  ).toEqual([]);
});

test('only pieces and the page of a missing page ask to be left out by search engines', () => {
  const hidden = pages
    .filter(({ indexable, piece }) => !indexable && !piece)
    .map(({ file }) => file);
  expect(hidden).toEqual(['404.html', 'en/not-found/index.html']);
});

test('every page says how it looks when it is shared', () => {
  const wanted = [
    'og:type',
    'og:site_name',
    'og:title',
    'og:description',
    'og:url',
    'og:locale',
    'og:image',
    'og:image:type',
    'og:image:width',
    'og:image:height',
    'og:image:alt',
    'twitter:card',
  ];
  expect(
    faultsOn(pages, ({ document }) => [
      ...wanted.map((name) => !meta(document, name)?.trim() && `has no ${name}`),
      // What X reads for itself falls back to Open Graph: said twice, it would cost every view.
      meta(document, 'twitter:image') !== undefined && 'names its card twice',
    ]),
  ).toEqual([]);
});

test('every card is a PNG of 1200 × 630 under 100 kB, and belongs to one page', () => {
  expect(
    faultsOn(pages, (page) => {
      const address = meta(page.document, 'og:image') ?? '';
      const file = fileOf(address, page);
      if (!file || !existsSync(join(dist, file))) return [`card ${address} is not there`];
      const { width, height } = pngSize(join(dist, file));
      const { size } = statSync(join(dist, file));
      return [
        (width !== 1200 || height !== 630) && `${file} is ${width} × ${height}`,
        size >= 100_000 && `${file} is ${size} bytes`,
        String(width) !== meta(page.document, 'og:image:width') &&
          'og:image:width is not that of the card',
        String(height) !== meta(page.document, 'og:image:height') &&
          'og:image:height is not that of the card',
      ];
    }),
  ).toEqual([]);
  expect(repeated(pages.map(({ document }) => meta(document, 'og:image') ?? ''))).toEqual([]);
});

test('pages in two languages name each other', () => {
  const byCanonical = new Map(pages.map((page) => [ownUrl(page), page]));
  const alternatesOf = ({ document }: BuiltPage) =>
    [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    }));
  expect(pages.some((page) => alternatesOf(page).length > 0)).toBe(true);
  expect(
    faultsOn(pages, (page) => {
      const alternates = alternatesOf(page);
      if (alternates.length === 0) return [];
      const own = ownUrl(page);
      const lang = page.document.documentElement.getAttribute('lang');
      return [
        !alternates.some(({ language, href }) => language === lang && href === own) &&
          'does not name itself among its languages',
        !alternates.some(({ language }) => language === 'x-default') && 'has no x-default',
        ...alternates.map(({ language, href }) => {
          const other = byCanonical.get(href);
          if (!other) return `its ${language} version ${href} is not there`;
          return (
            !alternatesOf(other).some((back) => back.href === own) &&
            `its ${language} version ${href} does not name it back`
          );
        }),
      ];
    }),
  ).toEqual([]);
});

test.each([
  ['application/atom+xml', 'feed.xml'],
  ['application/feed+json', 'feed.json'],
])('every page links to the feed of its language as %s', (type, name) => {
  expect(
    faultsOn(pages, (page) => {
      const [feed = ''] = attributes(page.document, `link[type="${type}"]`, 'href');
      const file = fileOf(feed, page);
      const wanted = page.path.startsWith('/en/') ? `en/${name}` : name;
      return [(file !== wanted || !existsSync(join(dist, file))) && `feed is “${feed}”`];
    }),
  ).toEqual([]);
});

test('every page describes itself and the way to it for machines', () => {
  // The canonical of these is the text that the piece stands in.
  const ofPieces = new Set(model.piecePages.map(({ path }) => path));
  expect(
    faultsOn(pages, ({ document, path }) => {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      const { '@context': context, '@graph': graph } = JSON.parse(text) as JsonLd;
      const [work] = graph;
      const trail = graph.find((node) => node['@type'] === 'BreadcrumbList');
      return [
        context !== 'https://schema.org' && `@context is ${context}`,
        work?.['url'] !==
          (ofPieces.has(path)
            ? absolute(path)
            : attributes(document, 'link[rel=canonical]', 'href')[0]) && 'url is another',
        ...schemaFaults({ '@context': context, '@graph': graph }),
        work?.['description'] !== meta(document, 'description') &&
          'description is not that of the page',
        path !== '/' && path !== '/en/' && !trail && 'has no BreadcrumbList',
      ];
    }),
  ).toEqual([]);
});

interface JsonLd {
  '@context': string;
  '@graph': Record<string, unknown>[];
}

function ownUrl({ document }: BuiltPage): string | undefined {
  return meta(document, 'og:url');
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** From the header that every PNG begins with (https://www.w3.org/TR/png/#11IHDR). */
function pngSize(file: string): { width: number; height: number } {
  const head = readFileSync(file).subarray(0, 24);
  const isPng = head.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n';
  if (!isPng) return { width: 0, height: 0 };
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
