import { publishedPathOf } from '../check/addresses.ts';
import {
  compoundsFile,
  glossaryFile,
  outlineFile,
  sourcesFile,
  type Corpus,
  type Text,
} from '../check/corpus.ts';
import type { ReportedDiagnostic } from '../check/reported-diagnostic.ts';
import { findRuleNames } from '../check/catalogue/catalogue.ts';
import { filesShownBy } from '../../content/markdown/uses.ts';
import type { SiteModel } from '../../publication/model.ts';
import { guidePath } from './protocol.ts';

/** With any other error the page stands, and the bar tells. */
const stopping = findRuleNames(({ stopsPage }) => stopsPage);
const hiding = findRuleNames(({ hidesPage }) => hidesPage);

/** What every page is made of. */
const shared = [outlineFile, sourcesFile, glossaryFile, compoundsFile];

/** The errors that keep a page from being shown, and the others: those may be what comes of the first. */
export interface Blockers {
  here: ReportedDiagnostic[];
  elsewhere: ReportedDiagnostic[];
}

/**
 * The errors that keep a page from being shown; nothing where it can be shown.
 *
 * @param path - as the model writes it: `/whitepaper/loketdenken/`.
 * @param errors - every error of the content.
 * @param model - the model; missing where none could be made.
 */
export function findBlockers(
  path: string,
  corpus: Corpus,
  errors: readonly ReportedDiagnostic[],
  model: SiteModel | undefined,
): Blockers | undefined {
  const text = findTextAt(path, corpus.texts);
  const own = [...shared, ...(text ? listFilesOf(text, corpus.texts) : [])];
  const fatal = errors.filter(({ rule }) => stopping.has(rule));
  if (fatal.some(({ file }) => own.includes(file))) {
    return parted(errors, ({ file }) => own.includes(file));
  }
  if (!model) {
    return parted(errors, ({ rule }) => stopping.has(rule) || hiding.has(rule));
  }
  if (text || path.startsWith(guidePath) || isBesideTexts(path, model)) return undefined;
  return parted(errors, ({ rule }) => hiding.has(rule));
}

/** Whether a page is there that no text is: that of a quote, number or figure, or an old or short address. */
function isBesideTexts(path: string, { piecePages, redirects }: SiteModel): boolean {
  return (
    piecePages.some((page) => page.path === path) || redirects.some(({ from }) => from === path)
  );
}

function parted(
  errors: readonly ReportedDiagnostic[],
  isHere: (error: ReportedDiagnostic) => boolean,
): Blockers | undefined {
  const here = errors.filter(isHere);
  if (here.length === 0) return undefined;
  return { here, elsewhere: errors.filter((error) => !isHere(error)) };
}

/** The text at an address; nothing for a page that no text makes. */
export function findTextAt(path: string, texts: readonly Text[]): Text | undefined {
  return texts.find(
    (text) =>
      text.kind !== undefined && text.kind !== 'update' && publishedPathOf(text, texts) === path,
  );
}

/** The files that a page is made of: its text, the updates where it holds those, its data and its drawings. */
export function listFilesOf(text: Text, texts: readonly Text[]): string[] {
  const { file, language, name, kind, prose } = text;
  const updates = texts
    .filter((other) => other.kind === 'update' && other.language === language)
    .map((update) => update.file);
  return [
    file,
    ...(kind === 'page' && name === 'changes' ? updates : []),
    ...filesShownBy(prose?.components ?? []).map((path) => `content/${language}/${path}`),
  ];
}
