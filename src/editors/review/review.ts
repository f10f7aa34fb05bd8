import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportedDiagnostic } from '../check/reported-diagnostic.ts';
import { inspect } from '../check/inspect.ts';
import { commonAncestor } from '../../content/git/base.ts';
import { gitIn } from '../../content/git/git.ts';
import { atCommit } from '../../content/git/worktree.ts';
import { build } from '../../publication/build.ts';
import type { SiteModel } from '../../publication/model.ts';
import { readContent } from '../../publication/read.ts';
import { findCardChanges, isRedesigned, type CardChanges } from './card-changes.ts';
import { readChangedLines, isChanged, readRenames } from './changed-lines.ts';
import { linkCaches, measureSite, type SiteSize } from './sizes.ts';
import {
  findTextChanges,
  pairTexts,
  listReviewedTexts,
  type ReviewedText,
  type TextChange,
} from './texts.ts';
import { listTranslationStates, type TranslationState } from './translation-state.ts';

/** What a change does to the site, as plain data: `comment.ts` tells it. */
export interface Review {
  errors: ReportedDiagnostic[];
  /** On lines that changed. */
  advice: ReportedDiagnostic[];
  /** What differs on the site. */
  site:
    | { texts: TextChange[]; cards: CardChanges; translations: TranslationState[] }
    /** The content of one of the two moments is no site. */
    | { unreadable: 'before' | 'after' };
  /** Missing where nobody asked for it. */
  sizes?: Sizes;
}

export interface Sizes {
  before: SiteSize | BuildFailure;
  after: SiteSize | BuildFailure;
}

/** The end of what a build said that failed. */
export interface BuildFailure {
  failure: string;
}

export interface ReviewOptions {
  /** The folder of the project, absolute. */
  root: string;
  /** What this work goes to: the main branch where it is missing. */
  base?: string;
  /** Whether to build both, and weigh them. */
  sizes: boolean;
  /** Told what is being done: a build takes its time. */
  onStep?: (step: string) => void;
}

/**
 * Compares the project as it stands, committed or not, with what it had in common last with a branch.
 *
 * @throws {NoBase} with a message for an editor, where Git cannot say what that is.
 */
export async function reviewChange(options: ReviewOptions): Promise<Review> {
  const { root, base, sizes, onStep = () => undefined } = options;
  const git = gitIn(root);
  const commit = await commonAncestor(git, base);
  onStep('Reading what changed');
  const lines = await readChangedLines(git, commit);
  const { diagnostics, elsewhere } = await inspect(root, [...lines.keys()]);
  const errors = [...diagnostics.filter(({ level }) => level === 'error'), ...elsewhere];
  const advice = diagnostics.filter(
    ({ level, file, line }) => level === 'advice' && isChanged(lines, file, line),
  );

  return atCommit(git, commit, async (former) => {
    const before = await publicationIn(former);
    const after = errors.length > 0 ? undefined : await publicationIn(root);
    const compared =
      before && after
        ? pairTexts(
            listReviewedTexts(before, former),
            listReviewedTexts(after, root),
            await readRenames(git, commit),
          )
        : [];
    const texts = findTextChanges(compared);
    const measured = sizes && { sizes: await sizesOf(former, root, texts, onStep) };
    if (!before || !after) {
      return { errors, advice, site: { unreadable: before ? 'after' : 'before' }, ...measured };
    }
    const lock = await readFile(join(root, 'package-lock.json'), 'utf8').catch(() => '{}');
    const cards = {
      ...findCardChanges(compared, { before: former, after: root }),
      redesigned: await isRedesigned(git, commit, lock),
    };
    const translations = listTranslationStates(texts, after);
    return { errors, advice, site: { texts, cards, translations }, ...measured };
  });
}

/** The model of the content in a folder; nothing where the schemas of today cannot read it. */
async function publicationIn(root: string): Promise<SiteModel | undefined> {
  try {
    return build(await readContent(root));
  } catch {
    return undefined;
  }
}

async function sizesOf(
  former: string,
  root: string,
  texts: readonly TextChange[],
  onStep: (step: string) => void,
): Promise<Sizes> {
  const measure = (folder: string, pages: readonly ReviewedText[]) =>
    measureSite(
      folder,
      pages.flatMap(({ page }) => page?.path ?? []),
      onStep,
    ).catch((error: unknown): BuildFailure => ({
      failure: error instanceof Error ? error.message : String(error),
    }));
  onStep('Building the site');
  const after = await measure(
    root,
    texts.filter(({ status }) => status !== 'removed').map(({ text }) => text),
  );
  onStep('Building the site as it was');
  await linkCaches(root, former);
  const were = texts.filter(({ status }) => status !== 'added');
  return {
    before: await measure(
      former,
      were.map(({ before, text }) => before ?? text),
    ),
    after,
  };
}
