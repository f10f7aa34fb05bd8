import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import opentype, { type Font } from 'opentype.js';

/** The fonts of the cards, as WOFF from the repository: satori reads no WOFF2, and no system font may slip in. */
const files = {
  display: 'source-serif-4-600.woff',
  text: 'source-sans-3-400.woff',
  strong: 'source-sans-3-600.woff',
} as const;

export type Face = keyof typeof files;

interface LoadedFace {
  data: Buffer;
  font: Font;
}

const loaded: Record<Face, LoadedFace> = {
  display: load(files.display),
  text: load(files.text),
  strong: load(files.strong),
};

/** The fonts as satori takes them. */
export const satoriFonts = [
  { name: 'Display', data: loaded.display.data, weight: 600, style: 'normal' },
  { name: 'Text', data: loaded.text.data, weight: 400, style: 'normal' },
  { name: 'Text', data: loaded.strong.data, weight: 600, style: 'normal' },
] as const;

/** Changes when a font does: part of the key under which a card is kept. */
export const fontDigest = createHash('sha256')
  .update(Buffer.concat([loaded.display.data, loaded.text.data, loaded.strong.data]))
  .digest('hex')
  .slice(0, 16);

/** The width of a text on one line, in pixels at a font size in pixels. Without kerning, so never too narrow. */
export function widthOf(text: string, face: Face, size: number): number {
  const { font } = loaded[face];
  const units = [...text].reduce((sum, one) => sum + (font.charToGlyph(one).advanceWidth ?? 0), 0);
  return (units / font.unitsPerEm) * size;
}

/** The characters of a text that a face has no glyph for: satori would draw them as boxes, silently. */
export function missingGlyphs(text: string, face: Face): string[] {
  const { font } = loaded[face];
  return [...new Set(text)].filter((character) => font.charToGlyphIndex(character) === 0);
}

function load(file: string): LoadedFace {
  const data = readFileSync(`${process.cwd()}/src/cards/fonts/${file}`);
  const bytes = new Uint8Array(data).buffer;
  return { data, font: opentype.parse(bytes) };
}
