import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer as Run, Face as HarfBuzzFace, Font, shape } from 'harfbuzzjs';
import type { SatoriOptions } from 'satori';

/** The fonts of the cards, as TrueType from the repository: no system font may slip in. */
const files = {
  display: 'source-serif-4-600.ttf',
  text: 'source-sans-3-400.ttf',
  strong: 'source-sans-3-600.ttf',
} as const;

export type Face = keyof typeof files;

const faces: Record<Face, LoadedFace> = {
  display: load(files.display),
  text: load(files.text),
  strong: load(files.strong),
};

/** The name of each face in satori. */
export const satoriNames = {
  display: { fontFamily: 'Display', fontWeight: 600 },
  text: { fontFamily: 'Text', fontWeight: 400 },
  strong: { fontFamily: 'Text', fontWeight: 600 },
} as const satisfies Record<Face, object>;

/** The fonts as satori takes them. One array for ever: satori reads fonts again for each array that it has not seen. */
export const satoriFonts: SatoriOptions['fonts'] = [
  satoriFont('display'),
  satoriFont('text'),
  satoriFont('strong'),
];

/** The files, for resvg: the letters inside a chart are its to set. */
export const fontFiles = Object.values(files).map(fileOf);

/** Changes when a font does: part of the key under which a card is kept. */
export const fontDigest = createHash('sha256')
  .update(Buffer.concat(Object.values(faces).map(({ data }) => data)))
  .digest('hex')
  .slice(0, 16);

/**
 * Returns the width of a text on one line, in pixels at a font size in pixels, as satori sets it: kerned within what lies
 * between two places where a line might break, and not across them.
 */
export function widthOf(text: string, face: Face, size: number): number {
  const { advances, unitsPerEm } = faces[face];
  let sum = 0;
  for (const part of text.split(/(?<=[ -])/)) {
    let found = advances.get(part);
    if (found === undefined) advances.set(part, (found = advanceOf(part, faces[face])));
    sum += found;
  }
  return (sum / unitsPerEm) * size;
}

/**
 * Finds where satori puts the baseline in a line, in pixels from its top: ascent and descent rounded to pixels, half of the
 * leading rounded down, as Chromium does.
 */
export function baselineOf(face: Face, size: number, lineHeight: number): number {
  const { ascender, descender, unitsPerEm } = faces[face];
  const above = Math.round((ascender / unitsPerEm) * size);
  const below = Math.round((-descender / unitsPerEm) * size);
  return above + Math.floor((size * lineHeight - above - below) / 2);
}

/** Returns the characters of a text that a face has no glyph for: they would be drawn as boxes, silently. */
export function missingGlyphs(text: string, face: Face): string[] {
  const { characters } = faces[face];
  return [...new Set(text)].filter((one) => !characters.has(one.codePointAt(0) ?? 0));
}

/** Returns the width in units of the font, kerned: satori shapes words with HarfBuzz too. */
function advanceOf(text: string, { font }: LoadedFace): number {
  run.clearContents();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  return run.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
}

function satoriFont(face: Face): SatoriOptions['fonts'][number] {
  const { fontFamily: name, fontWeight: weight } = satoriNames[face];
  return { name, weight, style: 'normal', data: faces[face].data };
}

function load(file: string): LoadedFace {
  const data = readFileSync(fileOf(file));
  const face = new HarfBuzzFace(new Blob(data));
  const font = new Font(face);
  const { ascender, descender } = font.hExtents();
  return {
    data,
    font,
    ascender,
    descender,
    unitsPerEm: face.upem,
    characters: new Set(face.collectUnicodes()),
    advances: new Map(),
  };
}

function fileOf(file: string): string {
  return join(process.cwd(), 'src/outputs/cards/fonts', file);
}

/** One is enough: shaping is synchronous. */
const run = new Run();

interface LoadedFace {
  data: Buffer;
  font: Font;
  /** Units of the font; a descender is below zero. */
  ascender: number;
  descender: number;
  unitsPerEm: number;
  characters: ReadonlySet<number>;
  /** Widths by text, in units of the font: the same words come back on many cards. */
  advances: Map<string, number>;
}
