/** Carries the words to mark to the page that a result leads to. It is gone from the address once they are marked. */
export const markParameter = 'mark';

/** More would colour the page, not point in it. */
const mostWords = 12;

/** Returns the address of a result, with the words that its page is to mark: `/x/?mark=a+b#c`. */
export function withMarks(url: string, words: readonly string[]): string {
  if (words.length === 0) return url;
  const [page = '', anchor] = url.split('#');
  const marks = new URLSearchParams({ [markParameter]: words.slice(0, mostWords).join(' ') });
  return `${page}?${marks.toString()}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Returns the words that an address asks to mark, each once. */
export function wordsToMark(address: URL): string[] {
  const words = address.searchParams.get(markParameter)?.split(/\s+/).filter(Boolean) ?? [];
  return [...new Set(words)].slice(0, mostWords);
}

/** Returns the same address for a reader to copy: without the words. */
export function withoutMarks(address: URL): string {
  const clean = new URL(address);
  clean.searchParams.delete(markParameter);
  return clean.href;
}

/**
 * Finds where the words stand in a text, as [start, end). Whole words only, in any case; a combined letter counts as a
 * letter, so `cafe` is not found in *café*.
 */
export function findWords(text: string, words: readonly string[]): [number, number][] {
  if (words.length === 0) return [];
  const any = words
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length)
    .join('|');
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])(?:${any})(?![\p{L}\p{N}\p{M}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
