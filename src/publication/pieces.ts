import type { PieceKind } from '../content/vocabulary/record.ts';
import { chartKinds, type ChartKind } from '../content/vocabulary/values.ts';
import { recordOf } from '../content/vocabulary/vocabulary.ts';
import { attribute, type ComponentUse, type Prose } from '../content/markdown/prose.ts';
import { fileUsesOf, namedBy } from '../content/markdown/uses.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Language } from '../site.ts';
import { piecePath } from './urls.ts';
import type { Figure } from './page.ts';
import type { NamedSource } from './wording.ts';

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
  /** The meaning of the number. */
  words: string;
}

export interface FigurePiece extends PieceBase, Figure {
  kind: 'figure';
  /** A description in words, where the author gives them. */
  alt: string;
  /** The long description, paragraph by paragraph. */
  description: string[];
  shows: FigureContent;
}

/** The source of the picture of a figure: a data file by name, or a drawing by file name. */
export type FigureContent =
  | { kind: 'chart'; data: string; chart: ChartKind; unit: string; reversed: boolean }
  | { kind: 'drawing'; file: string };

/** Returns the quotes, numbers and figures of a page, in order of appearance. */
export function piecesOf(prose: Prose, page: PieceContext): Piece[] {
  return prose.components.flatMap((use): Piece[] => {
    const kind = recordOf(use.name)?.piece;
    if (!kind) return [];
    const id = attribute(use, 'id') ?? '';
    const path = piecePath(page.path, stringsOf(page.language).pieceSegments[kind], id);
    const base = { id, path, sources: namedBy([use], 'source') };
    return [makers[kind](use, base, page)];
  });
}

/** Each kind of piece, from the component that makes it. */
const makers = {
  quote: (use, base, { language, sources }) => ({
    kind: 'quote',
    ...base,
    words: inOneLine(use.text),
    by: attribute(use, 'by') ?? '',
    translated: sources.find((source) => source.id === base.sources[0])?.language !== language,
  }),
  stat: (use, base) => ({
    kind: 'stat',
    ...base,
    value: attribute(use, 'value') ?? '',
    year: attribute(use, 'year') ?? '',
    words: inOneLine(use.text),
  }),
  figure: (use, base, { figures }) => {
    const figure = figures.find((figure) => figure.id === base.id);
    return {
      kind: 'figure',
      ...base,
      number: figure?.number ?? '',
      title: figure?.title ?? '',
      alt: attribute(use, 'alt') ?? '',
      description: use.text.split(/\n+/).map(inOneLine).filter(Boolean),
      shows: shownBy(use),
    };
  },
} satisfies Record<PieceKind, (use: ComponentUse, base: PieceBase, page: PieceContext) => Piece>;

/** Returns what a piece is called in a link to it: “figuur 3.1”, or the words that tell a quote from another. */
export function nameOfPiece(piece: Piece, language: Language): string {
  const t = stringsOf(language);
  if (piece.kind === 'quote') return t.quoteBy(piece.by);
  if (piece.kind === 'stat') return `${piece.value} (${piece.year})`;
  return `${t.figure(piece.number).toLocaleLowerCase(language)}, ${piece.title}`;
}

function shownBy(use: ComponentUse): FigureContent {
  const [file] = fileUsesOf(use);
  if (file?.record.folder === 'figures') return { kind: 'drawing', file: file.value ?? '' };
  const kind = attribute(use, 'kind');
  return {
    kind: 'chart',
    data: file?.value ?? '',
    chart: chartKinds.find((one) => one === kind) ?? chartKinds[0],
    unit: attribute(use, 'unit') ?? '',
    reversed: attribute(use, 'reversed') === 'true',
  };
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

interface PieceContext {
  path: string;
  language: Language;
  figures: Figure[];
  sources: NamedSource[];
}
