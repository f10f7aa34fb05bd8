import { markers } from '../../outputs/search/markers.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import type { QueryWord } from './parse-query.ts';

/** The ways in which a page can match a word, the best first. */
export const matchKinds = ['word', 'form', 'term', 'part', 'beginning'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** A page with a word, by the best of the ways in which it matches. */
export interface WordMatch {
  result: PagefindResult;
  kind: MatchKind;
  /** Pagefind's: by how often and where it stands, how rare it is and how long the page. */
  score: number;
  /** Pagefind may have fallen back on a shorter word: to be verified first. */
  unsure?: true;
}

/**
 * Finds the pages that match a word, by their id. Each way is a search of its own for exactly one indexed word, so that
 * nothing comes along; what only begins with an unfinished word comes last, and may be `unsure`.
 */
export async function findWord(
  word: QueryWord,
  pagefind: PagefindInstance,
): Promise<Map<string, WordMatch>> {
  const { typed, form, terms, unfinished } = word;
  // Pagefind loads the chunk of the word alone, and what begins with it may go on in the next: markers sort last.
  const ends = [form, ...(unfinished ? [typed] : [])].map((key) => key + markers.term);
  await Promise.all([form, typed, ...ends].map((key) => pagefind.preload(key)));
  const exact = (key: string) => find(pagefind, `"${key}"`);
  const [ranked, typedHits, formHits, formMarked, partHits, ...termHits] = await Promise.all([
    find(pagefind, form),
    exact(typed),
    typed === form ? [] : exact(form),
    exact(form + markers.form),
    exact(form + markers.part),
    ...terms.map((key) => exact(key + markers.term)),
  ]);
  const beginnings = !unfinished ? [] : typed === form ? ranked : await find(pagefind, typed);
  const scores = new Map([...beginnings, ...ranked].map(({ id, score }) => [id, score]));
  const matches = new Map<string, WordMatch>();
  const add = (results: PagefindResult[], kind: MatchKind, unsure = false) => {
    for (const result of results) {
      if (matches.has(result.id)) continue;
      const score = scores.get(result.id) ?? 0;
      matches.set(result.id, { result, kind, score, ...(unsure && { unsure }) });
    }
  };
  add(typedHits, 'word');
  add([...formHits, ...formMarked], 'form');
  add(termHits.flat(), 'term');
  add(partHits, 'part');
  // Where an indexed word is the one asked for, or that with a marker, Pagefind had no need to fall back.
  const marked = typed === form ? [...formMarked, ...partHits] : [];
  add(beginnings, 'beginning', [...typedHits, ...marked].length === 0);
  return matches;
}

async function find(pagefind: PagefindInstance, query: string): Promise<PagefindResult[]> {
  return (await pagefind.search(query)).results;
}
