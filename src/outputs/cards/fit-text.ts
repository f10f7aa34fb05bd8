import { withoutEndSigns } from '../../publication/wording.ts';
import type { Language } from '../../site.ts';
import { widthOf, type Face } from './fonts.ts';
import { syllablesOf } from './hyphenation.ts';

/** A text set into a box: its lines, hyphens drawn, and the size in pixels that they fit at. */
export interface FittedText {
  lines: string[];
  size: number;
}

export interface TextBox {
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

/**
 * Sets a text into a box at the largest size that fits: first without breaking words, then with words broken by the
 * language's patterns, last with a word broken wherever it must. Never more than the box holds.
 *
 * @throws {Error} where the text does not fit at the smallest size.
 */
export function fitText(text: string, box: TextBox): FittedText {
  const fitted = tryToFit(text, box);
  if (fitted) return fitted;
  throw new Error(`“${text}” does not fit a card of ${box.width} × ${box.height} px: shorten it`);
}

/** Sets a text as `fitText` does, but one that is too long ends at a word, with an ellipsis. */
export function fitOrTruncate(text: string, box: TextBox): FittedText {
  const words = text.split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const kept = words.slice(0, count).join(' ');
    const fitted = tryToFit(count === words.length ? kept : `${withoutEndSigns(kept)} …`, box);
    if (fitted) return fitted;
  }
  return fitText(text, box);
}

function tryToFit(text: string, box: TextBox): FittedText | undefined {
  const [largest = 0] = box.sizes;
  const readable = box.sizes.filter((size) => size >= largest * 0.62);
  const attempts = [
    ...readable.map((size) => ({ size, breaks: 'none' as const })),
    ...box.sizes.map((size) => ({ size, breaks: 'syllables' as const })),
    ...box.sizes.map((size) => ({ size, breaks: 'letters' as const })),
  ];
  for (const { size, breaks } of attempts) {
    const lines = setLines(text, size, breaks, box);
    if (lines && lines.length * size * box.lineHeight <= box.height) return { size, lines };
  }
  return undefined;
}

/**
 * Breaks a text into the fewest lines no wider than the box, and of those the most even: by dynamic programming over all
 * places to break, as Knuth and Plass do (1981), with a price on a hyphen, on a line that ends in a small word and on a
 * lonely last word. Nothing where a word does not fit and may not be broken.
 */
function setLines(text: string, size: number, breaks: Breaks, box: TextBox): string[] | undefined {
  const parts = partsOf(text, size, breaks, box);
  const best: (Way | undefined)[] = [{ count: 0, price: 0, from: 0, line: '' }];
  for (let end = 1; end <= parts.length; end += 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      const way = best[start];
      const width = widthBetween(parts, start, end, size, box.face);
      // Longer lines from here on: only a hyphen that goes makes one narrower.
      if (width > box.width + size) break;
      if (!way || width > box.width) continue;
      const line = lineOf(parts, start, end);
      const price = way.price + priceOf(line, width, box, end === parts.length && way.count > 0);
      const known = best[end];
      const count = way.count + 1;
      if (!known || count < known.count || (count === known.count && price < known.price)) {
        best[end] = { count, price, from: start, line };
      }
    }
  }
  const lines: string[] = [];
  for (let at = parts.length; at > 0;) {
    const way = best[at];
    if (!way) return undefined;
    // A word kerns with the space after it.
    if (widthOf(way.line, box.face, size) > box.width) return undefined;
    lines.unshift(way.line);
    at = way.from;
  }
  return lines;
}

/** Returns the pieces of a text that stay whole. A word is divided only where it is wider than the box. */
function partsOf(
  text: string,
  size: number,
  breaks: Breaks,
  { face, width, language }: TextBox,
): WordPart[] {
  // The Dutch letter ĳ (U+0133), which few fonts have, is written as the two that it stands for.
  const plain = text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
  return plain.split(/\s+/).flatMap((word) => {
    if (breaks === 'none' || widthOf(word, face, size) <= width)
      return [{ text: word, last: true }];
    const pieces = breaks === 'syllables' ? syllablesOf(word, language) : lettersOf(word);
    return pieces.map((text, index) => ({ text, last: index === pieces.length - 1 }));
  });
}

/** Where no pattern helps: anywhere, but for two letters at either end. */
function lettersOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < 5) return [word];
  return [letters.slice(0, 2).join(''), ...letters.slice(2, -2), letters.slice(-2).join('')];
}

/** Returns the width of a line from those of its words, which come back on every try. */
function widthBetween(
  parts: WordPart[],
  start: number,
  end: number,
  size: number,
  face: Face,
): number {
  let width = 0;
  let word = '';
  for (let at = start; at < end; at += 1) {
    const { text, last } = parts[at] ?? { text: '', last: true };
    word += text;
    if (!last) continue;
    width += widthOf(word, face, size) + (at < end - 1 ? widthOf(' ', face, size) : 0);
    word = '';
  }
  if (!word) return width;
  return width + widthOf(word.endsWith('-') ? word : `${word}-`, face, size);
}

function lineOf(parts: WordPart[], start: number, end: number): string {
  let line = '';
  for (const { text, last } of parts.slice(start, end)) line += last ? `${text} ` : text;
  if (line.endsWith(' ')) return line.slice(0, -1);
  return line.endsWith('-') ? line : `${line}-`;
}

function priceOf(line: string, width: number, box: TextBox, ends: boolean): number {
  const air = 1 - width / box.width;
  const hyphen = line.endsWith('-') ? 0.3 : 0;
  const small = !ends && /(?:^|\s)\p{L}{1,3}$/u.test(line) ? 0.1 : 0;
  const lonely = ends && !line.includes(' ') && air > 0.6 ? 0.3 : 0;
  return air * air + hyphen + small + lonely;
}

type Breaks = 'none' | 'syllables' | 'letters';

interface WordPart {
  text: string;
  /** The end of a word. */
  last: boolean;
}

/** The best way to set the text up to a place: lines so far, their price, where the last one starts and what it says. */
interface Way {
  count: number;
  price: number;
  from: number;
  line: string;
}
