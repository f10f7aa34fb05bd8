import { findErrors } from '../check/check.ts';
import type { Corpus } from '../check/corpus.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { findDifferences } from '../check/rules/translations.ts';
import type { TranslationPair } from '../check/translation-pairs.ts';

/** Why a translation cannot be recorded: what differs from its source, and every other error of its own file. */
export function findRecordingErrors(
  pairs: readonly TranslationPair[],
  corpus: Corpus,
): Diagnostic[] {
  const files = pairs.map(({ translation }) => translation.file);
  const own = findErrors(corpus).filter(
    ({ file, rule }) => files.includes(file) && !leftOut.includes(rule),
  );
  return [...pairs.flatMap(findDifferences), ...own];
}

/** What differs is told of drafts too, apart; the record mends the next; a draft may be recorded before it is published. */
const leftOut = [
  ...['translation-differs', 'translation-heading', 'translation-order'],
  'translation-unrecorded',
  'published-address-gone',
];
