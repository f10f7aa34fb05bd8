import { marks } from '../../outputs/search/marks.ts';
import type { PagefindInstance, PagefindResult } from './pagefind.ts';
import type { AskedWord } from './question.ts';

/** The ways in which a page can hold a word, the best first. */
export const holdings = ['word', 'form', 'term', 'part', 'beginning'] as const;
export type Holding = (typeof holdings)[number];

/** A page that holds a word, in the best way that it does. */
export interface Held {
  result: PagefindResult;
  holding: Holding;
  /** Pagefind's: by how often and where it stands, how rare it is and how long the page. */
  score: number;
  /** Pagefind may have fallen back on a shorter word: to be looked into first. */
  unsure?: true;
}

/**
 * The pages that hold a word, by their id. Each way is a search of its own for exactly one indexed word, so that nothing
 * comes along; what only begins with an unfinished word comes last, and is to be checked (`holdsBeginning`).
 */
export async function lookUp(
  word: AskedWord,
  pagefind: PagefindInstance,
): Promise<Map<string, Held>> {
  const { typed, form, terms, unfinished } = word;
  // Pagefind loads the chunk of the word alone, and what begins with it may go on in the next: marks sort last.
  const ends = [form, ...(unfinished ? [typed] : [])].map((key) => key + marks.term);
  await Promise.all([form, typed, ...ends].map((key) => pagefind.preload(key)));
  const exact = (key: string) => find(pagefind, `"${key}"`);
  const [ranked, typedHits, formHits, formMarked, partHits, ...termHits] = await Promise.all([
    find(pagefind, form),
    exact(typed),
    typed === form ? [] : exact(form),
    exact(form + marks.form),
    exact(form + marks.part),
    ...terms.map((key) => exact(key + marks.term)),
  ]);
  const beginnings = !unfinished ? [] : typed === form ? ranked : await find(pagefind, typed);
  const scores = new Map([...beginnings, ...ranked].map(({ id, score }) => [id, score]));
  const held = new Map<string, Held>();
  const add = (results: PagefindResult[], holding: Holding, unsure = false) => {
    for (const result of results) {
      if (held.has(result.id)) continue;
      const score = scores.get(result.id) ?? 0;
      held.set(result.id, { result, holding, score, ...(unsure && { unsure }) });
    }
  };
  add(typedHits, 'word');
  add([...formHits, ...formMarked], 'form');
  add(termHits.flat(), 'term');
  add(partHits, 'part');
  // Where an indexed word is the one asked for, or that with a mark, Pagefind had no need to fall back.
  const marked = typed === form ? [...formMarked, ...partHits] : [];
  add(beginnings, 'beginning', [...typedHits, ...marked].length === 0);
  return held;
}

async function find(pagefind: PagefindInstance, query: string): Promise<PagefindResult[]> {
  return (await pagefind.search(query)).results;
}
