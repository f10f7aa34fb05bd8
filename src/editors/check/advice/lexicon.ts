import { languages, site } from '../../../site.ts';
import type { Corpus } from '../corpus.ts';
import { isRecord } from '../read/record.ts';
import { advisedLanguages, type AdvisedLanguage } from './languages.ts';

/** What the project itself says about words: its lists, its glossary, and the names in its sources. */
export interface Lexicon {
  /** Words that are right, in lower case. */
  words: Record<AdvisedLanguage, string[]>;
  jargon: Record<AdvisedLanguage, { words: string[]; plain: string }[]>;
  /** Abbreviations that need no explanation in a text. */
  abbreviations: string[];
}

export function buildLexicon({ editing, terms = [], sources = [] }: Corpus): Lexicon {
  const inTerms = terms.flatMap(({ data }) =>
    languages.flatMap((language) => {
      const wording = data[language];
      return isRecord(wording)
        ? [wording['term'], wording['abbreviation'], wording['also']].flat()
        : [];
    }),
  );
  const inSources = sources.flatMap(({ data }) => [
    data['author'],
    data['publisher'],
    ...(isRecord(data['title']) ? Object.values(data['title']) : [data['title']]),
  ]);
  const strings = (values: unknown[]) => values.filter((value) => typeof value === 'string');
  const abbreviations = Object.keys(editing.abbreviations ?? {});
  // A source is spelled as its maker spelled it, so only its names count: what has a capital.
  const names = wordsIn(strings(inSources)).filter((word) => /\p{Lu}/u.test(word));
  const everywhere = [...wordsIn([...strings(inTerms), ...abbreviations, site.name]), ...names];
  return {
    words: inEach((language) => lower([...everywhere, ...(editing.words?.[language] ?? [])])),
    jargon: inEach((language) => editing.jargon?.[language] ?? []),
    abbreviations: [
      ...abbreviations,
      ...wordsIn(strings(inTerms)).filter((word) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word)),
    ],
  };
}

function wordsIn(texts: string[]): string[] {
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'+-]*/gu) ?? []);
}

function lower(words: string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase().replaceAll('’', "'")))].sort();
}

function inEach<T>(make: (language: AdvisedLanguage) => T): Record<AdvisedLanguage, T> {
  return Object.fromEntries(
    advisedLanguages.map((language) => [language, make(language)]),
  ) as Record<AdvisedLanguage, T>;
}
