import { describe, expect, test } from 'vitest';
import {
  apa,
  formatNames,
  formats,
  type Format,
} from '../../../../src/outputs/citation/formats.ts';
import { cslItemOf, isCitable, type CitablePage } from '../../../../src/outputs/citation/item.ts';
import { referenceTags } from '../../../../src/outputs/citation/tags.ts';
import { build } from '../../../../src/publication/build.ts';
import type { EntryKey } from '../../../../src/content/entry.ts';
import { site } from '../../../../src/site.ts';
import { readContent } from '../../../support/content.ts';
import { base } from '../../../support/content-files.ts';
import { pageOf, model } from '../../../support/publication.ts';

const edition = '2026.1';
const home = 'https://dienstverlening2020.example';
const day = '2026-11-23';
const fixtures = build(await readContent(base));

/** A text of the base of the fixtures, with what a reference says of it. */
function cited(key: EntryKey, said: Partial<CitablePage> & { path: string }): CitablePage {
  const page = fixtures.pages.find((one) => one.key === key);
  if (!page || !isCitable(page)) throw new Error(`${key} is not part of a publication`);
  const own = { basis: 'editorial', published: day, updated: day } as const;
  return { ...page, ...own, canonical: home + said.path, ...said };
}

const whitepaper = {
  folder: 'whitepaper',
  label: 'Whitepaper',
  title: 'Van het papier af: waarom het vastloopt, wat het losmaakt',
  path: '/whitepaper/',
};
const vision = {
  folder: 'vision',
  label: 'Visie',
  title: 'Van organisaties naar organiseren',
  path: '/visie/',
};
const chapter = cited('whitepaper/loketdenken', {
  path: '/whitepaper/loketdenken/',
  title: 'Loketdenken',
  number: 3,
  publication: whitepaper,
});
const inEnglish = cited('whitepaper/loketdenken', {
  path: '/en/whitepaper/counter-thinking/',
  language: 'en',
  title: 'Counter thinking',
  number: 3,
  publication: {
    ...whitepaper,
    title: 'Off the paper: why things stall and what gets them moving',
  },
});
const ambition = cited('vision/one-government', {
  path: '/visie/een-overheid-geen-loketten/',
  title: 'Eén overheid, geen loketten',
  number: 3,
  publication: vision,
});
const whole = cited('whitepaper/index', {
  path: '/whitepaper/',
  title: whitepaper.title,
  publication: whitepaper,
});
const written = (page: CitablePage, format: Format) =>
  formats[format].write(cslItemOf(page, edition));

describe('in words', () => {
  test.each([
    [
      'a chapter',
      chapter,
      'Dienstverlening 2020. (2026, 23 november). Loketdenken [Redactionele lezing]. In Van het papier af: waarom het vastloopt, wat het losmaakt (editie 2026.1, hoofdstuk 3). https://dienstverlening2020.example/whitepaper/loketdenken/',
    ],
    [
      'a chapter in English',
      inEnglish,
      'Dienstverlening 2020. (2026, 23 November). Counter thinking [Editorial reading]. In Off the paper: why things stall and what gets them moving (edition 2026.1, chapter 3). https://dienstverlening2020.example/en/whitepaper/counter-thinking/',
    ],
    [
      'an ambition',
      ambition,
      'Dienstverlening 2020. (2026, 23 november). Eén overheid, geen loketten [Redactionele lezing]. In Van organisaties naar organiseren (editie 2026.1, ambitie 3). https://dienstverlening2020.example/visie/een-overheid-geen-loketten/',
    ],
    [
      'a whole publication',
      whole,
      'Dienstverlening 2020. (2026, 23 november). Van het papier af: waarom het vastloopt, wat het losmaakt (editie 2026.1) [Redactionele lezing]. https://dienstverlening2020.example/whitepaper/',
    ],
  ])('%s', (_, page, reference) => {
    expect(apa(page, edition)).toBe(reference);
  });

  test('the date is that of the text as it stands', () => {
    const later = { ...chapter, updated: '2027-03-01' };
    expect(apa(later, edition)).toContain('(2027, 1 maart)');
  });
});

test('BibTeX, with the language and the whole date for BibLaTeX', () => {
  expect(written(chapter, 'bibtex')).toBe(`@inbook{whitepaper_loketdenken_nl,
	author = {{Dienstverlening 2020}},
	chapter = {3},
	booktitle = {Van het papier af: waarom het vastloopt, wat het losmaakt},
	edition = {2026.1},
	year = {2026},
	publisher = {Dienstverlening 2020},
	title = {Loketdenken},
	type = {Redactionele lezing},
	url = {https://dienstverlening2020.example/whitepaper/loketdenken/},
	date = {2026-11-23},
	language = {nl},
}
`);
});

