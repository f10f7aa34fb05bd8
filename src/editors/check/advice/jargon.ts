import { editingFiles } from '../read/editing.ts';
import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** Words with a plainer one: each once, where it first stands. */
export const findJargon: AdviceRule = (reading, lexicon) => {
  const entries = lexicon.jargon[reading.language];
  if (entries.length === 0) return [];
  // One pattern for all: a hundred of them take longer to make than a text to read.
  const pattern = new RegExp(
    String.raw`(?<![\p{L}-])(?:${entries.flatMap(({ words }) => words.map(escape)).join('|')})(?![\p{L}-])`,
    'giu',
  );
  const told = new Set<string>();
  return reading.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) =>
      [...passage.text.matchAll(pattern)].flatMap(({ 0: text, index }) => {
        const entry = entries.find(({ words }) =>
          words.some((word) => word.toLowerCase() === text.toLowerCase()),
        );
        const foreign = passage.foreign?.some(([from, to]) => index >= from && index < to);
        if (!entry || foreign || told.has(entry.plain + entry.words.join())) return [];
        told.add(entry.plain + entry.words.join());
        return [
          toAdvice(reading, passage, index, {
            rule: 'jargon',
            length: text.length,
            problem: `Voor “${text}” is een gewoner woord: ${entry.plain}.`,
            fix: `Schrijf liever ${entry.plain}. De lijst staat in ${editingFiles.jargon}.`,
          }),
        ];
      }),
    );
};

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
