const known = new Map<string, boolean>();

/** What a dictionary says of a word in a language; asked once, here or in an earlier process. */
export function recallWord(language: string, word: string, ask: () => boolean): boolean {
  const key = `${language} ${word}`;
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

export function knownWords(): Record<string, boolean> {
  return Object.fromEntries(known);
}

export function learnWords(words: Readonly<Record<string, boolean>>): void {
  for (const [key, answer] of Object.entries(words)) known.set(key, answer);
}
