import { expect, test } from 'vitest';
import { build } from '../../../src/publication/build.ts';
import type { Content, Entry } from '../../../src/content/entry.ts';
import { listingOf } from '../../../src/site/layouts/listing.ts';
import { pageRoutes } from '../../../src/publication/routes.ts';
import { readContent, root } from '../../support/content.ts';

const base = await readContent(`${root}/tests/fixtures/base`);

const routesOf = (content: Content) => pageRoutes(build(content), listingOf);

const keysOf = (content: Content) =>
  new Map(routesOf(content).map(({ params, cacheKey }) => [params.path ?? '', cacheKey]));

/** The routes whose output may not be used again after a change. */
function renewed(file: string, change: (entry: Entry) => Entry): string[] {
  const before = keysOf(base);
  const entries = base.entries.map((entry) => (entry.file === file ? change(entry) : entry));
  return [...keysOf({ ...base, entries })]
    .filter(([path, key]) => before.get(path) !== key)
    .map(([path]) => path);
}

test('every page but the 404 has a route, named by its path without slashes', () => {
  const routes = routesOf(base).map(({ params }) => params.path);
  expect(routes).toContain(undefined);
  expect(routes).toContain('en');
  expect(routes).toContain('whitepaper/loketdenken');
  expect(routes).not.toContain('not-found');
  expect(routes).toHaveLength(build(base).pages.length - 1);
});

test('a changed body renews its own page', () => {
  const paths = renewed('content/nl/whitepaper/loketdenken.mdx', (entry) => ({
    ...entry,
    body: entry.body.replace('vragen elk hetzelfde', 'vragen elk iets anders'),
  }));
  expect(paths).toContain('whitepaper/loketdenken');
  expect(paths).not.toContain('handreikingen/reachable');
});

test('a changed title renews every page that shows it', () => {
  const paths = renewed(
    'content/nl/whitepaper/loketdenken.mdx',
    (entry) => ({ ...entry, data: { ...entry.data, title: 'Anders' } }) as Entry,
  );
  expect(paths).toEqual(
    expect.arrayContaining([
      'whitepaper/loketdenken',
      'whitepaper',
      'whitepaper/bereikbaar-blijven',
      'visie/een-overheid',
    ]),
  );
});

test('the same content renews nothing', () => {
  expect(renewed('content/nl/pages/about.mdx', (entry) => ({ ...entry }))).toEqual([]);
});
