import { toAdvice, type AdvisedPassage } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

const formal = /(?<![\p{L}’'-])(?:u|uw|uzelf|uwe)(?![\p{L}’'-])/giu;
const familiar = /(?<![\p{L}’'-])(?:je|jij|jou|jouw|jouwe|jezelf|jullie)(?![\p{L}’'-])/giu;

/** A text that says both *u* and *je* to its reader. Whoever is quoted may say what they said. */
export const findMixedAddress: AdviceRule = (reading) => {
  if (reading.language !== 'nl') return [];
  const own = reading.passages.filter(({ quoted }) => !quoted);
  const find = (pattern: RegExp) =>
    own.flatMap((passage) =>
      [...spoken(passage).matchAll(pattern)].map(({ 0: text, index }) => ({
        passage,
        text,
        index,
      })),
    );
  const formals = find(formal);
  const familiars = find(familiar);
  const [few, many, other] =
    formals.length >= familiars.length ? [familiars, formals, 'u'] : [formals, familiars, 'je'];
  const [first] = few;
  if (!first) return [];
  return [
    toAdvice(reading, first.passage, first.index, {
      rule: 'mixed-address',
      length: first.text.length,
      problem: `Hier staat “${first.text}”, en elders in deze tekst ${many.length} keer “${other}” of een vorm ervan.`,
      fix: 'Spreek lezers in een hele tekst met hetzelfde woord aan. Het huis kiest “u”.',
    }),
  ];
};

/** What stands between quotation marks is blank: every place stays right. */
function spoken({ text }: AdvisedPassage): string {
  return text.replace(/[‘“"][^‘’“”"]*[’”"]/g, (quote) => ' '.repeat(quote.length));
}
