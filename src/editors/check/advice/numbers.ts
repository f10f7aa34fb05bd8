import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** Numbers that claim something: shares, amounts, and what counts in thousands and more. */
const claim =
  /(?<![\p{L}\d.,])(?:\d+(?:[.,]\d+)?\s?(?:%|procent\b|per cent\b|percent\b|miljoen\b|miljard\b|million\b|billion\b)|\d{1,3}(?:[.,]\d{3})+(?![\d%]| ?(?:pixels|px)))/gu;

/** A year that says when it was so. */
const year = /\b(?:19|20)\d{2}\b/;

/** Numbers without a year or a source in the same passage. */
export const findUnsourcedNumbers: AdviceRule = (reading) =>
  reading.passages
    .filter(
      ({ kind, quoted, cited, text }) =>
        !quoted && !cited && ['paragraph', 'item', 'note'].includes(kind) && !year.test(text),
    )
    .flatMap((passage) => {
      const [match] = passage.text.matchAll(claim);
      if (!match) return [];
      return [
        toAdvice(reading, passage, match.index, {
          rule: 'number-without-source',
          length: match[0].length,
          problem: `Bij “${match[0]}” staat geen jaar en geen bron.`,
          fix: 'Zet erbij van wanneer het is, of van wie: <Cite id="…" />.',
        }),
      ];
    });
