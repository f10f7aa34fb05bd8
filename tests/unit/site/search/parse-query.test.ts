import { describe, expect, test } from 'vitest';
import { dutchForm } from '../../../../src/outputs/search/dutch/form.ts';
import { parseQuery } from '../../../../src/site/search/parse-query.ts';
import type { SearchTerm } from '../../../../src/outputs/search/terms.ts';

const terms: SearchTerm[] = [
  { key: 'kcc', name: 'KCC', url: '', names: [['klantcontactcentrum'], ['kcc']] },
  { key: 'taal', name: 'klare taal', url: '', names: [['klaar', 'taal']] },
];
const read = (text: string) => parseQuery(text, { language: 'nl', terms, form: dutchForm });
const wordsOf = (text: string) => read(text).words.map(({ form }) => form);

describe('a question is its words', () => {
  test.each([
    ['without stop words', 'Hoe vraag ik een vergunning aan?', ['vraag', 'vergunning']],
    ['or its stop words, where it has no other', 'wie en wat', ['wie', 'en', 'wat']],
    ['each once', 'brief brieven Brief', ['brief']],
    ['without accents and capitals', 'COÖRDINATIE', ['coordinatie']],
    ['nothing, where there is no word', '?! …', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

test('only a last word that the question ends with may still grow', () => {
  const growing = (text: string) => read(text).words.map(({ unfinished }) => unfinished);
  expect(growing('brief gemeen')).toEqual([false, true]);
  expect(growing('brief gemeente ')).toEqual([false, false]);
  expect(growing('b')).toEqual([false]);
});

test('a word, or words together, name a term', () => {
  expect(read('KCC').words[0]?.terms).toEqual(['kcc']);
  expect(read('klare taal').words.map(({ terms }) => terms)).toEqual([['taal'], ['taal']]);
  expect(read('taal').terms).toEqual([]);
  expect(read('het KCC in klare taal').terms.map(({ key }) => key)).toEqual(['kcc', 'taal']);
});
