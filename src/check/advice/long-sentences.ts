import type { Language } from '../../site.ts';
import { readabilityOf } from './readability.ts';
import { faultAt } from './reading.ts';
import type { AdviceRule } from './rules.ts';

/** Longer than this a sentence is looked at, in words. */
const long = 20;
/** Longer than this it is hard for whoever reads slowly, whatever its words. */
const tooLong = 35;
/** A long sentence of plain words in a clear row reads well: only what is hard beside long is named. */
const hard: Record<Language, number> = { nl: 30, en: 30 };

/** Sentences that are long, and hard too. */
export const longSentences: AdviceRule = (reading) =>
  reading.passages
    .filter(({ kind, quoted }) => !quoted && kind !== 'heading' && kind !== 'cell')
    .flatMap((passage) =>
      passage.sentences
        .filter(
          ({ text, words }) =>
            words > tooLong ||
            (words > long && readabilityOf([text], reading.language).ease < hard[reading.language]),
        )
        .map(({ text, from, words }) =>
          faultAt(reading, passage, from, {
            rule: 'long-sentence',
            length: text.length,
            problem: `Deze zin heeft ${words} woorden${words > tooLong ? '' : ', en er staan lange woorden in'}.`,
            fix: `Maak er twee zinnen van: streef naar hooguit ${long} woorden.`,
          }),
        ),
    );
