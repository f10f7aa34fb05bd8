import type { SiteModel } from '../../publication/model.ts';
import type { Page } from '../../publication/page.ts';
import type { Piece } from '../../publication/pieces.ts';
import { absolute, qrPath } from '../../publication/urls.ts';
import type { Language } from '../../site.ts';
import { cardOf, cardOfPiece, type Card } from './card-of.ts';

/** A publication in the share kit: its QR code, and a card and words for each of its texts. */
export interface SharedPublication {
  title: string;
  path: string;
  qr: string;
  items: SharedItem[];
  /** The quotes, numbers and figures of its texts. */
  pieces: SharedItem[];
}

/** One item to pass on: a card, and words to paste with it in each language that there is. */
export interface SharedItem {
  title: string;
  path: string;
  card: Card;
  texts: { language: Language; text: string }[];
}

/** Returns all that readers of one language can pass on, in the order of the outline. */
export function shareKitOf({ pages }: SiteModel, language: Language): SharedPublication[] {
  const own = pages.filter((page) => page.language === language);
  return own
    .filter((page) => page.kind === 'publication')
    .map((overview) => {
      const texts = own.filter(
        ({ publication }) => publication?.folder === overview.publication?.folder,
      );
      return {
        title: overview.publication?.label ?? overview.title,
        path: overview.path,
        qr: qrPath(overview.path),
        items: texts.map((page) => itemOf(page, pages)),
        pieces: texts.flatMap((page) => page.pieces.map((piece) => pieceItem(page, piece, pages))),
      };
    });
}

function itemOf(page: Page, pages: Page[]): SharedItem {
  return {
    title: page.title,
    path: page.path,
    card: cardOf(page),
    texts: inEveryLanguage(page, pages).map(({ language, title, description, canonical }) => ({
      language,
      text: `${endSentence(title)} ${description}\n${canonical}`,
    })),
  };
}

function pieceItem(page: Page, piece: Piece, pages: Page[]): SharedItem {
  const card = cardOfPiece(page, piece);
  return {
    title: piece.kind === 'stat' ? `${piece.value} · ${piece.year}` : card.title,
    path: `${page.path}#${piece.id}`,
    card,
    texts: inEveryLanguage(page, pages).flatMap((other) => {
      const twin = other.pieces.find(({ kind, id }) => kind === piece.kind && id === piece.id);
      if (!twin) return [];
      const words = wordsOf(cardOfPiece(other, twin));
      return [{ language: other.language, text: `${words}\n${absolute(other.path)}#${twin.id}` }];
    }),
  };
}

function wordsOf({ design, title, line, kicker = '' }: Card): string {
  if (design === 'quote') return `‘${title}’ – ${line}`;
  if (design === 'stat') return `${title} (${kicker.split(' · ')[0]}): ${line}`;
  return endSentence(title);
}

/** Returns the page in its own language first, then in the others. */
function inEveryLanguage(page: Page, pages: Page[]): Page[] {
  return [page, ...pages.filter((other) => other.key === page.key && other !== page)];
}

function endSentence(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}
