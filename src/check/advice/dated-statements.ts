import type { Language } from '../../site.ts';
import { faultAt } from './reading.ts';
import type { AdviceRule } from './rules.ts';

/** Words that are true on the day of writing, and read on another. */
const dated: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:recent(?:e|elijk)?|onlangs|momenteel|binnenkort|op dit moment|tegenwoordig|sinds kort|(?:de )?(?:laatste|afgelopen|komende) (?:tijd|jaren|maanden)|thans|nu)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:recent(?:ly)?|currently|at present|at the moment|nowadays|these days|lately|in (?:recent|the coming) (?:years|months)|now)(?!\p{L})/giu,
};

/** The same, but good advice: “what do you do this year?” is about the year of whoever reads it. */
const datedYear: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:dit|vorig|volgend|afgelopen) jaar(?!\p{L})/giu,
  en: /(?<!\p{L})(?:this|last|next) year(?!\p{L})/giu,
};
const toReader: Record<Language, RegExp> = {
  nl: /\?$|(?<!\p{L})(?:u|uw|we|wij|ons|onze)(?!\p{L})/iu,
  en: /\?$|(?<!\p{L})(?:you|your|we|us|our)(?!\p{L})/iu,
};

/** Statements that nobody can date later on. */
export const datedStatements: AdviceRule = (reading) =>
  reading.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence) => {
        const statement =
          passage.kind !== 'item' && !toReader[reading.language].test(sentence.text);
        return [
          ...sentence.text.matchAll(dated[reading.language]),
          ...(statement ? sentence.text.matchAll(datedYear[reading.language]) : []),
        ].map(({ 0: text, index }) =>
          faultAt(reading, passage, sentence.from + index, {
            rule: 'dated-statement',
            length: text.length,
            problem: `“${text}” klopt alleen op de dag dat u het schrijft.`,
            fix: 'Noem het jaar of de datum: “in 2026”, “sinds 1 januari 2026”.',
          }),
        );
      }),
    );
