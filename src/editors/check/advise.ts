import { lexiconOf } from './advice/lexicon.ts';
import { readingOf } from './advice/advised-text.ts';
import { advice } from './advice/rules.ts';
import type { Corpus, Text } from './corpus.ts';
import type { Fault } from './diagnostic.ts';
import { isAdvice, rules } from './catalogue/catalogue.ts';
import { noMemory, type Memory } from './check-cache.ts';
import { caught } from './read/net.ts';
import { digestOf } from './memoize.ts';
import { silencesOf, type Silence } from './suppressions.ts';

export interface Advised {
  advice: Fault[];
  /** Silences that silence nothing: an error, because the next reader looks for what is not there. */
  errors: Fault[];
}

/**
 * Advice on the texts of a corpus, but for what editors have set aside with a reason.
 *
 * @param wanted - which files; all of them where it is missing.
 */
export function adviseOn(
  corpus: Corpus,
  memory: Memory = noMemory,
  wanted: (file: string) => boolean = () => true,
): Advised {
  const lexicon = lexiconOf(corpus);
  const words = digestOf(JSON.stringify(lexicon));
  const advicesOn = (text: Text, key: string) =>
    memory.advice(text.file, key, () => {
      const reading = readingOf(text);
      return reading === undefined
        ? []
        : Object.values(advice).flatMap((rule) => rule(reading, lexicon));
    });
  const advised = corpus.texts
    .filter(({ file, prose }) => prose && wanted(file))
    .map((text) => {
      const advised = caught<Fault[] | undefined>(
        text.file,
        () => ({ value: advicesOn(text, `${words} ${text.digest}`), faults: [] }),
        undefined,
      );
      if (advised.value === undefined) return { advice: [], errors: advised.faults };
      return silence(text, advised.value);
    });
  return {
    advice: advised.flatMap(({ advice }) => advice),
    errors: advised.flatMap(({ errors }) => errors),
  };
}

function silence(text: Text, found: Fault[]): Advised {
  const silences = silencesOf(text);
  return {
    advice: found.filter((fault) => !silences.some((one) => covers(one, fault))),
    errors: silences
      .filter(
        (one) => isAdvice(one.rule) && one.reason && !found.some((fault) => covers(one, fault)),
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

function covers({ rule, from, to }: Silence, fault: Fault): boolean {
  if (rule !== fault.rule) return false;
  return rules.get(rule)?.ofWholeText ?? (fault.line >= from && fault.line <= to);
}
