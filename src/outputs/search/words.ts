/** A word of a text, with its place: `start` and `end` are offsets in that text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Letters and digits, with what may stand within a word: an apostrophe (`foto’s`) or a soft hyphen. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD]|['’](?=\p{L}))*/gu;

/** Returns the words of a text, in order. What a hyphen joins are two words here: each can be asked for. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Returns a word as it is compared: lower case, without accents, soft hyphens and apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD'’]/gu, '')
    .replace(/[ĳĲ]/g, 'ij')
    .toLowerCase();
}
