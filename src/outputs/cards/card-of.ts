import { kickerOf } from '../../publication/kicker.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { Kind } from '../../content/schemas/kinds.ts';
import type { Page } from '../../publication/page.ts';
import type { Piece } from '../../publication/pieces.ts';
import { cardPath, squareCardPath } from '../../publication/urls.ts';
import { site, type Language } from '../../site.ts';
import { readFigureInput, type FigureInput } from './figure-input.ts';

/** Pixels: `wide` is what large previews of links show without cutting, `square` what Instagram and a status show. */
export const shapes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const;

export type Shape = keyof typeof shapes;

/** The size of the card that a page names in its head. */
export const cardSize = shapes.wide;

/** The designs; one kind of text or piece each, so that a row of cards tells them apart. */
export const designs = [
  'page',
  'publication',
  'chapter',
  'ambition',
  'guide',
  'quote',
  'stat',
  'figure',
] as const;

export type Design = (typeof designs)[number];

/** The content of a social card. Its pictures, and the alt text on the page, are made of this alone. */
export interface Card {
  /** Of the wide card, and of the square one where there is one. */
  paths: { wide: string; square?: string };
  language: Language;
  design: Design;
  kicker?: string;
  /** The title, the words of a quote, or a number. */
  title: string;
  /** The line below it: the description, who said it, or what the number says. */
  line: string;
  petal?: number;
  number?: number;
  /** The data or drawing of a figure. */
  figure?: FigureInput;
  alt: string;
}

const designOf: Record<Kind, Design> = {
  page: 'page',
  publication: 'publication',
  chapter: 'chapter',
  ambition: 'ambition',
  guide: 'guide',
  update: 'page',
};

/** Returns the card of a page. */
export function cardOf(page: Page): Card {
  const kicker = page.role === 'home' ? undefined : (kickerOf(page) ?? site.name);
  return {
    // Nobody posts a picture of a page such as the search or the privacy statement.
    paths: pathsOf(page.path, page.kind !== 'page' || page.role === 'home'),
    language: page.language,
    design: page.petal === undefined && page.kind === 'chapter' ? 'page' : designOf[page.kind],
    ...(kicker && { kicker }),
    title: page.title,
    line: page.description,
    ...(page.petal !== undefined && { petal: page.petal }),
    ...(page.number !== undefined && { number: page.number }),
    alt: stringsOf(page.language).cardAlt(page.title, page.description),
  };
}

/**
 * Returns the card of one quote, number or figure, in the colour of the page that it stands on.
 *
 * @param root - where what a figure shows is read, absolute; where the command runs, if it is missing.
 */
export function cardOfPiece(page: Page, piece: Piece, root?: string): Card {
  const t = stringsOf(page.language);
  const base = {
    paths: pathsOf(piece.path, true),
    language: page.language,
    design: piece.kind,
    ...(page.petal !== undefined && { petal: page.petal }),
  };
  if (piece.kind === 'quote') {
    const by = piece.translated ? `${piece.by} (${t.ownTranslation})` : piece.by;
    return {
      ...base,
      kicker: `${t.pieceKinds.quote} · ${page.title}`,
      title: piece.words,
      line: by,
      alt: t.cardAltQuote(piece.words, by),
    };
  }
  if (piece.kind === 'stat') {
    return {
      ...base,
      kicker: `${piece.year} · ${page.title}`,
      title: piece.value,
      line: piece.words,
      alt: t.cardAltStat(piece.value, piece.year, piece.words),
    };
  }
  return {
    ...base,
    kicker: t.figure(piece.number),
    title: piece.title,
    line: page.title,
    figure: readFigureInput(page.language, piece.shows, root),
    alt: t.cardAltFigure(piece.number, piece.title),
  };
}

/** Returns the pictures that a card is made as, each with its path. */
export function picturesOf(card: Card): { card: Card; shape: Shape; path: string }[] {
  const { wide, square } = card.paths;
  return [
    { card, shape: 'wide', path: wide },
    ...(square ? [{ card, shape: 'square' as const, path: square }] : []),
  ];
}

/**
 * Returns every card of these pages, in order: that of each page, then those of its pieces.
 *
 * @param root - as in `cardOfPiece`.
 */
export function cardsOf(pages: readonly Page[], root?: string): Card[] {
  return pages.flatMap((page) => [
    cardOf(page),
    ...page.pieces.map((piece) => cardOfPiece(page, piece, root)),
  ]);
}

function pathsOf(path: string, squared: boolean): Card['paths'] {
  return { wide: cardPath(path), ...(squared && { square: squareCardPath(path) }) };
}
