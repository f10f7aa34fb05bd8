import type { FoundPage, FoundSection } from '../../outputs/search/engine.ts';
import { excerptAround } from './excerpt.ts';
import type { FoundText, Hit, FoundTextSection } from './found-text.ts';
import { wordsOf } from '../../outputs/search/words.ts';

/** Sections of one page in a result. */
const most = 3;

/** Returns a page as a result shows it: its best sections, an excerpt of each, and the words to mark. */
export function foundPage(text: FoundText): FoundPage {
  const sections = matchingSections(text).slice(0, most);
  const [opening] = text.sections;
  const shown = opening && opening.hits.length > 0 ? opening : (sections[0] ?? opening);
  return {
    url: text.url,
    title: text.title,
    ...(text.kicker && { kicker: text.kicker }),
    excerpt: shown ? excerptAround(shown.text, shown.hits) : [],
    sections: sections.map(({ id, title, text: body, hits }): FoundSection => ({
      url: `${text.url}#${id}`,
      title,
      excerpt: excerptAround(body, hits),
    })),
    words: markedWords(text),
  };
}

/** Returns how well the words of a query stand together: 1 where one section has them all, more where its heading does. */
export function closeness(text: FoundText, asked: number): number {
  return Math.max(...text.sections.map((section) => closenessOf(section, asked)));
}

function closenessOf({ hits, inTitle }: FoundTextSection, asked: number): number {
  const words = new Set([...hits, ...inTitle].map(({ word }) => word)).size;
  const titled = new Set(inTitle.map(({ word }) => word)).size;
  return (words + titled) / asked;
}

/** Returns sections with an anchor that match the query: all of its words where there is such a section, else some. */
function matchingSections({ sections }: FoundText): FoundTextSection[] {
  const scored = sections
    .filter(({ id, hits, inTitle }) => id !== undefined && hits.length + inTitle.length > 0)
    .map((section) => {
      const words = new Set([...section.hits, ...section.inTitle].map(({ word }) => word)).size;
      return { section, words, score: scoreOf(section) };
    });
  const mostWords = Math.max(...scored.map(({ words }) => words));
  return scored
    .filter(({ words }) => words === mostWords)
    .toSorted((a, b) => b.score - a.score)
    .map(({ section }) => section);
}

const worth: Record<Hit['kind'], number> = { word: 4, form: 4, term: 3, part: 2, beginning: 1 };

/** Returns the best way in which each word stands here, twice over in the heading; how often comes after that. */
function scoreOf({ hits, inTitle }: FoundTextSection): number {
  const best = (places: Hit[]) => {
    const words = Map.groupBy(places, ({ word }) => word);
    return [...words.values()]
      .map((own) => Math.max(...own.map(({ kind }) => worth[kind])))
      .reduce((sum, number) => sum + number, 0);
  };
  return 2 * best(inTitle) + best(hits) + Math.min(hits.length, 20) / 20;
}

/** Returns the whole words in which a hit stands. */
function markedWords({ sections }: FoundText): string[] {
  const marked = sections.flatMap(({ title, text, hits, inTitle }) => [
    ...wordsAround(title, inTitle),
    ...wordsAround(text, hits),
  ]);
  return [...new Set(marked)];
}

function wordsAround(text: string, hits: readonly Hit[]): string[] {
  return wordsOf(text)
    .filter((word) => hits.some(({ start, end }) => start < word.end && end > word.start))
    .map(({ text }) => text);
}
