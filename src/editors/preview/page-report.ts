import { cardOf, cardSize } from '../../outputs/cards/card-of.ts';
import { adviseOn } from '../check/advise.ts';
import type { ReportedDiagnostic } from '../check/reported-diagnostic.ts';
import { toReportedDiagnostics } from '../check/reported-diagnostic.ts';
import type { Text } from '../check/corpus.ts';
import { kickerOf } from '../../publication/kicker.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { Page } from '../../publication/page.ts';
import { href } from '../../publication/urls.ts';
import { excerptAround } from '../../site/search/excerpt.ts';
import type { FoundPage } from '../../outputs/search/engine.ts';
import { unsearched } from '../../outputs/search/input.ts';
import { isTranslation } from '../check/translation-pairs.ts';
import { nameOfSection } from '../check/section-names.ts';
import { nextStepOf, statusNames } from '../translation/report.ts';
import { buildWorklist } from '../translation/worklist.ts';
import type { ContentSnapshot } from './snapshot.ts';
import { listFilesOf, findTextAt } from './blockers.ts';

/** What the bar shows of a page. It goes to the browser as JSON. */
export interface PageReport {
  /** Missing where no text makes the page. */
  page?: PageFacts;
  /** In the files that the page is made of. */
  errors: ReportedDiagnostic[];
  advice: ReportedDiagnostic[];
  /** Errors in other files. */
  elsewhere: ReportedDiagnostic[];
  drafts: Drafts;
}

export interface PageFacts {
  file: string;
  title: string;
  draft: boolean;
  words: number;
  /** Whole minutes of reading. */
  minutes: number;
  description: string;
  card: { src: string; alt: string; width: number; height: number };
  /** Missing for a page that search leaves out. */
  result?: FoundPage;
  translation: TranslationFacts;
}

/** How the text and its translations stand. */
export interface TranslationFacts {
  /** Whether this text is the translation, and which files stand at the other side. */
  of: 'source' | 'translation';
  others: { language: string; file: string; path: string }[];
  tasks: { file: string; line?: number; section: string; status: string; next: string }[];
}

/** What bears a mark because it is a draft: addresses with their base, and anchors on this page. */
export interface Drafts {
  hrefs: string[];
  anchors: string[];
}

/**
 * Looks at one page as its editor would.
 *
 * @param path - as the model writes it: `/whitepaper/loketdenken/`.
 */
export async function buildPageReport(
  path: string,
  snapshot: ContentSnapshot,
  root: string,
): Promise<PageReport> {
  const { corpus, errors, model, cache } = snapshot;
  const text = findTextAt(path, corpus.texts);
  const page = model?.pages.find((page) => page.path === path);
  const files = text ? listFilesOf(text, corpus.texts) : [];
  const advised = adviseOn(corpus, cache, (file) => files.includes(file));
  const own = toReportedDiagnostics('error', advised.errors, corpus.textFiles);
  return {
    ...(text && page && { page: await factsOf(page, text, snapshot, root) }),
    errors: [...errors.filter(({ file }) => files.includes(file)), ...own],
    advice: toReportedDiagnostics('advice', advised.advice, corpus.textFiles),
    elsewhere: errors.filter(({ file }) => !files.includes(file)),
    drafts: draftsOf(page, snapshot),
  };
}

async function factsOf(
  page: Page,
  text: Text,
  snapshot: ContentSnapshot,
  root: string,
): Promise<PageFacts> {
  const card = cardOf(page);
  return {
    file: page.file,
    title: page.title,
    draft: page.draft ?? false,
    words: page.words,
    minutes: page.minutes,
    description: page.description,
    card: { src: href(card.paths.wide), alt: card.alt, ...cardSize },
    ...(page.role && unsearched.includes(page.role) ? {} : { result: resultOf(page) }),
    translation: await translationOf(text, snapshot, root),
  };
}

/** The page as a result that holds the question in its title alone. */
function resultOf(page: Page): FoundPage {
  const kicker = kickerOf(page);
  return {
    url: href(page.path),
    title: page.title,
    ...(kicker && { kicker }),
    excerpt: excerptAround([page.lead, ...(page.sections[0]?.texts ?? [])].join(' '), []),
    sections: [],
    words: [],
  };
}

async function translationOf(
  text: Text,
  { corpus, model }: ContentSnapshot,
  root: string,
): Promise<TranslationFacts> {
  const same = corpus.texts.filter(
    ({ folder, name, kind }) => kind && folder === text.folder && name === text.name,
  );
  const tasks = await buildWorklist(root, same);
  const pages = model?.pages ?? [];
  return {
    of: isTranslation(text) ? 'translation' : 'source',
    others: same
      .filter((other) => isTranslation(other) !== isTranslation(text))
      .map(({ file, language }) => ({
        language: stringsOf(language).languageName,
        file,
        path: href(pages.find((page) => page.file === file)?.path ?? '/'),
      })),
    tasks: tasks
      .filter(({ file }) => !isTranslation(text) || file === text.file)
      .map(({ file, line, section, title, status, language }) => ({
        file,
        ...(line !== undefined && { line }),
        section:
          section === undefined
            ? stringsOf(language).languageName
            : title || nameOfSection(section),
        status: statusNames[status],
        next: nextStepOf[status],
      })),
  };
}

function draftsOf(page: Page | undefined, { model }: ContentSnapshot): Drafts {
  const pages = model?.pages ?? [];
  const updates = page?.role === 'changes' ? model?.localized[page.language].updates : [];
  return {
    hrefs: pages.filter(({ draft }) => draft).map(({ path }) => href(path)),
    anchors: (updates ?? []).filter(({ draft }) => draft).map(({ name }) => name),
  };
}
