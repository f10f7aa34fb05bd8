import { buildLexicon } from './advice/lexicon.ts';
import { toAdvisedText } from './advice/advised-text.ts';
import { adviceRules } from './advice/rules.ts';
import type { Corpus, Text } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isAdvice, ruleRecords } from './catalogue/catalogue.ts';
import { noCache, type CheckCache } from './check-cache.ts';
import { caught } from './read/net.ts';
import { digestOf } from './memoize.ts';
import { findSuppressions, type Suppression } from './suppressions.ts';

export interface Advised {
  advice: Diagnostic[];
  /** Suppressions that suppress nothing: an error, because the next reader looks for what is not there. */
  errors: Diagnostic[];
}

/**
 * Advice on the texts of a corpus, but for what editors have set aside with a reason.
 *
 * @param wanted - which files; all of them where it is missing.
 */
export function adviseOn(
  corpus: Corpus,
  cache: CheckCache = noCache,
  wanted: (file: string) => boolean = () => true,
): Advised {
  const lexicon = buildLexicon(corpus);
  const words = digestOf(JSON.stringify(lexicon));
  const advicesOn = (text: Text, key: string) =>
    cache.advice(text.file, key, () => {
      const reading = toAdvisedText(text);
      return reading === undefined
        ? []
        : Object.values(adviceRules).flatMap((rule) => rule(reading, lexicon));
    });
  const advised = corpus.texts
    .filter(({ file, prose }) => prose && wanted(file))
    .map((text) => {
      const advised = caught<Diagnostic[] | undefined>(
        text.file,
        () => ({ value: advicesOn(text, `${words} ${text.digest}`), diagnostics: [] }),
        undefined,
      );
      if (advised.value === undefined) return { advice: [], errors: advised.diagnostics };
      return applySuppressions(text, advised.value);
    });
  return {
    advice: advised.flatMap(({ advice }) => advice),
    errors: advised.flatMap(({ errors }) => errors),
  };
}

function applySuppressions(text: Text, found: Diagnostic[]): Advised {
  const suppressions = findSuppressions(text);
  return {
    advice: found.filter((diagnostic) => !suppressions.some((one) => covers(one, diagnostic))),
    errors: suppressions
      .filter(
        (one) =>
          isAdvice(one.rule) && one.reason && !found.some((diagnostic) => covers(one, diagnostic)),
      )
      .map(({ file, line, column, rule }) => ({
        rule: 'silence-without-effect',
        file,
        line,
        column,
        problem: `Deze opmerking zet “${rule}” stil, en daar is hier geen advies over.`,
        fix: 'Haal haar weg, of zet haar vlak boven de alinea waar het advies over gaat.',
      })),
  };
}

function covers({ rule, from, to }: Suppression, diagnostic: Diagnostic): boolean {
  if (rule !== diagnostic.rule) return false;
  return ruleRecords.get(rule)?.ofWholeText ?? (diagnostic.line >= from && diagnostic.line <= to);
}
