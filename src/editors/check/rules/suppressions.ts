import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { adviceNames, isAdvice } from '../catalogue/catalogue.ts';
import { suggest } from '../suggestion.ts';
import { findSuppressions } from '../suppressions.ts';

/** Whoever sets an advice aside says which, and why. */
export const checkSuppressions: Rule = ({ texts }) =>
  texts.flatMap(findSuppressions).flatMap(({ rule, reason, file, line, column }): Diagnostic[] => {
    const at = { file, line, column };
    if (!isAdvice(rule)) {
      return [
        {
          rule: 'silence-of-unknown-rule',
          ...at,
          problem: rule
            ? `Deze opmerking zet “${rule}” stil, en dat is geen advies.`
            : 'Deze opmerking zegt niet welk advies zij stilzet.',
          fix: suggest(rule, adviceNames, `Kies uit: ${adviceNames.join(', ')}.`),
        },
      ];
    }
    if (/\p{L}{2}/u.test(reason)) return [];
    return [
      {
        rule: 'silence-without-reason',
        ...at,
        problem: `Hier wordt “${rule}” stilgezet zonder reden.`,
        fix: `Zeg waarom, na een streepje: {/* advies: ${rule} – reden */}.`,
      },
    ];
  });
