import { describe, expect, test } from 'vitest';
import { documentHtml } from '../../../../src/outputs/search/document-html.ts';
import { searchInputsOf } from '../../../../src/outputs/search/input.ts';
import { model } from '../../../support/publication.ts';

const [dutch, english] = searchInputsOf(model);
const documents = dutch?.documents ?? [];
const documentOf = (key: string) => documents.find((document) => document.key === key);

test('every language has a feed of its own', () => {
  expect(dutch?.language).toBe('nl');
  expect(english?.language).toBe('en');
  expect(english?.documents.every(({ url }) => url.startsWith('/en/'))).toBe(true);
});

test('every page is fed but the search and the page for a missing page', () => {
  const keys = model.pages.filter(({ language }) => language === 'nl').map(({ key }) => key);
  const left = keys.filter((key) => !documentOf(key));
  expect(left.sort()).toEqual(['pages/not-found', 'pages/search']);
});

test('a chapter has its place, its filters and its sections', () => {
  const chapter = documentOf('whitepaper/loketdenken');
  expect(chapter?.title).toBe('Loketdenken');
  expect(chapter?.kicker).toContain('Whitepaper');
  expect(chapter?.filters.publication).toEqual(['whitepaper']);
  expect(chapter?.filters.ambition?.length).toBeGreaterThan(0);
  expect(chapter?.sections.map(({ id }) => id)).toContain('een-adres');
});

describe('a section holds what is read there', () => {
  const textsOf = (key: string, id: string) =>
    documentOf(key)
      ?.sections.find((section) => section.id === id)
      ?.texts.join('\n') ?? '';

  test.each([
    [
      'a chart: its title and description',
      'guidance/reachable',
      'zo-ziet-goed-eruit',
      'Staafdiagram',
    ],
    [
      'a checklist, statement by statement',
      'guidance/reachable',
      'checklist',
      'hersteldatum.\nIn de',
    ],
    ['a table, row by row', 'guidance/reachable', 'signalen', 'Signaal · Hoe u het meet'],
    [
      'a footnote, where its number is',
      'whitepaper/mooi-speelgoed',
      'achter-het-gemiddelde',
      'twee afbakeningen',
    ],
    ['a step, with the heading of its own', 'guidance/reachable', 'stap-week', 'Leg de muis weg'],
    ['questions for a role', 'guidance/reachable', 'vragen-board', 'uitstel geven'],
    ['a term, with its other names', 'pages/glossary', 'klantcontactcentrum', 'callcenter'],
    ['a change', 'pages/changes', '2026-11-23-first-edition', 'eerste editie'],
  ])('%s', (_, key, id, words) => {
    expect(textsOf(key, id)).toContain(words);
  });

  test('and no markup', () => {
    const texts = documents.flatMap(({ sections }) => sections.flatMap(({ texts }) => texts));
    expect(texts.filter((text) => /<[A-Z]|\]\(|\{#|\[\^/.test(text))).toEqual([]);
  });
});

test('what is fed is escaped, and weighs by its place', () => {
  const html = documentHtml(
    {
      key: 'a/b',
      url: '/a/',
      title: 'A & <b>',
      lead: '',
      sections: [{ id: 'x', title: '"Kop"', texts: ['1 < 2'] }],
      filters: { publication: ['a'], ambition: [], audience: ['board'] },
    },
    {
      tag: 'x-nl',
      analyzer: { form: (word) => word, parts: () => [], exceptions: () => new Map() },
      terms: [],
    },
  );
  expect(html).toContain('<html lang="x-nl">');
  expect(html).toContain('<p data-pagefind-weight="10">A &amp; &lt;b&gt;</p>');
  expect(html).toContain('<h2 id="x" data-pagefind-weight="6">&quot;Kop&quot;</h2>');
  expect(html).toContain('1 &lt; 2');
  expect(html).toContain('data-pagefind-filter="audience:board"');
});
