import { describe, expect, test } from 'vitest';
import { findClosest, suggest } from '../../../../src/editors/check/suggestion.ts';

const known = ['people-first', 'self-service', 'one-government', 'vdp'];

describe('the known name that an author means', () => {
  test.each([
    ['people-frist', 'people-first'],
    ['selfservice', 'self-service'],
    ['one-goverment', 'one-government'],
    ['vdb', 'vdp'],
    ['vpd', 'vdp'],
    ['burgerservicecode', undefined],
    ['one', undefined],
    ['', undefined],
  ])('%j → %j', (given, meant) => {
    expect(findClosest(given, known)).toBe(meant);
  });

  test('nothing is near where nothing is known', () => {
    expect(findClosest('people-first', [])).toBeUndefined();
  });
});

describe('what an author reads', () => {
  test('names what is near, and what else to do', () => {
    expect(suggest('people-frist', known, 'Haal hem weg.')).toBe(
      'Bedoelde u “people-first”? Haal hem weg.',
    );
  });

  test('says only what else to do where nothing is near', () => {
    expect(suggest('burgerservicecode', known, 'Haal hem weg.')).toBe('Haal hem weg.');
  });
});
