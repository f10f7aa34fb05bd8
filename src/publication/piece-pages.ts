import { stringsOf } from '../i18n/strings.ts';
import { descriptionBudget, titleBudget } from '../content/schemas/common.ts';
import { languages } from '../site.ts';
import { linkToPage } from './navigation.ts';
import type { Alternate, LanguageLink, Page } from './page.ts';
import type { Piece } from './pieces.ts';
import { truncate } from './wording.ts';

/** The small page of one quote, number or figure, as a record like any other page's, with what it is a part of. */
export type PiecePage = Page & Required<Pick<Page, 'part'>>;

/**
 * Returns the page of each piece. Search engines are sent to the page that it stands on: that is its canonical, and it is
 * in no list, index or feed.
 */
export function piecePagesOf(pages: readonly Page[]): PiecePage[] {
  return pages.flatMap((on) => on.pieces.map((piece) => piecePage(piece, on, pages)));
}

function piecePage(piece: Piece, on: Page, pages: readonly Page[]): PiecePage {
  const inherited = { ...on };
  // What is of the page as a whole.
  delete inherited.previous;
  delete inherited.next;
  delete inherited.translation;
  delete inherited.role;
  const alternates = alternatesOf(piece, on, pages);
  return {
    ...inherited,
    part: { piece, on },
    title: titleOf(piece),
    description: descriptionOf(piece, on),
    lead: '',
    indexable: false,
    path: piece.path,
    alternates,
    languages: on.languages.map((link): LanguageLink => {
      const own = alternates.find(({ language }) => language === link.language);
      return own ? { ...link, path: own.path, without: [] } : { ...link, without: [] };
    }),
    breadcrumb: [...on.breadcrumb, linkToPage(on)],
    contents: [],
    related: { chapters: [], ambitions: [], guides: [] },
    texts: [],
    terms: [],
    pieces: [piece],
    aliases: {},
    redirects: [],
  };
}

/** Returns the same piece in each language, itself included; empty where it stands alone. */
function alternatesOf(piece: Piece, on: Page, pages: readonly Page[]): Alternate[] {
  const found = languages.flatMap((language): Alternate[] => {
    const page = pages.find((page) => page.key === on.key && page.language === language);
    const same = page?.pieces.find(({ id, kind }) => id === piece.id && kind === piece.kind);
    return same ? [{ language, path: same.path }] : [];
  });
  return found.length > 1 ? found : [];
}

function titleOf(piece: Piece): string {
  if (piece.kind === 'quote') return truncate(`‘${piece.words}’`, titleBudget);
  return truncate(
    piece.kind === 'stat' ? `${piece.value} ${piece.words}` : piece.title,
    titleBudget,
  );
}

function descriptionOf(piece: Piece, on: Page): string {
  const { pieceDescriptions } = stringsOf(on.language);
  const { max } = descriptionBudget;
  if (piece.kind === 'quote') {
    return truncate(pieceDescriptions.quote(piece.by, on.title, piece.words), max);
  }
  if (piece.kind === 'stat') {
    return truncate(
      pieceDescriptions.stat(piece.year, on.title, `${piece.value} ${piece.words}`),
      max,
    );
  }
  return truncate(pieceDescriptions.figure(piece.number, on.title, piece.title), max);
}
