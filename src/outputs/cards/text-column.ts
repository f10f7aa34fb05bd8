import { site } from '../../site.ts';
import type { Theme } from '../../brand/colours.ts';
import type { Card, Shape } from './card-of.ts';
import type { Composition } from './composition.ts';
import { fitText, fitOrTruncate, type TextBox } from './fit-text.ts';
import { flowerPaths } from './illustrations.ts';
import { block, box, heightOf, lineAt, type SatoriNode } from './satori-nodes.ts';

/** A column of text: kicker and title from the top, the line below, the name of the site at the foot. */
export interface TextColumn {
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
  /** Where the words must end, in pixels, if an illustration begins below them. */
  end?: number;
  /** On a dark ground the mark is made of light. */
  theme?: Theme;
  /** A long quote ends in an ellipsis; a title that does not fit is a fault. */
  cut?: true;
}

/** A column that is set: the card's own words, the words that it shares with others, and the mark beside those as SVG. */
export type ColumnLayout = Pick<Composition, 'words' | 'fixed'> & { mark: string };

/** The outer margins of each shape, in pixels. */
export const margins = {
  wide: { left: 72, top: 66, bottom: 66 },
  square: { left: 84, top: 92, bottom: 88 },
} as const satisfies Record<Shape, object>;

/** The sizes of letters in pixels, the largest first, for each shape. */
export const sizes = {
  wide: { kicker: 29, foot: 28, line: [32, 30, 28, 26], title: steps(104, 40) },
  square: { kicker: 36, foot: 34, line: [42, 39, 36, 33], title: steps(132, 46) },
} as const satisfies Record<Shape, object>;

/**
 * Sets the texts of a card into a column, with the name of the site at its foot.
 *
 * @throws {Error} where a text does not fit and may not be cut.
 */
export function layOutColumn(card: Card, shape: Shape, column: TextColumn): ColumnLayout {
  const { left, top, width, bottom, colours, titleLineHeight = 1.08 } = column;
  const { language } = card;
  const { kicker: kickerSize, foot: footSize } = sizes[shape];
  const set = column.cut ? fitOrTruncate : fitText;
  const blocks: SatoriNode[] = [];
  let used = 0;

  const gap = kickerSize * 0.95;
  if (card.kicker) {
    const style = { face: 'strong', lineHeight: 1.25 } as const;
    const height = 2 * style.lineHeight * kickerSize;
    const box: TextBox = { ...style, width, height, sizes: [kickerSize], language };
    const kicker = fitOrTruncate(card.kicker, box);
    blocks.push(block(kicker, { ...style, fill: colours.kicker }));
    used = heightOf(kicker, style.lineHeight) + gap;
  }

  const room = (column.end ?? bottom - footSize * 2.3) - top - used;
  const lineBox: TextBox = {
    width,
    height: room * 0.55,
    face: 'text',
    sizes: column.lineSizes,
    lineHeight: 1.36,
    language,
  };
  const line = set(card.line, lineBox);
  const titleBox: TextBox = {
    width,
    // The room is counted from the height of the letters, `fit` counts in whole lines.
    height:
      room -
      heightOf(line, lineBox.lineHeight) -
      footSize +
      column.titleSizes.reduce((a, b) => Math.max(a, b)) * 0.06,
    face: 'display',
    sizes: column.titleSizes,
    lineHeight: titleLineHeight,
    language,
  };
  const title = set(card.title, titleBox);
  blocks.push(
    block(title, { ...titleBox, fill: colours.title }, card.kicker ? gap : 0),
    block(line, { ...lineBox, fill: colours.line }, footSize),
  );
  return {
    words: [box({ position: 'absolute', left, top, width, flexDirection: 'column' }, blocks)],
    fixed: [footName(shape, left, bottom, colours.foot)],
    mark: footMark(shape, left, bottom, column.theme),
  };
}

function footName(shape: Shape, left: number, bottom: number, fill: string): SatoriNode {
  const size = sizes[shape].foot;
  const lettering = { face: 'strong', size, lineHeight: 1.25, fill } as const;
  return lineAt(site.name, lettering, { x: left + size * 2.5, y: bottom });
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
