import { expect, test } from 'vitest';
import {
  correctionOf,
  isOneOff,
  withCorrections,
} from '../../../../src/outputs/search/correction.ts';

test.each([
  ['a wrong letter', 'olivant', 'olifant'],
  ['a missing letter', 'gemeete', 'gemeente'],
  ['a letter too many', 'vergunnning', 'vergunning'],
  ['two swapped letters', 'klantries', 'klantreis'],
  ['a slip at the end', 'loketdenke', 'loketdenken'],
  ['a slip at the beginning', 'lokteen', 'loketen'],
])('%s is one slip', (_, typed, meant) => {
  expect(isOneOff(typed, meant)).toBe(true);
  expect(isOneOff(meant, typed)).toBe(true);
});

test.each([
  ['the same word', 'gemeente', 'gemeente'],
  ['two wrong letters', 'gamaente', 'gemeente'],
  ['two missing letters', 'gemnte', 'gemeente'],
  ['letters swapped over a third', 'abc', 'cba'],
])('%s is none', (_, typed, meant) => {
  expect(isOneOff(typed, meant)).toBe(false);
});

test('the most used word is meant, one with the same first letter before others', () => {
  expect(correctionOf('bried', [['brief', 'breed', 'bries']])).toBe('brief');
  expect(correctionOf('boek', [['zoek', 'bock']])).toBe('bock');
  expect(correctionOf('onbekend', [['bekend'], ['gemeente']])).toBeUndefined();
});

test('a correction leaves the rest of the question as it was typed', () => {
  const corrections = new Map([['vergunnig', 'vergunning']]);
  expect(withCorrections('Hoe vraag ik een Vergunnig aan?', corrections)).toBe(
    'Hoe vraag ik een vergunning aan?',
  );
});
