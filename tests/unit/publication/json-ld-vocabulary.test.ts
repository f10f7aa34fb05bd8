import { describe, expect, test } from 'vitest';
import { jsonLdOf } from '../../../src/publication/json-ld.ts';
import { pageOf, model } from '../../support/publication.ts';
import { schemaFaults, vocabularySize } from '../../support/vocabulary.ts';

test('the vocabulary is the whole of schema.org', () => {
  expect(vocabularySize.classes).toBeGreaterThan(800);
  expect(vocabularySize.properties).toBeGreaterThan(1400);
});

test.each(model.pages.map((page) => [page.path, page] as const))(
  '%s says only what schema.org knows',
  (_, page) => {
    expect(schemaFaults(jsonLdOf(page))).toEqual([]);
  },
);

describe('the check finds', () => {
  const graph = (node: object) => ({ '@context': 'https://schema.org', '@graph': [node] });

  test.each([
    ['a type that is not there', { '@type': 'Chaptre' }, '[0]: no type Chaptre'],
    ['a node without a type', { name: 'x' }, '[0]: no type undefined'],
    [
      'a property that is not there',
      { '@type': 'Chapter', nam: 'x' },
      '[0].nam: no property of schema.org',
    ],
    [
      'a property of another type',
      { '@type': 'Report', variableMeasured: 'x' },
      '[0].variableMeasured: belongs to Dataset, Observation, not to Report',
    ],
    [
      'a value of another type',
      { '@type': 'Dataset', distribution: { '@type': 'Person', name: 'x' } },
      '[0].distribution: a Person where DataDownload is meant',
    ],
    [
      'a word where a date is meant',
      { '@type': 'Chapter', datePublished: 'gisteren' },
      '[0].datePublished: "gisteren" where Date, DateTime is meant',
    ],
    [
      'a fault further down',
      { '@type': 'Quotation', citation: [{ '@type': 'CreativeWork', titel: 'x' }] },
      '[0].citation.titel: no property of schema.org',
    ],
    ['an empty value', { '@type': 'Chapter', name: '' }, '[0].name is empty'],
  ])('%s', (_, node, fault) => {
    expect(schemaFaults(graph(node))).toEqual([fault]);
  });

  test('another vocabulary', () => {
    expect(schemaFaults({ '@context': 'https://example.org', '@graph': [] })).toHaveLength(1);
  });
});

test('a quote says whose words it holds and where they come from', () => {
  expect(nodesOf('whitepaper/loketdenken', 'Quotation')).toEqual([
    expect.objectContaining({
      '@id': 'https://dienstverlening2020.example/whitepaper/loketdenken/#poort',
      text: 'Binnen 10 jaar zijn gemeenten dé poort tot publieke dienstverlening',
      creditText: 'Commissie-Jorritsma, juni 2005',
      inLanguage: 'nl',
      citation: [expect.objectContaining({ '@type': 'CreativeWork', datePublished: '2005-06' })],
    }),
  ]);
});

test('a chart says what was measured, and where the numbers are', () => {
  expect(nodesOf('whitepaper/bereikbaar-blijven', 'Dataset')[0]).toMatchObject({
    '@id': 'https://dienstverlening2020.example/whitepaper/bereikbaar-blijven/#kanalen',
    name: 'Hoe mensen contact hadden met hun gemeente, in 2013 en in 2020',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    variableMeasured: { '@type': 'PropertyValue', unitText: '%' },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: 'https://dienstverlening2020.example/data/nl/channels-2013-2020.csv',
    },
  });
});

test('a drawing has no data', () => {
  const drawings = model.pages.flatMap(({ pieces }) =>
    pieces.filter((piece) => piece.kind === 'figure' && piece.shows.kind === 'drawing'),
  );
  expect(drawings.length).toBeGreaterThan(0);
  const datasets = model.pages.flatMap((page) => idsOf(jsonLdOf(page)));
  expect(
    datasets.filter((id) => drawings.some((drawing) => id.endsWith(`#${drawing.id}`))),
  ).toEqual([]);
});

test('what we wrote is by us, and what we did not write names no author', () => {
  const page = pageOf('whitepaper/loketdenken');
  const author = (one: typeof page) => nodes(jsonLdOf(one))[0]?.['author'];
  expect(author(page)).toEqual({ '@type': 'Organization', name: 'Dienstverlening 2020' });
  expect(author({ ...page, basis: 'source' })).toBeUndefined();
});

function nodesOf(key: Parameters<typeof pageOf>[0], type: string) {
  return nodes(jsonLdOf(pageOf(key))).filter((node) => node['@type'] === type);
}

function idsOf(document: object): string[] {
  return nodes(document).map((node) => String(node['@id']));
}

function nodes(document: object): Record<string, unknown>[] {
  return (document as { '@graph': Record<string, unknown>[] })['@graph'];
}
