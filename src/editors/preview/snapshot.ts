import { errorsIn } from '../check/check.ts';
import type { ContentFiles } from '../check/content-files.ts';
import { readCorpus, type Corpus } from '../check/corpus.ts';
import { findingsOf, type Finding } from '../check/reported-diagnostic.ts';
import { memoryOfProcess, type Memory } from '../check/check-cache.ts';
import { build } from '../../publication/build.ts';
import type { SiteModel } from '../../publication/model.ts';
import { withoutUnreadable } from '../../publication/readable.ts';
import { contentOf } from './valid-content.ts';

/** What is known of the content as it stands on disk. */
export interface Desk {
  corpus: Corpus;
  /** Every error, as `npm run check:content` gives them. */
  errors: Finding[];
  /** With its drafts, and without the texts that cannot be read. Missing where nothing can be made of what is left. */
  model?: SiteModel;
  memory: Memory;
}

/**
 * Keeps a desk: reads the content again after `clear`, and only then.
 *
 * @param from - the folder of the project, absolute; or where else the files are.
 */
export function keepDesk(from: string | ContentFiles, memory: Memory = memoryOfProcess()): Keeper {
  let desk: Promise<Desk> | undefined;
  return {
    look: () => (desk ??= readDesk(from, memory)),
    clear: () => {
      desk = undefined;
    },
  };
}

async function readDesk(from: string | ContentFiles, memory: Memory): Promise<Desk> {
  const corpus = await readCorpus(from, memory);
  const errors = findingsOf('error', errorsIn(corpus), corpus.written);
  const model = publicationOf(corpus);
  return { corpus, errors, memory, ...(model && { model }) };
}

/** The checks say why there is none. */
function publicationOf(corpus: Corpus): SiteModel | undefined {
  const content = contentOf(corpus);
  try {
    return content && build(withoutUnreadable(content), { drafts: 'shown' });
  } catch {
    return undefined;
  }
}

interface Keeper {
  look(): Promise<Desk>;
  clear(): void;
}
