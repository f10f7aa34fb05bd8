import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { formatDate, formatList, stringsOf } from '../../../src/i18n/strings.ts';
import { languages } from '../../../src/site.ts';

/** Words that are the same in both languages, by their place. */
const sameInBoth = ['home', 'menu', 'citing.download(1)', 'citing.download(7)', 'in'];

type Leaf = string | ((...args: never[]) => string);

/** Every string by its place, functions called with stand-ins for what they take. */
function leaves(tree: object, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(
    ([name, value]: [string, Leaf | object]): [string, string][] => {
      const place = above ? `${above}.${name}` : name;
      if (typeof value === 'string') return [[place, value]];
      if (typeof value === 'function') return said(place, value as (...args: unknown[]) => string);
      return leaves(value, place);
    },
  );
}

/** Both forms of what is counted. */
function said(place: string, say: (...args: unknown[]) => string): [string, string][] {
  return [
    [`${place}(1)`, say(1, 2, 3)],
    [`${place}(7)`, say(7, 8, 9)],
  ];
}

const dutch = new Map(leaves(nl));
const english = new Map(leaves(en));

test('both languages say the same things, in the same order', () => {
  expect([...english.keys()]).toEqual([...dutch.keys()]);
  expect(dutch.size).toBeGreaterThan(100);
});

test.each([
  ['Dutch', dutch],
  ['English', english],
])('every %s string says something, without straight quotes or double spaces', (_, strings) => {
  const poor = [...strings].filter(
    ([, text]) => text.trim() === '' || /['"]| {2}|\.\.\.|undefined/.test(text),
  );
  expect(poor).toEqual([]);
});

test('every Dutch string is really translated', () => {
  const same = [...dutch]
    .filter(([place, text]) => english.get(place) === text)
    .map(([place]) => place)
    .filter((place) => !sameInBoth.includes(place));
  expect(same).toEqual([]);
});

test('and the list of exceptions holds no more than it needs', () => {
  expect(
    sameInBoth.filter((place) => !dutch.has(place) || dutch.get(place) !== english.get(place)),
  ).toEqual([]);
});

test('there is a set of strings for every language of the site', () => {
  expect(languages.map((language) => stringsOf(language).languageName)).toEqual([
    'Nederlands',
    'English',
  ]);
});

describe('a date in words', () => {
  test.each([
    ['2026-11-03', 'nl', '3 november 2026'],
    ['2026-11-03', 'en', '3 November 2026'],
    ['2018-03', 'nl', 'maart 2018'],
    ['2018-03', 'en', 'March 2018'],
    ['2018', 'nl', '2018'],
    ['2018', 'en', '2018'],
    ['2026-01-01', 'nl', '1 januari 2026'],
    ['2026-12-31', 'nl', '31 december 2026'],
  ] as const)('%s in %s: %s', (iso, language, words) => {
    expect(formatDate(iso, language)).toBe(words);
  });
});

describe('words in a row', () => {
  test.each([
    [['bestuur'], 'nl', 'bestuur'],
    [['bestuur', 'beleid'], 'nl', 'bestuur en beleid'],
    [['bestuur', 'beleid', 'directie'], 'nl', 'bestuur, beleid en directie'],
    [['board', 'policy'], 'en', 'board and policy'],
    [[], 'nl', ''],
  ] as const)('%j in %s: %s', (items, language, words) => {
    expect(formatList([...items], language)).toBe(words);
  });
});

test.each([
  ['minutes', 1, '1 minuut lezen'],
  ['minutes', 2, '2 minuten lezen'],
] as const)('Dutch counts: %s(%i) → %s', (name, count, words) => {
  expect(nl[name](count)).toBe(words);
});
