import satori from 'satori';
import { shapes, type Shape } from './card-of.ts';
import type { ColumnLayout } from './text-column.ts';
import { satoriFonts } from './fonts.ts';
import { box, type SatoriNode } from './satori-nodes.ts';

/** A card, composed: what many cards have in common, and its own words for satori to lay out. */
export interface Composition {
  width: number;
  height: number;
  /** SVG. Not within a tree: satori would turn it into an image with masks, which take resvg several times as long. */
  under: string;
  /** Words that belong to the illustration: the name of the site, the number of an ambition. */
  fixed: readonly SatoriNode[];
  words: readonly SatoriNode[];
}

/** Returns a column of words over an illustration over a plain ground. */
export function composeColumn(
  ground: string,
  shape: Shape,
  illustration: string,
  { words, fixed, mark }: ColumnLayout,
): Composition {
  const { width, height } = shapes[shape];
  const rect = `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  return { width, height, under: rect + illustration + mark, fixed, words };
}

/**
 * Returns the composition as an SVG document, its words as outlines.
 *
 * @param onNode - is told of every box that satori placed.
 */
export async function svgOf(
  { width, height, under, fixed, words }: Composition,
  onNode?: OnNode,
): Promise<string> {
  const node = box({ position: 'relative', width, height }, [...words, ...fixed]);
  const svg = await satori(node, {
    width,
    height,
    fonts: satoriFonts,
    ...(onNode && { onNodeDetected: onNode }),
  });
  return paintUnder(svg, under);
}

/** Paints below what satori drew: right after the start tag of the document. */
export function paintUnder(svg: string, under: string): string {
  const start = svg.indexOf('>') + 1;
  return svg.slice(0, start) + under + svg.slice(start);
}

type OnNode = NonNullable<Parameters<typeof satori>[1]['onNodeDetected']>;
