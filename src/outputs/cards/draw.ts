import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import type { Card, Shape } from './card-of.ts';
import { svgOf, type Composition } from './composition.ts';
import { compose } from './designs.ts';
import { fontFiles } from './fonts.ts';
import { blank, paintOver, pngOf, type Picture } from './png.ts';

/** Pixels around the box of a text that its letters may reach into. */
const air = 16;

/** Grounds that a thread keeps, of 2.3 to 3.5 MB each: about those of one shape. More of them saved no time. */
const groundsKept = 24;

const grounds = new Map<string, Picture>();

/**
 * Returns the picture of a card as a PNG. The same card gives the same bytes. Takes all of one core. What a card shares
 * with others is painted once; then only the part of the card that its own words take, which is a third of it.
 *
 * @throws {Error} where a title does not fit its card.
 */
export async function drawCard(card: Card, shape: Shape): Promise<Uint8Array<ArrayBuffer>> {
  const composition = compose(card, shape);
  // Only the letters within a figure are left to resvg: reading the fonts costs time.
  const fonts = card.figure ? { fontFiles, defaultFontFamily: 'Source Sans 3' } : {};
  const paint = (svg: string) =>
    new Resvg(svg, { font: { loadSystemFonts: false, ...fonts } }).render();

  const ground = await groundOf(composition, paint);
  const { svg, left, top } = await wordsOf(composition);
  const picture = { ...ground, pixels: ground.pixels.slice() };
  paintOver(paint(svg), picture, left, top);
  return pngOf(picture);
}

/** Returns the card without its own words, from memory where another card had the same. */
async function groundOf(
  composition: Composition,
  paint: (svg: string) => RenderedImage,
): Promise<Picture> {
  const { width, height, under, fixed } = composition;
  const key = JSON.stringify([width, height, under, fixed]);
  let ground = grounds.get(key);
  if (!ground) {
    ground = blank(width, height);
    paintOver(paint(await svgOf({ ...composition, words: [] })), ground);
  }
  // The last used comes last, the first goes first.
  grounds.delete(key);
  grounds.set(key, ground);
  for (const oldest of grounds.keys()) if (grounds.size > groundsKept) grounds.delete(oldest);
  return ground;
}

/** Returns the part of the card around its own words, as an SVG document of its own, and where that part begins. */
async function wordsOf(
  composition: Composition,
): Promise<{ svg: string; left: number; top: number }> {
  const { width, height } = composition;
  const area = { left: width, top: height, right: 0, bottom: 0 };
  const svg = await svgOf({ ...composition, under: '', fixed: [] }, (node) => {
    if (node.textContent === undefined) return;
    area.left = Math.min(area.left, node.left);
    area.top = Math.min(area.top, node.top);
    area.right = Math.max(area.right, node.left + node.width);
    area.bottom = Math.max(area.bottom, node.top + node.height);
  });
  const left = Math.max(0, Math.floor(area.left) - air);
  const top = Math.max(0, Math.floor(area.top) - air);
  const right = Math.min(width, Math.ceil(area.right) + air);
  const bottom = Math.min(height, Math.ceil(area.bottom) + air);
  const [wide, high] = [right - left, bottom - top];
  const part = `width="${wide}" height="${high}" viewBox="${left} ${top} ${wide} ${high}"`;
  return { svg: svg.replace(/width="\d+" height="\d+" viewBox="[^"]+"/, part), left, top };
}
