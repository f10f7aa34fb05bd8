import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setDictionaryCache } from './advice/dictionaries.ts';
import { adviseOn } from './advise.ts';
import { findErrors } from './check.ts';
import { readCorpus } from './corpus.ts';
import { toReportedDiagnostics, type ReportedDiagnostic } from './reported-diagnostic.ts';
import { openCheckCache } from './check-cache.ts';
import { digestOf } from './memoize.ts';

export interface Inspection {
  /** Errors and advice on the files that were asked for, errors first. */
  diagnostics: ReportedDiagnostic[];
  /** Errors in other files: a build stops on them too. */
  elsewhere: ReportedDiagnostic[];
}

/**
 * Errors and advice: what `npm run check:content` shows. A change in one file may be an error in another, so all content
 * is read; what did not change comes from cache.
 *
 * @param root - the folder of the project, absolute.
 * @param files - the files to report on, from the root; all of them where it is missing.
 */
export async function inspect(root: string, files?: readonly string[]): Promise<Inspection> {
  const wanted = (file: string) => files === undefined || files.includes(file);
  const { cache, save } = openCheckCache(root);
  setDictionaryCache(join(root, '.cache'), digestOf(await lockOf(root)));
  const corpus = await readCorpus(root, cache);
  const { advice, errors } = adviseOn(corpus, cache, wanted);
  save();
  const all = toReportedDiagnostics('error', [...findErrors(corpus), ...errors], corpus.textFiles);
  return {
    diagnostics: [
      ...all.filter(({ file }) => wanted(file)),
      ...toReportedDiagnostics('advice', advice, corpus.textFiles),
    ],
    elsewhere: all.filter(({ file }) => !wanted(file)),
  };
}

/** What pins cspell and its dictionaries. A folder without it keeps them all the same. */
function lockOf(root: string): Promise<string> {
  return readFile(join(root, 'package-lock.json'), 'utf8').catch(() => '');
}
