import { fold } from './words.ts';

/** Below this many letters one wrong letter makes another word: *dag*, *dak*. */
export const shortestCorrected = 5;

/**
 * Returns the word that a misspelt one may have meant: one letter wrong, missing, too many, or two neighbours swapped.
 *
 * @param lists - known words, the most used first, of one letter less, as many, and one more.
 */
export function correctionOf(
  word: string,
  lists: readonly (readonly string[])[],
): string | undefined {
  const near = lists.flatMap((list) =>
    list.flatMap((known, rank) => (isOneOff(word, known) ? { known, rank } : [])),
  );
  // People seldom miss the first letter; of what is left, the most used word.
  const first = near.filter(({ known }) => known.startsWith(word.charAt(0)));
  const [best] = (first.length > 0 ? first : near).toSorted((a, b) => a.rank - b.rank);
  return best?.known;
}

/** Tells whether two different words are one slip apart (Damerau, 1964). */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (a.length !== b.length) {
    return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  }
  if (restA.slice(1) === restB.slice(1)) return true;
  const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
  return restA.length > 1 && swapped === restB;
}

/** Returns a query with some of its words replaced, as typed for the rest. */
export function withCorrections(text: string, corrections: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD'’]*/gu, (word) => {
    return corrections.get(fold(word)) ?? word;
  });
}
