import { addressOf } from '../check/addresses.ts';
import {
  compoundsFile,
  glossaryFile,
  outlineFile,
  sourcesFile,
  type Corpus,
  type Text,
} from '../check/corpus.ts';
import type { Finding } from '../check/finding.ts';
import { filesShownBy } from '../markdown/uses.ts';
import type { Publication } from '../publication/model.ts';
import { guidePath } from './protocol.ts';

/**
 * Faults without which a page cannot be made, or would show what its file does not say. With any other error the page
 * stands, and the bar tells.
 */
export const stoppingRules: ReadonlySet<string> = new Set([
  'unreadable-line',
  'yaml-syntax',
  'mdx-syntax',
  'frontmatter-missing',
  'list-expected',
  'duplicate-id',
  'missing-field',
  'missing-value',
  'invalid-field',
  'unknown-field',
  'unknown-value',
  'unknown-component',
  'unknown-attribute',
  'missing-attribute',
  'unknown-source',
  'unknown-term',
  'unknown-ambition',
  'missing-file',
  'data-without-numbers',
  'not-a-number',
  'row-of-other-length',
  'duplicate-slug',
]);

/** Where there is no text at an address: why that may be. Without its frontmatter a text does not say where it stands. */
export const hidingRules: ReadonlySet<string> = new Set([
  'listed-file-missing',
  'unreadable-line',
  'yaml-syntax',
  'mdx-syntax',
  'frontmatter-missing',
  'missing-field',
  'home-missing',
]);

/** What every page is made of. */
const shared = [outlineFile, sourcesFile, glossaryFile, compoundsFile];

/** The errors that keep a page from being shown, and the others: those may be what comes of the first. */
export interface Stops {
  here: Finding[];
  elsewhere: Finding[];
}

/**
 * The errors that keep a page from being shown; nothing where it can be shown.
 *
 * @param path - as the model writes it: `/whitepaper/loketdenken/`.
 * @param errors - every error of the content.
 * @param publication - the model; missing where none could be made.
 */
export function stopsOf(
  path: string,
  corpus: Corpus,
  errors: readonly Finding[],
  publication: Publication | undefined,
): Stops | undefined {
  const text = textAt(path, corpus.texts);
  const own = [...shared, ...(text ? filesOf(text, corpus.texts) : [])];
  const stopping = errors.filter(({ rule }) => stoppingRules.has(rule));
  if (stopping.some(({ file }) => own.includes(file))) {
    return parted(errors, ({ file }) => own.includes(file));
  }
  if (!publication) {
    return parted(errors, ({ rule }) => stoppingRules.has(rule) || hidingRules.has(rule));
  }
  if (text || path.startsWith(guidePath) || isBesideTexts(path, publication)) return undefined;
  return parted(errors, ({ rule }) => hidingRules.has(rule));
}

/** Whether a page is there that no text is: that of a quote, number or figure, or an old or short address. */
function isBesideTexts(path: string, { piecePages, redirects }: Publication): boolean {
  return (
    piecePages.some((page) => page.path === path) || redirects.some(({ from }) => from === path)
  );
}

function parted(
  errors: readonly Finding[],
  isHere: (error: Finding) => boolean,
): Stops | undefined {
  const here = errors.filter(isHere);
  if (here.length === 0) return undefined;
  return { here, elsewhere: errors.filter((error) => !isHere(error)) };
}

/** The text at an address; nothing for a page that no text makes. */
export function textAt(path: string, texts: readonly Text[]): Text | undefined {
  return texts.find(
    (text) => text.kind !== undefined && text.kind !== 'update' && addressOf(text, texts) === path,
  );
}

/** The files that a page is made of: its text, the updates where it holds those, its data and its drawings. */
export function filesOf(text: Text, texts: readonly Text[]): string[] {
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
