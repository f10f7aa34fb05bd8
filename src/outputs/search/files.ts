/** The files that search loads beside Pagefind's own, below `<base>pagefind/`. One place names them, for both sides. */
export const searchFiles = {
  terms: (language: string) => `${language}/terms.json`,
  /** The exceptions to the rules of word forms, by the first letter of the word: `a` to `z`. */
  exceptions: (language: string, letter: string) => `${language}/forms/${letter}.txt`,
  /** The words of that many letters. */
  words: (language: string, length: number) => `${language}/words/${length}.txt`,
} as const;

/** Word lists are there for these lengths: a longer word is corrected by nobody. */
export const wordLengths = Array.from({ length: 37 }, (_, index) => index + 4);

export const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
