import type { AdvisedLanguage } from './languages.ts';
import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** So many in a row make a text that nobody does anything in. */
const run = 3;

/** Marks of a passive sentence: an estimate, so only a run of them is worth a word. */
const passive: Record<AdvisedLanguage, (sentence: string) => boolean> = {
  nl: (text) =>
    /\b(?:word|wordt|worden|werd|werden)\b/i.test(text) &&
    /\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er|over|onder|om)\p{L}{3,}(?:d|t|en))\b/u.test(
      text,
    ),
  en: (text) =>
    /\b(?:is|are|was|were|be|been|being)\s+(?:(?:not|also|often|\w+ly)\s+)?(?:\w{3,}ed|built|done|found|given|held|kept|known|made|paid|put|read|said|seen|sent|set|shown|taken|told|used|written)\b/i.test(
      text,
    ),
};

/** Passive sentences in a row. */
export const findPassiveRuns: AdviceRule = (reading) =>
  reading.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) => {
      let count = 0;
      let from = 0;
      for (const sentence of [...passage.sentences, undefined]) {
        if (sentence && passive[reading.language](sentence.text)) {
          if (count === 0) from = sentence.from;
          count += 1;
          continue;
        }
        if (count >= run) break;
        count = 0;
      }
      if (count < run) return [];
      return [
        toAdvice(reading, passage, from, {
          rule: 'passive-run',
          problem: `Hier staan ${count} lijdende zinnen achter elkaar.`,
          fix: 'Zeg wie het doet: “de gemeente stuurt een brief” in plaats van “er wordt een brief gestuurd”.',
        }),
      ];
    });
