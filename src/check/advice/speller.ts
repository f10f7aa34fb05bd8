import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSpellingDictionaryFromTrieFile, type SpellingDictionary } from 'cspell-dictionary';
import { distance } from 'fastest-levenshtein';
import { recallWord } from './known-words.ts';
import type { AdvisedLanguage } from './languages.ts';

/** The dictionaries of cspell: Dutch knows compounds, English is British and American. */
const files: Record<AdvisedLanguage, { about: string; words: string }> = {
  nl: { about: '@cspell/dict-nl-nl/cspell-ext.json', words: 'Dutch.trie.gz' },
  en: { about: '@cspell/dict-en-gb/cspell-ext.json', words: 'en_GB.trie.gz' },
};

const require = createRequire(import.meta.url);
const dictionaries = new Map<AdvisedLanguage, SpellingDictionary>();

/** Whether a dictionary knows the word, as it stands or in lower case. The dictionary is loaded at the first question. */
export function isSpelled(word: string, language: AdvisedLanguage): boolean {
  return recallWord(language, word, () => isInDictionary(word, dictionaryOf(language)));
}

/** Words that may have been meant, the likeliest first. */
export function suggestionsFor(word: string, language: AdvisedLanguage): string[] {
  return dictionaryOf(language)
    .suggest(word, { numSuggestions: 3, ignoreCase: true })
    .map(({ word }) => word)
    .filter(
      (meant) => distance(meant.toLowerCase(), word.toLowerCase()) <= (word.length < 6 ? 1 : 2),
    );
}

function isInDictionary(word: string, dictionary: SpellingDictionary): boolean {
  const has = (form: string) => dictionary.has(form) && !dictionary.isForbidden(form);
  return has(word) || has(word.toLowerCase());
}

function dictionaryOf(language: AdvisedLanguage): SpellingDictionary {
  const { about, words } = files[language];
  // What describes a dictionary is what its package offers; the words stand beside it.
  const file = join(dirname(require.resolve(about)), words);
  const loaded =
    dictionaries.get(language) ??
    createSpellingDictionaryFromTrieFile(gunzipSync(readFileSync(file)), language, file, {});
  dictionaries.set(language, loaded);
  return loaded;
}
