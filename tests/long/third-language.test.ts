import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../support/content.ts';
import { attributes, filesBelow, readPages, type BuiltPage } from '../support/dist.ts';
import { searchFragments } from '../support/search-index.ts';
import { copySite } from '../support/site-copy.ts';
import { xmlFault } from '../support/xml.ts';

/** Frisian: texts in content/fy/, strings in src/i18n/fy.ts, and a word in src/site.ts. */
const copy = copySite();
const chapter = '/fy/whitepaper/loketdenken/';
let pages: BuiltPage[];

function page(path: string): Document {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`${path} is not there`);
  return found.document;
}

beforeAll(async () => {
  copy.remove('content');
  for (const folder of ['base', 'third-language']) copy.add(join(root, 'tests/fixtures', folder));
  await copy.edit('src/site.ts', '\n', "\nimport { fy } from './i18n/fy.ts';\n");
  await copy.edit('src/site.ts', '{ nl, en }', '{ nl, en, fy }');
  const texts = (await filesBelow(join(copy.folder, 'content/fy'))).filter((file) =>
    file.endsWith('.mdx'),
  );
  const recorded = await copy.run('translated.ts', ...texts.map((file) => `content/fy/${file}`));
  expect(recorded.code, recorded.output).toBe(0);
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  pages = await readPages(copy.dist);
});

test('has pages in its own language, below its tag', () => {
  const { documentElement } = page(chapter);
  expect(documentElement.lang).toBe('fy');
  expect(page(chapter).querySelector('h1')?.textContent).toBe('Loketdenken');
  expect(page(chapter).querySelector('.head__facts')?.textContent).toContain('minút lêzen');
});

test('writes dates as Frisian does', () => {
  expect(page(chapter).querySelector('.head time')?.textContent).toBe('23 Novimber 2026');
});

test('is offered on every page: as the page, or with the word that there is none', () => {
  const dutch = page('/whitepaper/loketdenken/');
  expect(attributes(dutch, 'a[data-language-switch]', 'lang')).toEqual(['fy']);
  expect(attributes(dutch, 'button[popovertarget^=taal-]', 'lang')).toEqual(['en']);
  expect(attributes(page(chapter), 'a[data-language-switch]', 'href')).toEqual([
    '/whitepaper/loketdenken/',
  ]);
});

test('is named by hreflang where there is a pair, and there alone', () => {
  const tags = (path: string) => attributes(page(path), 'link[hreflang]', 'hreflang');
  expect(tags('/')).toEqual(['nl', 'en', 'fy', 'x-default']);
  expect(tags('/whitepaper/loketdenken/')).toEqual(['nl', 'fy', 'x-default']);
  expect(tags(chapter)).toEqual(['nl', 'fy', 'x-default']);
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
  const fragment = (await searchFragments(copy.dist)).find(({ url }) => url === chapter);
  expect(fragment?.content).toContain('ferhuzing');
});
