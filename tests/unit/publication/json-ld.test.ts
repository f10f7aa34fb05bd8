import { expect, test } from 'vitest';
import { build } from '../../../src/publication/build.ts';
import { jsonLdOf } from '../../../src/publication/json-ld.ts';
import { readContent, root } from '../../support/content.ts';

const { pages, piecePages } = build(await readContent(`${root}/tests/fixtures/base`));
const origin = 'https://dienstverlening2020.example';

interface Graph {
  '@graph': Record<string, unknown>[];
}
const graphOf = (path: string) => {
  const page = pages.find((page) => page.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return (jsonLdOf(page) as Graph)['@graph'];
};

test.each([
  ['/', 'WebSite'],
  ['/over/', 'WebPage'],
  ['/whitepaper/', 'Report'],
  ['/whitepaper/loketdenken/', 'Chapter'],
  ['/visie/bereikbaar/', 'Chapter'],
  ['/handreikingen/reachable/', 'Chapter'],
])('%s is a %s', (path, type) => {
  expect(graphOf(path)[0]).toMatchObject({
    '@type': type,
    '@id': origin + path,
    url: origin + path,
  });
});

test('a chapter names its place, its whole and its dates', () => {
  expect(graphOf('/whitepaper/bereikbaar-blijven/')[0]).toMatchObject({
    name: 'Bereikbaar blijven',
    inLanguage: 'nl',
    position: 2,
    datePublished: '2026-11-23',
    dateModified: '2026-11-23',
    isPartOf: { '@type': 'Report', '@id': `${origin}/whitepaper/`, name: 'Waarom het vastloopt' },
  });
});

test('the page of a piece is itself, and part of its text', () => {
  const page = piecePages.find(({ part }) => part.on.kind === 'chapter');
  if (!page) throw new Error('no page of a piece');
  const [work] = (jsonLdOf(page) as Graph)['@graph'];
  expect(work).toMatchObject({
    '@type': 'WebPage',
    '@id': origin + page.path,
    name: page.title,
    isPartOf: { '@type': 'Chapter', '@id': page.canonical, name: page.part.on.title },
  });
  expect(work).not.toHaveProperty('position');
});

test('an overview is the whole, and part of none', () => {
  expect(graphOf('/whitepaper/')[0]).not.toHaveProperty('isPartOf');
});

test('the trail runs from the site to the page itself', () => {
  expect(graphOf('/whitepaper/loketdenken/')[1]).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Dienstverlening 2020', item: `${origin}/` },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Waarom het vastloopt',
        item: `${origin}/whitepaper/`,
      },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Loketdenken',
        item: `${origin}/whitepaper/loketdenken/`,
      },
    ],
  });
});

test.each(['/', '/en/'])('%s has no trail', (path) => {
  expect(graphOf(path)).toHaveLength(1);
});