test('BibTeX writes accents so that TeX of any age reads them', () => {
  expect(written(ambition, 'bibtex')).toContain("title = {E{\\' e}n overheid");
});

test('RIS', () => {
  expect(written(inEnglish, 'ris')).toBe(`TY  - CHAP
AU  - Dienstverlening 2020
ET  - 2026.1
LA  - en
PB  - Dienstverlening 2020
PY  - 2026
SE  - 3
T2  - Off the paper: why things stall and what gets them moving
TI  - Counter thinking
UR  - https://dienstverlening2020.example/en/whitepaper/counter-thinking/
DA  - 2026/11/23
ID  - whitepaper_loketdenken_en
ER  - 
`);
});

test('CSL-JSON', () => {
  expect(JSON.parse(written(chapter, 'cslJson'))).toEqual([
    {
      id: 'https://dienstverlening2020.example/whitepaper/loketdenken/',
      'citation-key': 'whitepaper_loketdenken_nl',
      type: 'chapter',
      title: 'Loketdenken',
      'container-title': 'Van het papier af: waarom het vastloopt, wat het losmaakt',
      'chapter-number': '3',
      author: [{ literal: 'Dienstverlening 2020' }],
      publisher: 'Dienstverlening 2020',
      issued: { 'date-parts': [[2026, 11, 23]] },
      edition: '2026.1',
      language: 'nl',
      URL: 'https://dienstverlening2020.example/whitepaper/loketdenken/',
      genre: 'Redactionele lezing',
    },
  ]);
});

describe('who wrote it', () => {
  test.each(model.pages.filter(isCitable).map((page) => [page.path, page] as const))(
    '%s names the project where it wrote it, and nobody who did not',
    (_, page) => {
      expect(cslItemOf(page, edition).author).toEqual(
        page.basis === 'editorial' ? [{ literal: site.name }] : undefined,
      );
      const said = [apa(page, edition), ...formatNames.map((format) => written(page, format))];
      for (const text of said) {
        expect(text).toContain(site.name);
        if (page.basis === 'editorial') {
          expect(text).not.toMatch(/VDP|VNG|Publieksdiensten|Centric/);
        }
      }
    },
  );

  test('a text of the makers themselves gets no author, and is not called ours', () => {
    const theirs = { ...chapter, basis: 'source' as const };
    const item = cslItemOf(theirs, edition);
    expect(item.author).toBeUndefined();
    expect(item.genre).toBeUndefined();
    expect(apa(theirs, edition)).toMatch(/^Loketdenken\. \(2026, 23 november\)\./);
    expect(referenceTags(theirs, edition).map(({ name }) => name)).not.toContain('citation_author');
  });
});

test('each reference has a key of its own', () => {
  const keys = model.pages
    .filter(isCitable)
    .map((page) => cslItemOf(page, edition)['citation-key']);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('the tags in the head', () => {
  const tags = (page: Parameters<typeof referenceTags>[0]) =>
    Object.fromEntries(referenceTags(page, edition).map(({ name, content }) => [name, content]));

  test('a chapter', () => {
    expect(tags(chapter)).toEqual({
      citation_title: 'Loketdenken',
      citation_author: 'Dienstverlening 2020',
      citation_publication_date: '2026/11/23',
      citation_language: 'nl',
      citation_publisher: 'Dienstverlening 2020',
      citation_inbook_title: 'Van het papier af: waarom het vastloopt, wat het losmaakt',
      'DCTERMS.title': 'Loketdenken',
      'DCTERMS.creator': 'Dienstverlening 2020',
      'DCTERMS.publisher': 'Dienstverlening 2020',
      'DCTERMS.issued': '2026-11-23',
      'DCTERMS.modified': '2026-11-23',
      'DCTERMS.language': 'nl',
      'DCTERMS.license': 'https://creativecommons.org/licenses/by/4.0/',
      'DCTERMS.isPartOf': 'Van het papier af: waarom het vastloopt, wat het losmaakt',
    });
  });

  test('a whole publication is a report, and part of nothing', () => {
    const found = tags(whole);
    expect(found['citation_technical_report_institution']).toBe('Dienstverlening 2020');
    expect(found).not.toHaveProperty('citation_inbook_title');
    expect(found).not.toHaveProperty(['DCTERMS.isPartOf']);
  });

  test('a page that is no text of a publication has none', () => {
    expect(tags(pageOf('pages/search'))).toEqual({});
  });
});
