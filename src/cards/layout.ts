import { flowerPaths } from './motifs.ts';
import { fit, fitOrCut, type Box, type FittedText } from './fit.ts';
import { textPath, widthOf, type Face } from './fonts.ts';
import { site } from '../site.ts';
import type { Theme } from '../styles/colours.ts';
import { shapes, type Card, type Shape } from './card-of.ts';

/** One line of text on a card. */
export interface TextLine {
  words: string;
  /** Pixels: the left end of the baseline. */
  x: number;
  y: number;
  size: number;
  face: Face;
  fill: string;
}

/** A card, laid out: what is painted under the text, and the text. */
export interface Layout {
  width: number;
  height: number;
  /** SVG. */
  under: string;
  lines: TextLine[];
}

/** A column of text: kicker and title from the top, the line below, the name of the site at the foot. */
export interface Column {
  left: number;
  top: number;
  width: number;
  /** Where the baseline of the foot is. */
  bottom: number;
  colours: { kicker: string; title: string; line: string; foot: string };
  /** Pixels, the largest first. */
  titleSizes: readonly number[];
  titleLineHeight?: number;
  lineSizes: readonly number[];
  /** Where the words must end, in pixels, if a motif begins below them. */
  end?: number;
  /** On a dark ground the mark is made of light. */
  theme?: Theme;
  /** A long quote ends in an ellipsis; a title that does not fit is a fault. */
  cut?: true;
}

/** The outer margins of each shape, in pixels. */
export const margins = {
  wide: { left: 72, top: 66, bottom: 66 },
  square: { left: 84, top: 92, bottom: 88 },
} as const satisfies Record<Shape, object>;

/** What the largest letters and the smallest are, for each shape. */
export const sizes = {
  wide: { kicker: 29, foot: 28, line: [32, 30, 28, 26], title: steps(104, 40) },
  square: { kicker: 36, foot: 34, line: [42, 39, 36, 33], title: steps(132, 46) },
} as const satisfies Record<Shape, object>;

/** The heights of letters above and below the baseline, in times their size. */
export const letters = { above: 0.74, below: 0.24 } as const;

/** The layout as an SVG document. */
export function svgOf(layout: Layout): string {
  const { width, height, lines } = layout;
  const text = lines.map(
    ({ words, face, size, x, y, fill }) =>
      `<path fill="${fill}" ${textPath(words, face, size, x, y)}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${layout.under}${text.join('')}</svg>`;
}

/** A layout on a plain ground. */
export function layoutOn(ground: string, shape: Shape, under: string, lines: TextLine[]): Layout {
  const { width, height } = shapes[shape];
  const rect = `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  return { width, height, under: rect + under, lines };
}

/** Sets the texts of a card into a column; the mark of the foot comes with it, as SVG. */
export function setColumn(
  card: Card,
  shape: Shape,
  column: Column,
): { lines: TextLine[]; mark: string } {
  const { left, top, width, bottom, colours, lineSizes } = column;
  const { language } = card;
  const small = sizes[shape];
  const titleLineHeight = column.titleLineHeight ?? 1.08;
  const lines: TextLine[] = [];
  let y = top;
  if (card.kicker) {
    const box = {
      width,
      face: 'strong',
      language,
      lineHeight: 1.25,
      sizes: [small.kicker],
    } as const;
    const set = fitOrCut(card.kicker, { ...box, height: 2 * 1.25 * small.kicker });
    y = stack(lines, set, { ...box, left, top: y, fill: colours.kicker }) + small.kicker * 0.95;
  }
  const end = column.end ?? bottom - small.foot * 2.3;
  const lineBox: Box = {
    width,
    height: (end - y) * 0.55,
    face: 'text',
    sizes: lineSizes,
    lineHeight: 1.36,
    language,
  };
  const line = column.cut ? fitOrCut(card.line, lineBox) : fit(card.line, lineBox);
  const gap = small.foot;
  const lineHeight = heightOf(line, 1.36);
  const titleBox: Box = {
    width,
    // `stack` counts from the height of the letters, `fit` in whole lines.
    height: end - y - lineHeight - gap + column.titleSizes.reduce((a, b) => Math.max(a, b)) * 0.06,
    face: 'display',
    sizes: column.titleSizes,
    lineHeight: titleLineHeight,
    language,
  };
  const title = column.cut ? fitOrCut(card.title, titleBox) : fit(card.title, titleBox);
  y = stack(lines, title, {
    left,
    top: y,
    fill: colours.title,
    face: 'display',
    lineHeight: titleLineHeight,
  });
  stack(lines, line, { left, top: y + gap, fill: colours.line, face: 'text', lineHeight: 1.36 });
  return {
    lines: [...lines, footLine(shape, left, bottom, colours.foot)],
    mark: footMark(shape, left, bottom, column.theme),
  };
}

/** Puts a set text below `top`, and gives where it ends. */
export function stack(
  lines: TextLine[],
  { lines: set, size }: FittedText,
  {
    left,
    top,
    fill,
    face,
    lineHeight,
  }: { left: number; top: number; fill: string; face: Face; lineHeight: number },
): number {
  set.forEach((words, index) => {
    const y = top + size * (letters.above + index * lineHeight);
    lines.push({ words, x: left, y, size, face, fill });
  });
  return top + heightOf({ lines: set, size }, lineHeight);
}

export function heightOf({ lines, size }: FittedText, lineHeight: number): number {
  return size * (letters.above + letters.below + (lines.length - 1) * lineHeight);
}

/** Where a line ends, in pixels. */
export function rightOf({ words, face, size, x }: TextLine): number {
  return x + widthOf(words, face, size);
}

export function footLine(shape: Shape, left: number, bottom: number, fill: string): TextLine {
  const size = sizes[shape].foot;
  return { words: site.name, x: left + size * 2.5, y: bottom, size, face: 'strong', fill };
}

function footMark(shape: Shape, left: number, bottom: number, theme?: Theme): string {
  const radius = sizes[shape].foot;
  return flowerPaths({ x: left + radius, y: bottom - radius * 0.34, radius }, theme);
}

function steps(from: number, to: number): number[] {
  const all: number[] = [];
  for (let size = from; size >= to; size -= 4) all.push(size);
  return all;
}
