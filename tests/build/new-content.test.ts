import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { site } from '../../src/site.ts';
import { root } from '../support/content.ts';
import { attributes, filesBelow, readPages, type BuiltPage } from '../support/dist.ts';
import { searchFragments, searchedUrls } from '../support/search-index.ts';
import { copySite } from '../support/site-copy.ts';

const strings = stringsOf('nl');
/** A word that nothing but the drafts holds. */
const word = 'Kwartelkoning';
const name = word.toLowerCase();

const copy = copySite();
copy.add(join(root, 'tests/fixtures/second-publication'));
await copy.edit(
  'content/outline.yaml',
  '\npages:\n',
  '  - folder: tweede-whitepaper\n    chapters:\n      - eerste-stap\n      - tweede-stap\n\npages:\n',
);
await copy.write(
  `content/nl/whitepaper/${name}.mdx`,
  draft('basis: editorial\naudience: [board]\nambitions: [reachable]'),
);
await copy.write(`content/nl/pages/${name}-pagina.mdx`, draft('slug: kwartelpagina'));
await copy.write(`content/nl/updates/2026-11-24-${name}.mdx`, draft(''));
await copy.edit(
  'content/outline.yaml',
  '      - loketdenken\n',
  `      - loketdenken\n      - ${name}\n`,
);
await copy.edit('content/outline.yaml', '  - search\n', `  - ${name}-pagina\n  - search\n`);
const { code, output } = await copy.build();
if (code !== 0) throw new Error(output);

describe('a second publication', () => {
  const overview = '/tweede-whitepaper/';
  const chapters = ['/tweede-whitepaper/eerste-stap/', '/tweede-whitepaper/tweede-stap/'];
  let pages: BuiltPage[];
  const page = (path: string) => {
    const found = pages.find((one) => one.path === path);
    if (!found) throw new Error(`${path} is not there`);
    return found.document;
  };

  beforeAll(async () => {
    pages = await readPages(copy.dist);
  });

  test('stands in the menu of every Dutch page', () => {
    const dutch = pages.filter(({ document }) => document.documentElement.lang === 'nl');
    const without = dutch.filter(
      ({ document }) =>
        !linksIn(document, `nav[aria-label="${strings.mainMenu}"]`).includes(overview),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  test('stands on the home page', () => {
    expect(linksIn(page('/'), 'main')).toContain(overview);
  });

  test('has an overview of its chapters in order', () => {
    expect(page(overview).querySelector('h1')?.textContent).toBe('De tweede publicatie');
    const listed = linksIn(page(overview), 'main').filter((path) => chapters.includes(path));
    expect([...new Set(listed)]).toEqual(chapters);
  });

  test('has chapters with previous and next, within it and to what stands before it', () => {
    const [first = '', second = ''] = chapters;
    expect(neighbours(page(first))).toEqual({ previous: overview, next: second });
    expect(neighbours(page(second))).toEqual({ previous: first, next: undefined });
    expect(neighbours(page(overview)).next).toBe(first);
  });

  test('numbers its chapters', () => {
    expect(numberIn(page(chapters[1] ?? ''))).toBe('hoofdstuk 2 van 2');
  });

  test.each([
    'cards/tweede-whitepaper.png',
    'cards/tweede-whitepaper/eerste-stap.png',
    'cards/tweede-whitepaper/tweede-stap.png',
  ])('has %s', async (card) => {
    expect(await filesBelow(copy.dist)).toContain(card);
  });

  test('stands in the sitemap and is found', async () => {
    const sitemap = readFileSync(join(copy.dist, 'sitemap.xml'), 'utf8');
    const found = await searchedUrls(copy.dist);
    for (const path of [overview, ...chapters]) {
      expect(sitemap).toContain(`<loc>${site.origin}${site.base.slice(0, -1)}${path}</loc>`);
      expect(found).toContain(path);
    }
  });
});

describe('a draft', () => {
  test('has no file: no page, no card', async () => {
    const files = await filesBelow(copy.dist);
    expect(files.filter((file) => file.includes('kwartel'))).toEqual([]);
  });

  test('is named in no page, menu, feed or sitemap', async () => {
    const texts = (await filesBelow(copy.dist)).filter((file) =>
      /\.(html|xml|txt|json)$/.test(file),
    );
    const named = texts.filter((file) =>
      /kwartel/i.test(readFileSync(join(copy.dist, file), 'utf8')),
    );
    expect(named).toEqual([]);
  });

  test('is not found', async () => {
    const found = await searchFragments(copy.dist);
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter((fragment) => /kwartel/i.test(JSON.stringify(fragment)))).toEqual([]);
  });

  test('is not counted, and no neighbour of any chapter', async () => {
    const pages = await readPages(copy.dist);
    const chapter = pages.find(({ path }) => path === '/whitepaper/loketdenken/');
    expect(chapter && numberIn(chapter.document)).toBe('hoofdstuk 3 van 6');
    expect(chapter && neighbours(chapter.document)).toEqual({
      previous: '/whitepaper/het-waarom-van-digitalisering/',
      next: '/whitepaper/bereikbaar-blijven/',
    });
  });
});

function draft(more: string): string {
  return [
    '---',
    `title: "${word} in wording"`,
    `description: "Over de ${name}: een tekst waar nog aan wordt gewerkt en die niemand nog mag zien."`,
    'published: 2026-11-23',
    'draft: true',
    ...more.split('\n'),
    '---',
    '',
    `Een tekst over de ${name}.`,
    '',
  ].join('\n');
}

function linksIn(document: Document, within: string): string[] {
  return attributes(document, `${within} a`, 'href').map(pathOf);
}

function neighbours(document: Document): {
  previous: string | undefined;
  next: string | undefined;
} {
  const link = (rel: string) => attributes(document, `main a[rel=${rel}]`, 'href').map(pathOf)[0];
  return { previous: link('prev'), next: link('next') };
}

function numberIn(document: Document): string | undefined {
  return /hoofdstuk \d+ van \d+/.exec(document.querySelector('main')?.textContent ?? '')?.[0];
}

/** Without the base path. */
function pathOf(address: string): string {
  return address.startsWith(site.base) ? address.slice(site.base.length - 1) : address;
}
