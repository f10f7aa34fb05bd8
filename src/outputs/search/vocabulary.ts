import { shortestCorrected } from './correction.ts';
import { documentTexts, type SearchDocument } from './input.ts';
import type { Analyzer } from './analyzer.ts';
import { fold, wordsOf } from './words.ts';

/** Returns every word that a reader sees, folded, with how often. */
export function countedWords(documents: readonly SearchDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of documents.flatMap(documentTexts).flatMap(wordsOf)) {
    const word = fold(text);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * Returns the words that a misspelt one may have meant, by length: a browser that looks for what is one letter off loads
 * three of these lists. The most used word first; parts of compounds go with them, as they can be asked for.
 */
export function correctionLists(
  counts: ReadonlyMap<string, number>,
  { parts }: Analyzer,
): Map<number, string[]> {
  const all = new Map(counts);
  for (const [word, count] of counts) {
    for (const { form } of parts(word)) all.set(form, (all.get(form) ?? 0) + count);
  }
  const words = [...all]
    .filter(([word]) => /^[a-z]+$/.test(word) && word.length >= shortestCorrected - 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  return Map.groupBy(words, ({ length }) => length);
}
