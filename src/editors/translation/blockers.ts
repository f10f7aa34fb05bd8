import { errorsIn } from '../check/check.ts';
import type { Corpus } from '../check/corpus.ts';
import type { Fault } from '../check/diagnostic.ts';
import { parityFaults } from '../check/rules/translations.ts';
import type { Pair } from '../check/translation-pairs.ts';

/** Why a translation cannot be recorded: what differs from its source, and every other error of its own file. */
export function hindrancesTo(pairs: readonly Pair[], corpus: Corpus): Fault[] {
  const files = pairs.map(({ translation }) => translation.file);
  const own = errorsIn(corpus).filter(
    ({ file, rule }) => files.includes(file) && !leftOut.includes(rule),
  );
  return [...pairs.flatMap(parityFaults), ...own];
}

/** What differs is told of drafts too, apart; the record mends the next; a draft may be recorded before it is published. */
const leftOut = [
  ...['translation-differs', 'translation-heading', 'translation-order'],
  'translation-unrecorded',
  'published-address-gone',
];
