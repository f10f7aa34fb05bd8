import { expect, test } from 'vitest';
import { audiences } from '../../../../src/content/schemas/audience.ts';
import { searchOptions } from '../../../../src/outputs/search/options.ts';
import { build } from '../../../../src/publication/build.ts';
import { readContent } from '../../../support/content.ts';
import { base } from '../../../support/content-files.ts';

const { filters, ways } = searchOptions(build(await readContent(base)).localized.nl);

test('what can be filtered has its name, in the order of the site', () => {
  expect(filters.publication).toEqual([
    { key: 'whitepaper', label: 'Whitepaper' },
    { key: 'vision', label: 'Visie' },
    { key: 'guidance', label: 'Handreikingen' },
  ]);
  expect(filters.ambition.map(({ key }) => key)).toEqual([
    'people-first',
    'self-service',
    'one-government',
    'reachable',
    'trusted-data',
    'organise-together',
  ]);
  expect(filters.ambition[3]?.label).toMatch(/^4\. \p{Lu}/u);
  expect(filters.audience.map(({ key }) => key)).toEqual(audiences);
  expect(filters.audience[0]).toEqual({ key: 'board', label: 'Bestuur' });
});

test('the ways on lead to the contents, the glossary and the sources', () => {
  expect(ways.map(({ url }) => url)).toEqual([
    '/whitepaper/',
    '/visie/',
    '/handreikingen/',
    '/glossary/',
    '/sources/',
  ]);
});
