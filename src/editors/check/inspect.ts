import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepDictionariesIn } from './advice/dictionaries.ts';
import { adviseOn } from './advise.ts';
import { errorsIn } from './check.ts';
import { readCorpus } from './corpus.ts';
import { findingsOf, type Finding } from './reported-diagnostic.ts';
import { openMemory } from './check-cache.ts';
import { digestOf } from './memoize.ts';

export interface Inspection {
  /** Errors and advice on the files that were asked for, errors first. */
  findings: Finding[];
  /** Errors in other files: a build stops on them too. */
  elsewhere: Finding[];
}

/**
 * Errors and advice: what `npm run check:content` shows. A change in one file may be an error in another, so all content
 * is read; what did not change comes from memory.
 *
 * @param root - the folder of the project, absolute.
 * @param files - the files to report on, from the root; all of them where it is missing.
 */
export async function inspect(root: string, files?: readonly string[]): Promise<Inspection> {
  const wanted = (file: string) => files === undefined || files.includes(file);
  const { memory, save } = openMemory(root);
  keepDictionariesIn(join(root, '.cache'), digestOf(await lockOf(root)));
  const corpus = await readCorpus(root, memory);
  const { advice, errors } = adviseOn(corpus, memory, wanted);
  save();
  const all = findingsOf('error', [...errorsIn(corpus), ...errors], corpus.written);
  return {
    findings: [
      ...all.filter(({ file }) => wanted(file)),
      ...findingsOf('advice', advice, corpus.written),
    ],
    elsewhere: all.filter(({ file }) => !wanted(file)),
  };
}

/** What pins cspell and its dictionaries. A folder without it keeps them all the same. */
function lockOf(root: string): Promise<string> {
  return readFile(join(root, 'package-lock.json'), 'utf8').catch(() => '');
}
