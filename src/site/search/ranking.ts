import type { WordMatch, MatchKind } from './find-word.ts';
import type { PagefindResult } from './pagefind.ts';

/** A page that matches a query, or enough of it. */
export interface Candidate {
  id: string;
  result: PagefindResult;
  /** Per word of the query: how the page matches it. */
  matches: (WordMatch | undefined)[];
  score: number;
}

/** The worth of a way of matching a word. Between two ways lies more than any score can make up for. */
const worth: Record<MatchKind, number> = { word: 5, form: 4.9, term: 4, part: 3, beginning: 2 };

/** The share of a long query that a page must match at least, by the rarity of its words. */
const enough = 0.6;

/**
 * Returns the pages that match every word, best first. Where no page does, and the query has three words or more, the pages
 * that match most of what it says: rare words say more, and a word that the site does not have says the most.
 *
 * @param found - per word, the pages that match it.
 * @param total - how many pages there are.
 */
export function rankPages(
  found: readonly ReadonlyMap<string, WordMatch>[],
  total: number,
): Candidate[] {
  const ids = [...new Set(found.flatMap((pages) => [...pages.keys()]))];
  const rarity = found.map(({ size }) => Math.log(1 + total / Math.max(size, 0.5)));
  const all = sum(rarity);
  const highest = found.map((pages) =>
    Math.max(...[...pages.values()].map(({ score }) => score), 1e-9),
  );

  const candidates = ids.flatMap((id): (Candidate & { share: number })[] => {
    const matches = found.map((pages) => pages.get(id));
    const [first] = matches.filter((match) => match !== undefined);
    if (!first) return [];
    const share = sum(rarity.filter((_, word) => matches[word])) / all;
    const score = sum(
      matches.map((match, word) =>
        match ? worth[match.kind] + (0.9 * match.score) / (highest[word] ?? 1) : 0,
      ),
    );
    return [{ id, result: first.result, matches, share, score }];
  });
  const whole = candidates.filter(({ matches }) => matches.every(Boolean));
  const left =
    whole.length > 0 || found.length < 3
      ? whole
      : candidates.filter(
          ({ share, matches }) => share >= enough && matches.filter(Boolean).length >= 2,
        );
  return left
    .map(({ share, ...candidate }) => ({ ...candidate, score: candidate.score + 10 * share }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
