import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findErrors } from '../check/check.ts';
import { contentFilesIn, type ContentFiles } from '../check/content-files.ts';
import { readCorpus } from '../check/corpus.ts';
import { toReportedDiagnostics } from '../check/reported-diagnostic.ts';
import { openCheckCache } from '../check/check-cache.ts';
import { toTerminal } from '../check/report/terminal.ts';
import { UsageError, type NewOptions } from './kinds.ts';
import { planNew, type Plan } from './plan.ts';

/**
 * Makes what is wished for: all of it, or nothing. What the check would not pass is not made.
 *
 * @param root - the folder of the project, absolute.
 * @param today - ISO date.
 * @throws {UsageError} where it cannot be made: nothing is changed then.
 */
export async function makeNew(root: string, wish: NewOptions, today: string): Promise<Plan> {
  const { cache } = openCheckCache(root);
  const corpus = await readCorpus(root, cache);
  const plan = planNew(wish, corpus, today);
  const known = new Set(findErrors(corpus).map(nameOf));
  const after = await readCorpus(withPlan(contentFilesIn(root), plan), cache);
  const diagnostics = findErrors(after).filter((diagnostic) => !known.has(nameOf(diagnostic)));
  if (diagnostics.length > 0) {
    throw new UsageError(
      `${toTerminal(toReportedDiagnostics('error', diagnostics, after.textFiles))}\n\nEr is niets gemaakt: zo zou de controle falen.`,
    );
  }
  await write(root, plan);
  return plan;
}

/** Content with a plan carried out, in memory. */
export function withPlan(files: ContentFiles, { created, changed }: Plan): ContentFiles {
  const planned = { ...created, ...changed };
  return {
    list: async () => [...new Set([...(await files.list()), ...Object.keys(planned)])],
    read: (file) => {
      const text = planned[file];
      return text === undefined ? files.read(file) : Promise.resolve(Buffer.from(text));
    },
  };
}

/** Writes all of it; where one file fails, the others go back to what they were. */
async function write(root: string, { created, changed }: Plan): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [file, text] of Object.entries(created)) {
      const path = join(root, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
      undo.push(() => rm(path));
    }
    for (const [file, text] of Object.entries(changed)) {
      const path = join(root, file);
      const before = await readFile(path);
      undo.push(() => writeFile(path, before));
      await writeFile(path, text);
    }
  } catch (error) {
    await Promise.all(undo.map((one) => one()));
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Schrijven lukt niet, en er is niets veranderd: ${reason}`);
  }
}

/** The same error before and after, also where its line moved. */
function nameOf({ rule, file, problem }: { rule: string; file: string; problem: string }): string {
  return [rule, file, problem].join('\0');
}
