import { blinding } from './cascading.ts';
import { checkContent } from './check.ts';
import type { ContentFiles } from './content-files.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import { findingsOf, type Finding } from './reported-diagnostic.ts';
import { toTerminal } from './report/terminal.ts';

/** Content that a command cannot work with: its message is what the check says of it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(toTerminal([...findings]));
    this.findings = findings;
  }
}

/**
 * Reads all content, for a command that leaves nothing out in silence.
 *
 * @throws {ContentError} where a file cannot be read as what it is.
 */
export async function readableCorpus(from: string | ContentFiles): Promise<Corpus> {
  const corpus = await readCorpus(from);
  const unread = corpus.faults.filter(({ rule }) => blinding.has(rule));
  if (unread.length > 0 || !corpus.outline) {
    const faults = unread.length > 0 ? unread : corpus.faults;
    throw new ContentError(findingsOf('error', faults, corpus.written));
  }
  return corpus;
}

/**
 * Returns what is made of the content below `<root>/content/`.
 *
 * @throws {ContentError} with every error of the content, where it cannot be made and there are any.
 */
export async function madeOfContent<T>(root: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const errors = await checkContent(root);
    throw errors.length > 0 ? new ContentError(errors) : error;
  }
}
