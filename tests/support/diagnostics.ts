import { adviseOn } from '../../src/editors/check/advise.ts';
import { findErrors } from '../../src/editors/check/check.ts';
import type { ContentFiles } from '../../src/editors/check/content-files.ts';
import { readCorpus } from '../../src/editors/check/corpus.ts';
import {
  toReportedDiagnostics,
  type ReportedDiagnostic,
} from '../../src/editors/check/reported-diagnostic.ts';
import { createProcessCache } from '../../src/editors/check/check-cache.ts';

/** One for all tests of a process: texts that many situations share are parsed once. */
const cache = createProcessCache();

/** Every error and every advice on this content, as `npm run check:content` would give them. */
export async function findDiagnostics(files: ContentFiles): Promise<ReportedDiagnostic[]> {
  const corpus = await readCorpus(files, cache);
  const { advice, errors } = adviseOn(corpus, cache);
  return [
    ...toReportedDiagnostics('error', [...findErrors(corpus), ...errors], corpus.textFiles),
    ...toReportedDiagnostics('advice', advice, corpus.textFiles),
  ];
}
