import { blinding } from './cascading.ts';
import { checkContent } from './check.ts';
import type { ContentFiles } from './content-files.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import { toReportedDiagnostics, type ReportedDiagnostic } from './reported-diagnostic.ts';
import { toTerminal } from './report/terminal.ts';

/** Content that a command cannot work with: its message is what the check says of it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly diagnostics: readonly ReportedDiagnostic[];

  constructor(diagnostics: readonly ReportedDiagnostic[]) {
    super(toTerminal([...diagnostics]));
    this.diagnostics = diagnostics;
  }
}

/**
 * Reads all content, for a command that leaves nothing out in silence.
 *
 * @throws {ContentError} where a file cannot be read as what it is.
 */
export async function readCorpusOrThrow(from: string | ContentFiles): Promise<Corpus> {
  const corpus = await readCorpus(from);
  const unread = corpus.diagnostics.filter(({ rule }) => blinding.has(rule));
  if (unread.length > 0 || !corpus.outline) {
    const diagnostics = unread.length > 0 ? unread : corpus.diagnostics;
    throw new ContentError(toReportedDiagnostics('error', diagnostics, corpus.textFiles));
  }
  return corpus;
}

/**
 * Returns what is made of the content below `<root>/content/`.
 *
 * @throws {ContentError} with every error of the content, where it cannot be made and there are any.
 */
export async function withContentErrors<T>(root: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const errors = await checkContent(root);
    throw errors.length > 0 ? new ContentError(errors) : error;
  }
}
