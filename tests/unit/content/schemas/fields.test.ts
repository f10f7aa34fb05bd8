import { describe, expect, test } from 'vitest';
import { audience, audiences } from '../../../../src/content/schemas/audience.ts';
import { isoDate, key, pageFields, partialDate } from '../../../../src/content/schemas/common.ts';
import { chapter } from '../../../../src/content/schemas/chapter.ts';
import { kinds, schemaOf } from '../../../../src/content/schemas/kinds.ts';
import { outline } from '../../../../src/content/schemas/outline.ts';
import { source } from '../../../../src/content/schemas/source.ts';
import { term } from '../../../../src/content/schemas/term.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('a date', () => {
  test.each([
    ['2026-11-23', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11', false],
    ['23-11-2026', false],
    ['2026-11-23T10:00', false],
    ['vandaag', false],
    ['', false],
    [2026, false],
    [null, false],
  ])('%j: %s', (value, valid) => {
    expect(accepts(isoDate, value)).toBe(valid);
  });

  test('that a YAML parser made a Date of is taken back to text, without a time zone', () => {
    expect(isoDate.parse(new Date('2026-11-23'))).toBe('2026-11-23');
    expect(accepts(isoDate, new Date(Number.NaN))).toBe(false);
  });
});

describe('a date of which parts are unknown', () => {
  test.each([
    ['2018', true],
    ['2018-03', true],
    ['2018-03-31', true],
    ['2018-13', false],
    ['2018-02-30', false],
    ['2018-3', false],
    ['18', false],
    ['2018-03-31-01', false],
    [2018, false],
  ])('%j: %s', (value, valid) => {
    expect(accepts(partialDate, value)).toBe(valid);
  });
});

describe('a slug', () => {
  test.each([
    ['loketdenken', true],
    ['hapjes-olifant', true],
    ['14-netnummer', true],
    ['Loketdenken', false],
    ['één-overheid', false],
    ['hapjes_olifant', false],
    ['hapjes--olifant', false],
    ['-hapjes', false],
    ['hapjes-', false],
    ['a/b', false],
    ['a b', false],
    ['', false],
  ])('%j: %s', (value, valid) => {
    expect(accepts(key, value)).toBe(valid);
  });
});

describe('budgets, in characters', () => {
  test.each([
    ['title', 1, 60],
    ['description', 50, 155],
    ['lead', 0, 320],
  ] as const)('%s: %i to %i', (field, min, max) => {
    const of = (length: number) => accepts(pageFields[field], 'é'.repeat(length));
    expect([of(min), of(max)]).toEqual([true, true]);
    expect(of(max + 1)).toBe(false);
    if (min > 0) expect(of(min - 1)).toBe(false);
  });
});

describe('an audience', () => {
  test.each([
    [['board'], true],
    [audiences.slice(0, 4), true],
    [audiences.slice(0, 5), false],
    [[], false],
    [['burgers'], false],
    ['board', false],
  ])('%j: %s', (value, valid) => {
    expect(accepts(audience, value)).toBe(valid);
  });
});

const page = {
  title: 'Loketdenken',
  description: 'Wie verhuist, meldt dat aan vier balies die elkaar niet kennen.',
  published: '2026-11-23',
};

test('a chapter fills in what may be left out, and refuses what it does not know', () => {
  const data = { ...page, basis: 'editorial', audience: ['board'] };
  expect(chapter.parse(data)).toEqual({ ...data, draft: false, ambitions: [] });
  expect(accepts(chapter, { ...data, auteur: 'iemand' })).toBe(false);
  expect(accepts(chapter, { ...data, ambitions: ['a', 'b', 'c', 'd'] })).toBe(false);
  expect(accepts(chapter, { ...data, basis: 'ours' })).toBe(false);
  expect(accepts(chapter, { ...data, draft: 'ja' })).toBe(false);
});

test('every kind of text is in reading order, once', () => {
  expect([...kinds].sort()).toEqual(Object.keys(schemaOf).sort());
});

test('an outline needs an edition and a publication, and fills in empty lists', () => {
  const publications = [{ folder: 'whitepaper', chapters: ['loketdenken'] }];
  expect(outline.parse({ edition: '2026.1', publications, pages: [] }).publications[0]).toEqual({
    folder: 'whitepaper',
    opening: [],
    chapters: ['loketdenken'],
    ambitions: [],
    guides: [],
    closing: [],
  });
  expect(accepts(outline, { edition: '', publications, pages: [] })).toBe(false);
  expect(accepts(outline, { edition: '2026.1', publications: [], pages: [] })).toBe(false);
  expect(accepts(outline, { edition: 2026, publications, pages: [] })).toBe(false);
});

test('a source needs a type, an author and a standing that are known', () => {
  const data = { id: 'x', type: 'report', title: 'T', author: 'A', standing: 'primary' };
  expect(accepts(source, data)).toBe(true);
  expect(accepts(source, { ...data, type: 'tweet' })).toBe(false);
  expect(accepts(source, { ...data, standing: 'gelezen' })).toBe(false);
  expect(accepts(source, { ...data, URL: 'www.voorbeeld.example' })).toBe(false);
  expect(accepts(source, { ...data, issued: '2018-00' })).toBe(false);
});

test('a term explains itself in every language, in at most 240 characters', () => {
  const said = (length: number) => ({ term: 'X', meaning: 'a'.repeat(length) });
  const explained = (length: number) => ({ id: 'x', nl: said(length), en: said(20) });
  expect(term.parse(explained(240))).toEqual({
    id: 'x',
    see: [],
    nl: { ...said(240), also: [] },
    en: { ...said(20), also: [] },
  });
  expect(accepts(term, explained(241))).toBe(false);
  expect(accepts(term, explained(0))).toBe(false);
  expect(accepts(term, { id: 'x', nl: said(20) })).toBe(false);
});
