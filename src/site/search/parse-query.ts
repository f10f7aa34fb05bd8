import { stopWords } from '../../outputs/search/stop-words.ts';
import { termsIn, type SearchTerm } from '../../outputs/search/terms.ts';
import { fold, wordsOf } from '../../outputs/search/words.ts';

/** A query as it is searched: the words that a page must match, and in which ways. */
export interface ParsedQuery {
  words: QueryWord[];
  /** Terms of the glossary that it names. */
  terms: SearchTerm[];
}

export interface QueryWord {
  /** As typed, folded. */
  typed: string;
  /** The form under which it is found. */
  form: string;
  /** The keys of the terms that it names, alone or with its neighbours. */
  terms: string[];
  /** The last word may still be growing: it also finds what begins with it. */
  unfinished: boolean;
}

/** More words than this say no more, and each costs a search. */
const most = 12;

/**
 * Reads a query: without its stop words where others are left (*Hoe vraag ik een vergunning aan?*), and with its terms.
 *
 * @param form - the form under which a folded word is found.
 */
export function parseQuery(
  text: string,
  {
    language,
    terms,
    form,
  }: { language: string; terms: SearchTerm[]; form: (word: string) => string },
): ParsedQuery {
  const typed = wordsOf(text).map((word) => fold(word.text));
  const forms = typed.map(form);
  const named = termsIn(forms, terms);
  const growing = /[\p{L}\p{N}]$/u.test(text) ? typed.length - 1 : -1;
  const words = typed.map((word, index): QueryWord => {
    const mine = named.filter(({ start, end }) => start <= index && index < end);
    return {
      typed: word,
      form: forms[index] ?? word,
      terms: mine.map(({ term }) => term.key),
      unfinished: index === growing && word.length > 1,
    };
  });
  const stop = stopWords[language];
  const saying = words.filter(({ typed, terms }) => terms.length > 0 || !stop?.has(typed));
  const asked = saying.length > 0 ? saying : words;
  const distinct = asked.filter(
    ({ form }, index) => asked.findIndex((other) => other.form === form) === index,
  );
  return {
    words: distinct.slice(0, most),
    terms: [...new Set(named.map(({ term }) => term))],
  };
}
