import { expect, test } from 'vitest';
import { truncate } from '../../../src/publication/wording.ts';
import { model } from '../../support/publication.ts';

const { pages, piecePages } = model;

test('every quote, number and figure has a page, in its own language, and no page is in the list of pages', () => {
  expect(piecePages.map(({ path }) => path)).toEqual(
    pages.flatMap(({ pieces }) => pieces.map(({ path }) => path)),
  );
  expect(piecePages.length).toBeGreaterThan(30);
  expect(pages.filter(({ part }) => part)).toEqual([]);
});

test('search engines are sent to the page that it stands on', () => {
  for (const { canonical, indexable, part } of piecePages) {
    expect({ canonical, indexable }).toEqual({ canonical: part.on.canonical, indexable: false });
  }
});

test('a quote in two languages is a pair', () => {
  const quote = piecePages.find(({ path }) => path === '/whitepaper/loketdenken/citaat/poort/');
  expect(quote?.alternates).toEqual([
    { language: 'nl', path: '/whitepaper/loketdenken/citaat/poort/' },
    { language: 'en', path: '/en/whitepaper/counter-thinking/quote/poort/' },
  ]);
});

test('titles and descriptions fit, and no two are the same', () => {
  expect(piecePages.filter(({ title }) => title.length > 60)).toEqual([]);
  const descriptions = piecePages.map(({ description }) => description);
  expect(descriptions.filter(({ length }) => length < 50 || length > 155)).toEqual([]);
  expect(new Set(descriptions).size).toBe(descriptions.length);
});

test.each([
  ['kort genoeg', 20, 'kort genoeg'],
  ['een zin die te lang is', 12, 'een zin die…'],
  ['een zin, die te lang is', 9, 'een zin…'],
])('“%s” in %i characters is “%s”', (text, length, expected) => {
  expect(truncate(text, length)).toBe(expected);
});
