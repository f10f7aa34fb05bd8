import { distance } from 'fastest-levenshtein';
import { loadDictionary } from './dictionaries.ts';
import type { AdvisedLanguage } from './languages.ts';

const known = new Map<string, boolean>();

/** Whether a dictionary knows the word, as it stands or in lower case. A word is looked up once. */
export function isSpelled(word: string, language: AdvisedLanguage): boolean {
  const key = `${language} ${word}`;
  const answer = known.get(key) ?? isInDictionary(word, language);
  known.set(key, answer);
  return answer;
}

/** Words that may have been meant, the likeliest first. */
export function suggestSpellings(word: string, language: AdvisedLanguage): string[] {
  return loadDictionary(language)
    .suggest(word, { numSuggestions: 3, ignoreCase: true })
    .map(({ word }) => word)
    .filter(
      (meant) => distance(meant.toLowerCase(), word.toLowerCase()) <= (word.length < 6 ? 1 : 2),
    );
}

function isInDictionary(word: string, language: AdvisedLanguage): boolean {
  const dictionary = loadDictionary(language);
  const has = (form: string) => dictionary.has(form) && !dictionary.isForbidden(form);
  return has(word) || has(word.toLowerCase());
}
