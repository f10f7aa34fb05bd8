import {
  attribute,
  attributeList,
  usesOf,
  type ComponentUse,
  type Prose,
} from '../markdown/prose.ts';
import { chartKinds, type ChartKind } from '../prose/vocabulary.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Language } from '../site.ts';
import { piecePath } from './urls.ts';
import type { Figure } from './page.ts';
import type { NamedSource } from './wording.ts';

/** The kinds of piece that have an address and a card of their own. */
export const pieceKinds = ['quote', 'stat', 'figure'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** A quote, a number or a figure of a page. */
export type Piece = QuotePiece | StatPiece | FigurePiece;

interface PieceBase {
  /** Its anchor on the page. */
  id: string;
  /** The path of its own page: `/whitepaper/loketdenken/citaat/poort/`. */
  path: string;
  /** The ids of its sources. */
  sources: string[];
}

export interface QuotePiece extends PieceBase {
  kind: 'quote';
  /** Without quotation marks. */
  words: string;
  /** Who said it, where and when, as the page says it. */
  by: string;
  /** The words are our translation: the first source is in another language than the page. */
  translated: boolean;
}

export interface StatPiece extends PieceBase {
  kind: 'stat';
  /** As the page shows it: `29,3%`. */
  value: string;
  year: string;
  /** What the number says. */
  words: string;
}

export interface FigurePiece extends PieceBase, Figure {
  kind: 'figure';
  /** What it shows, in words, where the author gives them. */
  alt: string;
  /** The long description, paragraph by paragraph. */
  description: string[];
  shows: Shown;
}

/** What a figure is drawn from: a data file by name, or a drawing by file name. */
export type Shown =
  | { kind: 'chart'; data: string; chart: ChartKind; unit: string; reversed: boolean }
  | { kind: 'drawing'; file: string };

/** The quotes, numbers and figures of a page, in order of appearance. */
export function piecesOf(
  prose: Prose,
  page: { path: string; language: Language; figures: Figure[]; sources: NamedSource[] },
): Piece[] {
  return usesOf(prose, 'Quote', 'Stat', 'Figure', 'Chart').map((use): Piece => {
    const id = attribute(use, 'id') ?? '';
    const sources = attributeList(use, 'source');
    const base = (kind: PieceKind): PieceBase => ({
      id,
      path: piecePath(page.path, stringsOf(page.language).pieceSegments[kind], id),
      sources,
    });
    if (use.name === 'Quote') {
      return {
        kind: 'quote',
        ...base('quote'),
        words: inOneLine(use.text),
        by: attribute(use, 'by') ?? '',
        translated:
          page.sources.find((source) => source.id === sources[0])?.language !== page.language,
      };
    }
    if (use.name === 'Stat') {
      return {
        kind: 'stat',
        ...base('stat'),
        value: attribute(use, 'value') ?? '',
        year: attribute(use, 'year') ?? '',
        words: inOneLine(use.text),
      };
    }
    const figure = page.figures.find((figure) => figure.id === id);
    return {
      kind: 'figure',
      ...base('figure'),
      number: figure?.number ?? '',
      title: figure?.title ?? '',
      alt: attribute(use, 'alt') ?? '',
      description: use.text.split(/\n+/).map(inOneLine).filter(Boolean),
      shows: shownBy(use),
    };
  });
}

/** What a piece is called in a link to it: “figuur 3.1”, or the words that tell a quote from another. */
export function nameOfPiece(piece: Piece, language: Language): string {
  const t = stringsOf(language);
  if (piece.kind === 'quote') return t.quoteBy(piece.by);
  if (piece.kind === 'stat') return `${piece.value} (${piece.year})`;
  return `${t.figure(piece.number).toLocaleLowerCase(language)}, ${piece.title}`;
}

/** The kind of piece that a component makes; none for one that is no piece. */
export function pieceKindOf({ name }: Pick<ComponentUse, 'name'>): PieceKind | undefined {
  if (name === 'Quote') return 'quote';
  if (name === 'Stat') return 'stat';
  return name === 'Figure' || name === 'Chart' ? 'figure' : undefined;
}

function shownBy(use: ComponentUse): Shown {
  if (use.name === 'Figure') return { kind: 'drawing', file: attribute(use, 'src') ?? '' };
  const kind = attribute(use, 'kind');
  return {
    kind: 'chart',
    data: attribute(use, 'data') ?? '',
    chart: chartKinds.find((one) => one === kind) ?? chartKinds[0],
    unit: attribute(use, 'unit') ?? '',
    reversed: attribute(use, 'reversed') === 'true',
  };
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
