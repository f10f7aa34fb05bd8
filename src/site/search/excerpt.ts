import type { Excerpt } from '../../outputs/search/engine.ts';
import type { Hit } from './found-text.ts';

/** Characters of an excerpt, about: two lines of a result. */
const length = 180;

/**
 * Returns a piece of a text around the places that match the most of a query, cut at words, with those places marked.
 * Without a place: how the text begins.
 */
export function excerptAround(text: string, hits: readonly Hit[]): Excerpt {
  const start = bestStart(text, hits);
  const end = cutAfter(text, start + length);
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const pieces: Excerpt = [];
  const add = (piece: string, marked: boolean) => {
    if (piece) pieces.push({ text: piece, marked });
  };
  let from = start;
  if (start > 0) add('… ', false);
  for (const hit of inside.toSorted((a, b) => a.start - b.start)) {
    if (hit.start < from) continue;
    add(text.slice(from, hit.start), false);
    add(text.slice(hit.start, hit.end), true);
    from = hit.end;
  }
  add(text.slice(from, end), false);
  if (end < text.length) add(' …', false);
  return joinNeighbours(pieces);
}

/** Finds where to begin: a little before the hit from which the most different words, then the most hits, fit in. */
function bestStart(text: string, hits: readonly Hit[]): number {
  let best = { start: 0, worth: 0 };
  for (const hit of hits) {
    const start = hit.start <= length / 2 ? 0 : cutBefore(text, hit.start - length / 4);
    const fitting = hits.filter((one) => one.start >= start && one.end <= start + length);
    const worth =
      new Set(fitting.map(({ word }) => word)).size * 100 + Math.min(fitting.length, 99);
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}

/** Returns the beginning of the sentence, if it is near; else of a word. */
function cutBefore(text: string, at: number): number {
  const before = text.slice(0, at);
  const sentence = before.search(/[.?!]\s[^.?!]*$/);
  if (sentence >= 0 && at - sentence < length / 3) return sentence + 2;
  return before.lastIndexOf(' ') + 1;
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
}

/** Neighbours that are both marked, or both not, become one. */
function joinNeighbours(pieces: Excerpt): Excerpt {
  return pieces.reduce<Excerpt>((all, piece) => {
    const last = all.at(-1);
    if (last?.marked === piece.marked) last.text += piece.text;
    else all.push({ ...piece });
    return all;
  }, []);
}
