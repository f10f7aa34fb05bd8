import { editingFiles } from '../read/editing.ts';
import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** Two to six capitals, digits among them; not a Roman number, nor part of a name such as `DigiD`. */
const abbreviation =
  /(?<![\p{L}\p{N}.&-])(?=\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\p{N}]))(?![IVXLC]+\b)\p{Lu}[\p{Lu}\d]*/gu;

/** Abbreviations that no text, no glossary and no list explains: each once, where it first stands. */
export const findUnexplainedAbbreviations: AdviceRule = (reading, lexicon) => {
  const known = new Set(lexicon.abbreviations);
  const whole = reading.passages.map(({ text }) => text).join('\n');
  return reading.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) =>
      [...passage.text.matchAll(abbreviation)].flatMap(({ 0: text, index }) => {
        if (known.has(text) || isExplained(text, whole)) return [];
        known.add(text);
        return [
          toAdvice(reading, passage, index, {
            rule: 'unexplained-abbreviation',
            length: text.length,
            problem: `De afkorting “${text}” wordt nergens uitgelegd.`,
            fix: `Schrijf haar de eerste keer uit, met de afkorting erachter: “… (${text})”. Kent iedereen haar, zet haar dan in ${editingFiles.abbreviations}.`,
          }),
        ];
      }),
    );
};

/** Written out with the abbreviation behind it, or the other way round. */
function isExplained(text: string, whole: string): boolean {
  return new RegExp(String.raw`\(${text}\)|\b${text} \((?!\d)`).test(whole);
}
