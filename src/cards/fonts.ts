import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer as Run, Face as HarfBuzzFace, Font, shape } from 'harfbuzzjs';

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

/** The files, for resvg: the letters inside a chart are its to set. */
export const fontFiles = Object.values(files).map(fileOf);

/** Changes when a font does: part of the key under which a card is kept. */
export const fontDigest = createHash('sha256')
  .update(Buffer.concat(Object.values(faces).map(({ data }) => data)))
  .digest('hex')
  .slice(0, 16);

/** The width of a text on one line, in pixels at a font size in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  const { shaped, unitsPerEm } = faces[face];
  let found = shaped.get(text);
  if (found === undefined) shaped.set(text, (found = advances(text, face).width));
  return (found / unitsPerEm) * size;
}

/** The outline of a text, kerned and with its ligatures, as the attributes of an SVG path with its baseline at `y`. */
export function textPath(text: string, face: Face, size: number, x: number, y: number): string {
  const scale = rounded(size / faces[face].unitsPerEm, 5);
  return `transform="matrix(${scale} 0 0 ${-scale} ${rounded(x)} ${rounded(y)})" d="${outline(text, face)}"`;
}

/** The characters of a text that a face has no glyph for: they would be drawn as boxes, silently. */
export function missingGlyphs(text: string, face: Face): string[] {
  const { characters } = faces[face];
  return [...new Set(text)].filter((one) => !characters.has(one.codePointAt(0) ?? 0));
}

/** SVG path data in units of the font, upwards from the baseline. */
function outline(text: string, face: Face): string {
  const { glyphs } = advances(text, face);
  let pen = 0;
  let path = '';
  for (const { id, advance, x, y } of glyphs) {
    for (const { start, rest } of contoursOf(id, face)) {
      path += `M${pen + x + start.x} ${y + start.y}${rest}`;
    }
    pen += advance;
  }
  return path;
}

function advances(text: string, face: Face): { width: number; glyphs: Glyph[] } {
  run.clearContents();
  run.addText(text);
  run.guessSegmentProperties();
  shape(faces[face].font, run);
  const glyphs = run
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }): Glyph => ({
      id: codepoint,
      advance: xAdvance,
      x: xOffset,
      y: yOffset,
    }));
  return { width: glyphs.reduce((sum, { advance }) => sum + advance, 0), glyphs };
}

/** The contours of a glyph with relative commands, so that moving one is moving its start. */
function contoursOf(id: number, face: Face): Contour[] {
  const { contours, font } = faces[face];
  const known = contours.get(id);
  if (known) return known;
  const made: Contour[] = [];
  let at = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of font
    .glyphToPath(id)
    .matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const numbers = list.split(/[ ,]+/).filter(Boolean).map(Number);
    const to = { x: numbers.at(-2) ?? at.x, y: numbers.at(-1) ?? at.y };
    if (command === 'M') made.push({ start: to, rest: '' });
    const contour = made.at(-1);
    if (!contour) continue;
    if (command === 'Z') contour.rest += 'z';
    else if (command !== 'M') {
      const from = at;
      const moved = numbers.map((value, index) => value - (index % 2 === 0 ? from.x : from.y));
      contour.rest += command.toLowerCase() + moved.join(' ');
    }
    at = command === 'Z' ? contour.start : to;
  }
  contours.set(id, made);
  return made;
}

function load(file: string): LoadedFace {
  const data = readFileSync(fileOf(file));
  const face = new HarfBuzzFace(new Blob(data));
  return {
    data,
    font: new Font(face),
    unitsPerEm: face.upem,
    characters: new Set(face.collectUnicodes()),
    shaped: new Map(),
    contours: new Map(),
  };
}

function fileOf(file: string): string {
  return join(process.cwd(), 'src/cards/fonts', file);
}

function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** One is enough: shaping is synchronous. */
const run = new Run();

interface LoadedFace {
  data: Buffer;
  font: Font;
  unitsPerEm: number;
  characters: ReadonlySet<number>;
  /** Widths by text, and outlines by glyph: the same words and letters come back on many cards. */
  shaped: Map<string, number>;
  contours: Map<number, Contour[]>;
}

interface Glyph {
  id: number;
  advance: number;
  x: number;
  y: number;
}

interface Contour {
  start: { x: number; y: number };
  rest: string;
}
