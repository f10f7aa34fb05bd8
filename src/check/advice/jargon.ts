import { editingFiles } from '../read/editing.ts';
import { faultAt } from './reading.ts';
import type { AdviceRule } from './rules.ts';

/** Words with a plainer one: each once, where it first stands. */
export const jargon: AdviceRule = (reading, lexicon) =>
  lexicon.jargon[reading.language].flatMap(({ words, plain }) => {
    const pattern = new RegExp(
      String.raw`(?<![\p{L}-])(?:${words.map(escape).join('|')})(?![\p{L}-])`,
      'giu',
    );
    for (const passage of reading.passages) {
      if (passage.quoted) continue;
      const match = [...passage.text.matchAll(pattern)].find(
        ({ index }) => !passage.foreign?.some(([from, to]) => index >= from && index < to),
      );
      if (!match) continue;
      return [
        faultAt(reading, passage, match.index, {
          rule: 'jargon',
          length: match[0].length,
          problem: `Voor “${match[0]}” is een gewoner woord: ${plain}.`,
          fix: `Schrijf liever ${plain}. De lijst staat in ${editingFiles.jargon}.`,
        }),
      ];
    }
    return [];
  });

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
