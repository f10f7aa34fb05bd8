import { countWords } from '../../../content/markdown/prose.ts';
import type { AdvisedLanguage } from './languages.ts';
import { measureReadability } from './readability.ts';
import { toAdvice, type AdvisedPassage } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** Longer than this a sentence is looked at, in words. */
const long = 20;
/** Longer than this it is hard for whoever reads slowly, whatever its words. */
const tooLong = 35;
/**
 * A long sentence of plain words in a clear row reads well: only what is hard beside long is named. On its own
 * scale English scores lower, because its formula weighs a syllable heavier.
 */
const hard: Record<AdvisedLanguage, number> = { nl: 30, en: 20 };

/** Sentences that are long, and hard too. What a colon or a semicolon parts is read in parts, and counted so. */
export const findLongSentences: AdviceRule = (reading) =>
  reading.passages
    .filter(({ kind, quoted }) => !quoted && !['heading', 'cell', 'field'].includes(kind))
    .flatMap((passage) =>
      passage.sentences.flatMap(({ text, from }) => {
        const parts = ownWords(passage, text, from).split(/(?<=[;:])\s/);
        const heavy = parts.find((part) => isHeavy(part, reading.language));
        if (heavy === undefined) return [];
        const words = countWords(heavy);
        return [
          toAdvice(reading, passage, from, {
            rule: 'long-sentence',
            length: text.length,
            problem: `Deze zin heeft ${words} woorden${parts.length > 1 ? ' tot de volgende rust' : ''}${words > tooLong ? '' : ', en er staan lange woorden in'}.`,
            fix: `Maak er twee zinnen van: streef naar hooguit ${long} woorden.`,
          }),
        ];
      }),
    );

function isHeavy(part: string, language: AdvisedLanguage): boolean {
  const words = countWords(part);
  return (
    words > tooLong || (words > long && measureReadability([part], language).ease < hard[language])
  );
}

/** A sentence without what stands in it in another language: a title is as long as it is. */
function ownWords({ foreign = [] }: AdvisedPassage, text: string, from: number): string {
  return [...foreign].reverse().reduce((left, [start, end]) => {
    const [first, last] = [Math.max(0, start - from), Math.max(0, end - from)];
    return left.slice(0, first) + left.slice(last);
  }, text);
}
