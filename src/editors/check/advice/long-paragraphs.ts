import type { AdvisedLanguage } from './languages.ts';
import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** In words. English needs a tenth more of them to say what Dutch says. */
const longest: Record<AdvisedLanguage, number> = { nl: 120, en: 132 };

/** Paragraphs that a reader on a phone sees no end of. */
export const findLongParagraphs: AdviceRule = (reading) =>
  reading.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) => {
      const words = passage.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
      if (words <= longest[reading.language]) return [];
      return [
        toAdvice(reading, passage, 0, {
          rule: 'long-paragraph',
          problem: `Deze alinea heeft ${words} woorden.`,
          fix: `Begin een nieuwe alinea waar het over iets anders gaat: hooguit ${longest[reading.language]} woorden.`,
        }),
      ];
    });
