import { faultAt } from './reading.ts';
import type { AdviceRule } from './rules.ts';

const longest = 120;

/** Paragraphs that a reader on a phone sees no end of. */
export const longParagraphs: AdviceRule = (reading) =>
  reading.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) => {
      const words = passage.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
      if (words <= longest) return [];
      return [
        faultAt(reading, passage, 0, {
          rule: 'long-paragraph',
          problem: `Deze alinea heeft ${words} woorden.`,
          fix: `Begin een nieuwe alinea waar het over iets anders gaat: hooguit ${longest} woorden.`,
        }),
      ];
    });
