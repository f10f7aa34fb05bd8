import satori from 'satori';
import { shapes, type Shape } from './card-of.ts';
import { satoriFonts } from './fonts.ts';
import { box, type Tree } from './tree.ts';

/** A card, composed: what is painted under the words, and the words as satori lays them out. */
export interface Composition {
  width: number;
  height: number;
  /** SVG. Not within the tree: satori would turn it into an image with masks, which take resvg several times as long. */
  under: string;
  tree: Tree;
}

/** Words over a motif over a plain ground. */
export function composed(
  ground: string,
  shape: Shape,
  under: string,
  words: readonly Tree[],
): Composition {
  const { width, height } = shapes[shape];
  const rect = `<rect width="${width}" height="${height}" fill="${ground}"/>`;
  const tree = box({ position: 'relative', width, height }, words);
  return { width, height, under: rect + under, tree };
}

/**
 * The composition as an SVG document, its words as outlines.
 *
 * @param onNode - is told of every box that satori placed.
 */
export async function svgOf(
  { width, height, under, tree }: Composition,
  onNode?: OnNode,
): Promise<string> {
  const svg = await satori(tree, {
    width,
    height,
    fonts: satoriFonts,
    ...(onNode && { onNodeDetected: onNode }),
  });
  return paintUnder(svg, under);
}

/** What satori drew, with a painting below it: right after the start tag of the document. */
export function paintUnder(svg: string, under: string): string {
  const start = svg.indexOf('>') + 1;
  return svg.slice(0, start) + under + svg.slice(start);
}

type OnNode = NonNullable<Parameters<typeof satori>[1]['onNodeDetected']>;
