import { describe, expect, test } from 'vitest';
import {
  findWords,
  withMarks,
  withoutMarks,
  wordsToMark,
} from '../../../../src/site/search/marked-words.ts';

describe('the address of a result carries the words', () => {
  test.each([
    ['/a/', [], '/a/'],
    ['/a/', ['loket'], '/a/?mark=loket'],
    ['/a/#b', ['loket', 'één'], '/a/?mark=loket+%C3%A9%C3%A9n#b'],
    ['/x/a/#b', ['a&b'], '/x/a/?mark=a%26b#b'],
  ])('%s with %j', (url, words, address) => {
    expect(withMarks(url, words)).toBe(address);
    expect(wordsToMark(new URL(address, 'https://a.example'))).toEqual(words);
    expect(withoutMarks(new URL(address, 'https://a.example'))).toBe(`https://a.example${url}`);
  });

  test('what else the address says stays', () => {
    const address = new URL('https://a.example/a/?x=1&mark=b&y=2#c');
    expect(withoutMarks(address)).toBe('https://a.example/a/?x=1&y=2#c');
  });

  test('each word once, and no more than twelve', () => {
    const words = Array.from({ length: 30 }, (_, at) => `w${at}`);
    const url = new URL(withMarks('/a/', words), 'https://a.example');
    expect(wordsToMark(url)).toEqual(words.slice(0, 12));
    expect(wordsToMark(new URL('https://a.example/?mark=a+a++b'))).toEqual(['a', 'b']);
  });
});

describe('the places of words in a text', () => {
  test.each([
    ['Een loket.', ['loket'], ['loket']],
    ['Loket en LOKET', ['loket'], ['Loket', 'LOKET']],
    ['loketten, loketdenken', ['loket'], []],
    ['loket-denken', ['loket'], ['loket']],
    ['één loket', ['één'], ['één']],
    ['éénmalig', ['één'], []],
    ['Kafé cafe\u0301', ['cafe'], []],
    ['ID-wallet of ID', ['id', 'id-wallet'], ['ID-wallet', 'ID']],
    ['c++ (a|b)', ['a|b', 'c++'], ['c++', 'a|b']],
    ['', ['loket'], []],
    ['loket', [], []],
  ])('%j, %j', (text, words, found) => {
    expect(findWords(text, words).map(([start, end]) => text.slice(start, end))).toEqual(found);
  });
});
