import { findErrors } from '../check/check.ts';
import type { ContentFiles } from '../check/content-files.ts';
import { readCorpus, type Corpus } from '../check/corpus.ts';
import { toReportedDiagnostics, type ReportedDiagnostic } from '../check/reported-diagnostic.ts';
import { createProcessCache, type CheckCache } from '../check/check-cache.ts';
import { build } from '../../publication/build.ts';
import type { SiteModel } from '../../publication/model.ts';
import { withoutUnreadable } from '../../publication/readable.ts';
import { toValidContent } from './valid-content.ts';

/** What is known of the content as it stands on disk. */
export interface ContentSnapshot {
  corpus: Corpus;
  /** Every error, as `npm run check:content` gives them. */
  errors: ReportedDiagnostic[];
  /** With its drafts, and without the texts that cannot be read. Missing where nothing can be made of what is left. */
  model?: SiteModel;
  cache: CheckCache;
}

/**
 * Keeps a snapshot: reads the content again after `clear`, and only then.
 *
 * @param from - the folder of the project, absolute; or where else the files are.
 */
export function openSnapshotCache(
  from: string | ContentFiles,
  cache: CheckCache = createProcessCache(),
): SnapshotCache {
  let snapshot: Promise<ContentSnapshot> | undefined;
  return {
    get: () => (snapshot ??= readSnapshot(from, cache)),
    clear: () => {
      snapshot = undefined;
    },
  };
}

async function readSnapshot(
  from: string | ContentFiles,
  cache: CheckCache,
): Promise<ContentSnapshot> {
  const corpus = await readCorpus(from, cache);
  const errors = toReportedDiagnostics('error', findErrors(corpus), corpus.textFiles);
  const model = publicationOf(corpus);
  return { corpus, errors, cache, ...(model && { model }) };
}

/** The checks say why there is none. */
function publicationOf(corpus: Corpus): SiteModel | undefined {
  const content = toValidContent(corpus);
  try {
    return content && build(withoutUnreadable(content), { drafts: 'shown' });
  } catch {
    return undefined;
  }
}

interface SnapshotCache {
  get(): Promise<ContentSnapshot>;
  clear(): void;
}
