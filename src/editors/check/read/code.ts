import { bracesOfCode, esm } from '../../../content/markdown/code-signs.ts';
import { readCode } from '../../../content/markdown/expression.ts';
import type { Excess } from './excess.ts';
import { sizeLimits } from './limits.ts';

/**
 * Finds the first line at which there is more code than its parser reads in a second. All code is an error: this keeps the
 * check of it short.
 *
 * @param lines - without their ends; those of a fence are empty.
 */
export function excessOfCode(lines: readonly string[]): Excess | undefined {
  const text = lines.map(withoutCodeSpans).join('\n');
  const excessAt = (offset: number, count: number): Excess => ({
    line: text.slice(0, offset).split('\n').length - 1,
    count,
    what: 'code',
  });
  const closing = readAgainAt(text, /\}/g);
  let code = 0;
  let tried = 0;
  for (const at of bracesOfCode(text)) {
    const part = text.slice(at + 1, at + 1 + sizeLimits.code);
    const { read, end } = readCode(part);
    if (end === 'later' && part.length === sizeLimits.code) return excessAt(at, read);
    if (end === 'there') code += read;
    if (code > sizeLimits.code) return excessAt(at, code);
    // What ends no code is tried with what comes after it, again and again.
    tried += read;
    const again = end === 'there' ? tried : Math.max(tried, closing(at));
    if (again > sizeLimits.again) return excessAt(at, again);
  }
  const blank = readAgainAt(text, blankLine);
  for (const { index } of text.matchAll(esm)) {
    // Of a blank line it makes more work than of a brace.
    const again = 4 * blank(index);
    const end = text.slice(index, index + sizeLimits.code + 1).search(blankLine);
    const isLong = end < 0 && text.length - index > sizeLimits.code;
    // Within a paragraph it is a word.
    const before = text.slice(text.lastIndexOf('\n', index - 2) + 1, Math.max(0, index - 1));
    if (/^ {0,3}[\p{L}“‘("*_[]/u.test(before)) continue;
    if (isLong || again > sizeLimits.again) return excessAt(index, again);
  }
  return undefined;
}

/**
 * How many characters are read where a parser tries from one place to each of these, in one pass over the text.
 *
 * @returns what has to be asked from the front to the back.
 */
function readAgainAt(text: string, signs: RegExp): (from: number) => number {
  const places = [...text.matchAll(signs)].map(({ index }) => index);
  const sums = [0];
  for (const place of places) sums.push((sums.at(-1) ?? 0) + place);
  let before = 0;
  return (from) => {
    while ((places[before] ?? from) < from) before += 1;
    const count = places.length - before;
    return (sums.at(-1) ?? 0) - (sums[before] ?? 0) - count * from;
  };
}

const blankLine = /\n[ \t\r]*(?=\n)/g;

/** A `{` in them is no code. */
function withoutCodeSpans(line: string): string {
  return line.includes('`') ? line.replace(/`[^`]+`/g, (code) => ' '.repeat(code.length)) : line;
}
