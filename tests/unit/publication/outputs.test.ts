import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  feedNames,
  outputPath,
  outputs,
  paramsOf,
  type OutputName,
} from '../../../src/publication/outputs.ts';
import {
  cardPath,
  citationPath,
  dataPath,
  feedPath,
  figureFilePath,
  qrPath,
  searchOptionsPath,
  sitemapPath,
  squareCardPath,
} from '../../../src/publication/urls.ts';
import { root } from '../../support/content.ts';

const routes = readdirSync(`${root}/src/pages`, {
  recursive: true,
  encoding: 'utf8',
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    `${parentPath}/${name}`
      .replaceAll('\\', '/')
      .slice(`${root}/src/pages/`.length)
      .replace(/\.(?:ts|astro)$/, ''),
  );

test('each route is an output of the list, and each output has its route', () => {
  const listed = Object.values(outputs).map(({ route }) => route);
  expect(listed.sort()).toEqual(routes.sort());
});

const given: [OutputName, string][] = [
  ['page', '/'],
  ['page', '/whitepaper/loketdenken/'],
  ['piece', '/whitepaper/loketdenken/citaat/poort/'],
  ['redirect', '/w/3/'],
  ['card', cardPath('/')],
  ['card', cardPath('/whitepaper/loketdenken/')],
  ['card', squareCardPath('/en/vision/')],
  ['qrCode', qrPath('/whitepaper/')],
  ['figure', figureFilePath('/whitepaper/loketdenken/figuur/lijn/', 'svg')],
  ['data', dataPath('nl', 'digid-logins')],
  ['bibtex', citationPath('/whitepaper/loketdenken/', 'bibtex')],
  ['ris', citationPath('/en/whitepaper/', 'ris')],
  ['cslJson', citationPath('/visie/', 'cslJson')],
  ['atom', feedPath('nl', 'atom')],
  ['jsonFeed', feedPath('en', 'jsonFeed')],
  ['sitemap', sitemapPath],
  ['searchOptions', searchOptionsPath('/zoeken/')],
  ['hostFile', '/_redirects'],
];

describe('an address and the parameters of its route say the same', () => {
  test.each(given)('%s: %s', (name, path) => {
    expect(outputPath(name, paramsOf(name, path)).replace(/\/$/, '')).toBe(path.replace(/\/$/, ''));
  });

  test.each([
    ['card', '/kaarten/whitepaper.png'],
    ['data', '/data/nl/map/logins.csv'],
    ['bibtex', '/citeren/whitepaper.ris'],
    ['sitemap', '/sitemapxml'],
  ] satisfies [OutputName, string][])('%s makes no %s', (name, path) => {
    expect(() => paramsOf(name, path)).toThrow(path);
  });
});

test('what was published stays where it is', () => {
  expect(given.slice(4).map(([, path]) => path)).toEqual([
    '/cards/index.png',
    '/cards/whitepaper/loketdenken.png',
    '/cards/en/vision.square.png',
    '/qr/whitepaper.svg',
    '/whitepaper/loketdenken/figuur/lijn.svg',
    '/data/nl/digid-logins.csv',
    '/citeren/whitepaper/loketdenken.bib',
    '/citeren/en/whitepaper.ris',
    '/citeren/visie.json',
    '/feed.xml',
    '/en/feed.json',
    '/sitemap.xml',
    '/zoeken/options.json',
    '/_redirects',
  ]);
  expect(feedNames).toEqual(['atom', 'jsonFeed']);
});
