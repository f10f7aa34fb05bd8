import { fold, wordsOf } from './words.ts';

/** A term of the glossary with all its names: what a browser needs to know that *KCC* is *klantcontactcentrum*. */
export interface SearchTerm {
  /** Letters only: what stands before its marker in the index. */
  key: string;
  name: string;
  /** With the base path. */
  url: string;
  /** Each name as the forms of its words: `[['klantcontactcentrum'], ['kcc']]`. */
  names: string[][];
}

/** A term within a row of words: from `start` up to and without `end`. */
export interface TermMatch {
  term: SearchTerm;
  start: number;
  end: number;
}

/** Returns a name as the forms of its words. */
export function nameForms(name: string, form: (word: string) => string): string[] {
  return wordsOf(name).map(({ text }) => form(fold(text)));
}

/** Returns the terms that a row of forms names; of names that overlap the longest counts. */
export function termsIn(forms: readonly string[], terms: readonly SearchTerm[]): TermMatch[] {
  const byFirst = Map.groupBy(
    terms.flatMap((term) => term.names.map((name) => ({ term, name }))),
    ({ name }) => name[0],
  );
  const found: TermMatch[] = [];
  for (let start = 0; start < forms.length; start += 1) {
    const fitting = (byFirst.get(forms[start]) ?? []).filter(({ name }) =>
      name.every((form, index) => forms[start + index] === form),
    );
    const longest = Math.max(0, ...fitting.map(({ name }) => name.length));
    for (const { term, name } of fitting) {
      if (name.length === longest) found.push({ term, start, end: start + longest });
    }
    if (longest > 1) start += longest - 1;
  }
  return found;
}
