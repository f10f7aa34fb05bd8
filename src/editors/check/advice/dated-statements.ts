import type { AdvisedLanguage } from './languages.ts';
import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** Words that are true on the day of writing, and read on another. */
const dated: Record<AdvisedLanguage, RegExp> = {
  nl: /(?<!\p{L})(?:(?<!meest )recent(?:e|elijk)?|onlangs|momenteel|binnenkort|op dit moment|tegenwoordig|sinds kort|(?:de )?(?:laatste|afgelopen|komende) (?:tijd|jaren|maanden)|thans)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:(?<!most )recent(?:ly)?|currently|at present|at the moment(?! \p{L})|nowadays|these days|lately|in (?:recent|the coming) (?:years|months))(?!\p{L})/giu,
};

/** The same, but for what is said to the reader: “what do you do this year?” is about the year of whoever reads it. */
const datedForAll: Record<AdvisedLanguage, RegExp> = {
  nl: /(?<!\p{L})(?:(?:dit|vorig|volgend|afgelopen) jaar|(?<!(?:tot|van) )nu(?! (?:en dan|eenmaal|toe|af)))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:(?:this|last|next) year|(?<!(?:by|for|from|until) )now(?! (?:and then|that)))(?!\p{L})/giu,
};
const toReader: Record<AdvisedLanguage, RegExp> = {
  nl: /\?$|(?<!\p{L})(?:u|uw|we|wij|ons|onze)(?!\p{L})/iu,
  en: /\?$|(?<!\p{L})(?:you|your|we|us|our)(?!\p{L})/iu,
};

/** Statements that nobody can date later on. */
export const findDatedStatements: AdviceRule = (reading) =>
  reading.passages
    .filter(({ quoted }) => !quoted)
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence) => {
        const statement =
          passage.kind !== 'item' && !toReader[reading.language].test(sentence.text);
        return [
          ...sentence.text.matchAll(dated[reading.language]),
          ...(statement ? sentence.text.matchAll(datedForAll[reading.language]) : []),
        ].map(({ 0: text, index }) =>
          toAdvice(reading, passage, sentence.from + index, {
            rule: 'dated-statement',
            length: text.length,
            problem: `“${text}” klopt alleen op de dag dat u het schrijft.`,
            fix: 'Noem het jaar of de datum: “in 2026”, “sinds 1 januari 2026”.',
          }),
        );
      }),
    );
