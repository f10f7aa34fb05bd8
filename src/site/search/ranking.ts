import type { Held, Holding } from './lookup.ts';
import type { PagefindResult } from './pagefind.ts';

/** A page that holds a question, or enough of it. */
export interface Candidate {
  id: string;
  result: PagefindResult;
  /** Per word of the question: how the page holds it. */
  holds: (Held | undefined)[];
  score: number;
}

/** What a way of holding a word is worth. Between two ways lies more than any score can make up for. */
const worth: Record<Holding, number> = { word: 5, form: 4.9, term: 4, part: 3, beginning: 2 };

/** How much of a long question a page must hold at least, by the rarity of its words. */
const enough = 0.6;

/**
 * The pages that hold every word, best first. Where no page does, and the question has three words or more, the pages
 * that hold most of what it says: rare words say more, and a word that the site does not have says the most.
 *
 * @param found - per word, the pages that hold it.
 * @param total - how many pages there are.
 */
export function ranked(found: readonly ReadonlyMap<string, Held>[], total: number): Candidate[] {
  const ids = [...new Set(found.flatMap((pages) => [...pages.keys()]))];
  const rarity = found.map(({ size }) => Math.log(1 + total / Math.max(size, 0.5)));
  const all = sum(rarity);
  const highest = found.map((pages) =>
    Math.max(...[...pages.values()].map(({ score }) => score), 1e-9),
  );

  const candidates = ids.flatMap((id): (Candidate & { share: number })[] => {
    const holds = found.map((pages) => pages.get(id));
    const [first] = holds.filter((held) => held !== undefined);
    if (!first) return [];
    const share = sum(rarity.filter((_, word) => holds[word])) / all;
    const score = sum(
      holds.map((held, word) =>
        held ? worth[held.holding] + (0.9 * held.score) / (highest[word] ?? 1) : 0,
      ),
    );
    return [{ id, result: first.result, holds, share, score }];
  });
  const whole = candidates.filter(({ holds }) => holds.every(Boolean));
  const left =
    whole.length > 0 || found.length < 3
      ? whole
      : candidates.filter(
          ({ share, holds }) => share >= enough && holds.filter(Boolean).length >= 2,
        );
  return left
    .map(({ share, ...candidate }) => ({ ...candidate, score: candidate.score + 10 * share }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
