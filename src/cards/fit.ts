import dutch from 'hyphen/nl/index.js';
import english from 'hyphen/en-gb/index.js';
import type { Language } from '../site.ts';
import { widthOf, type Face } from './fonts.ts';

/** The part of the hyphen library that is used: patterns of one language (https://github.com/ytiurin/hyphen). */
export interface Hyphenation {
  hyphenateSync(text: string, options: { hyphenChar: string }): string;
}

/** A text set into a box: its lines, hyphens drawn, and the size in pixels that they fit at. */
export interface FittedText {
  lines: string[];
  size: number;
}

export interface Box {
  /** Pixels. */
  width: number;
  height: number;
  face: Face;
  /** Sizes in pixels to try, the largest first. */
  sizes: readonly number[];
  /** Times the size. */
  lineHeight: number;
  language: Language;
}

const hyphenation: Record<Language, Hyphenation> = { nl: dutch, en: english };

/**
 * Sets a text into a box at the largest size that fits: first without breaking words, then with words broken by the
 * language's patterns. satori breaks inside a syllable, and at a soft hyphen it draws no hyphen; so lines are broken here.
 *
 * @throws {Error} where the text does not fit at the smallest size.
 */
export function fit(text: string, box: Box): FittedText {
  const readable = box.sizes.filter((size) => size >= (box.sizes[0] ?? 0) * 0.62);
  const attempts = [
    ...readable.map((size) => ({ size, broken: false })),
    ...box.sizes.map((size) => ({ size, broken: true })),
  ];
  for (const { size, broken } of attempts) {
    const lines = setLines(text, size, broken, box, box.width);
    if (lines && lines.length * size * box.lineHeight <= box.height) {
      return { size, lines: balance(text, lines, size, broken, box) };
    }
  }
  throw new Error(`“${text}” does not fit a card of ${box.width} × ${box.height} px: shorten it`);
}

/** Breaks a text into lines no wider than `width`; nothing where a word does not fit and may not be broken. */
function setLines(
  text: string,
  size: number,
  broken: boolean,
  box: Box,
  width: number,
): string[] | undefined {
  const fits = (line: string) => widthOf(line, box.face, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    // The word is divided once: the patterns divide what is left of it at other places.
    let syllables = broken && !fits(word) ? syllablesOf(word, box.language) : [word];
    while (!fits(line)) {
      const count = longestHead(syllables, fits);
      if (count === 0) return undefined;
      lines.push(hyphenated(syllables.slice(0, count)));
      syllables = syllables.slice(count);
      line = syllables.join('');
    }
  }
  if (line) lines.push(line);
  return lines;
}

function syllablesOf(word: string, language: Language): string[] {
  return hyphenation[language].hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad');
}

/** How many syllables, short of all, fit on a line with a hyphen. */
function longestHead(syllables: string[], fits: (line: string) => boolean): number {
  let count = syllables.length - 1;
  while (count > 0 && !fits(hyphenated(syllables.slice(0, count)))) count -= 1;
  return Math.max(count, 0);
}

/** The beginning of a word, with its hyphen drawn. */
function hyphenated(syllables: string[]): string {
  const head = syllables.join('');
  return head.endsWith('-') ? head : `${head}-`;
}

/** The same number of lines, as even as can be: no lonely last word. */
function balance(text: string, lines: string[], size: number, broken: boolean, box: Box): string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  let low = 0;
  let high = box.width;
  while (high - low > 4) {
    const width = (low + high) / 2;
    const tried = setLines(text, size, broken, box, width);
    if (tried && tried.length <= lines.length && hyphens(tried) <= hyphens(lines)) {
      best = tried;
      high = width;
    } else low = width;
  }
  return best;
}

function hyphens(lines: string[]): number {
  return lines.filter((line) => line.endsWith('-')).length;
}
