import { adviseOn } from '../../src/editors/check/advise.ts';
import { errorsIn } from '../../src/editors/check/check.ts';
import type { ContentFiles } from '../../src/editors/check/content-files.ts';
import { readCorpus } from '../../src/editors/check/corpus.ts';
import { findingsOf, type Finding } from '../../src/editors/check/reported-diagnostic.ts';
import { memoryOfProcess } from '../../src/editors/check/check-cache.ts';

/** One for all tests of a process: texts that many situations share are parsed once. */
const memory = memoryOfProcess();

/** Every error and every advice on this content, as `npm run check:content` would give them. */
export async function findingsIn(files: ContentFiles): Promise<Finding[]> {
  const corpus = await readCorpus(files, memory);
  const { advice, errors } = adviseOn(corpus, memory);
  return [
    ...findingsOf('error', [...errorsIn(corpus), ...errors], corpus.written),
    ...findingsOf('advice', advice, corpus.written),
  ];
}
