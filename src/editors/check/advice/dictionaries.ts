import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSpellingDictionaryFromTrieFile, type SpellingDictionary } from 'cspell-dictionary';
import { decodeTrie, encodeTrieDataToBTrie } from 'cspell-trie-lib';
import { openCache } from '../../../runtime/cache.ts';
import type { AdvisedLanguage } from './languages.ts';

/** The dictionaries of cspell: Dutch knows compounds, English is British and American. */
const files: Record<AdvisedLanguage, { about: string; words: string }> = {
  nl: { about: '@cspell/dict-nl-nl/cspell-ext.json', words: 'Dutch.trie.gz' },
  en: { about: '@cspell/dict-en-gb/cspell-ext.json', words: 'en_GB.trie.gz' },
};

const require = createRequire(import.meta.url);
const loaded = new Map<AdvisedLanguage, SpellingDictionary>();
let kept: { folder: string; version: string } | undefined;

/**
 * Keeps the dictionaries in a folder, in the form in which they are loaded at once; else each process makes that.
 *
 * @param version - of cspell and its dictionaries: what another one kept is not read.
 */
export function setDictionaryCache(folder: string, version: string): void {
  kept = { folder, version };
}

/** Loaded at the first question. */
export function loadDictionary(language: AdvisedLanguage): SpellingDictionary {
  const known = loaded.get(language);
  if (known) return known;
  const { about, words } = files[language];
  // What describes a dictionary is what its package offers; the words stand beside it.
  const file = join(dirname(require.resolve(about)), words);
  const dictionary = createSpellingDictionaryFromTrieFile(
    trieOf(file, language),
    language,
    file,
    {},
  );
  loaded.set(language, dictionary);
  return dictionary;
}

/** The words as cspell's binary trie: to make it takes a second for Dutch, to load it some milliseconds. */
function trieOf(file: string, language: AdvisedLanguage): Uint8Array<ArrayBuffer> {
  const make = () => encodeTrieDataToBTrie(decodeTrie(gunzipSync(readFileSync(file))).data);
  if (!kept) return make();
  const cache = openCache(kept.folder);
  const name = `dictionary-${language}.btrie`;
  const known = cache.read(name, `${language} ${kept.version}`);
  if (known) return known;
  const trie = make();
  cache.write(name, `${language} ${kept.version}`, trie);
  return trie;
}
