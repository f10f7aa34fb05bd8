import type { FittedText } from './fit-text.ts';
import { baselineOf, satoriNames, type Face } from './fonts.ts';

/**
 * An element as satori takes it. Written as plain objects and not as JSX: Node, Astro, Vitest and a thread then run the
 * same file as it is, while Node strips types but leaves JSX to a compiler.
 */
export interface SatoriNode {
  type: 'div';
  key: null;
  props: { style: Style; children: readonly SatoriNode[] | string };
}

type Style = Readonly<Record<string, string | number>>;

/** How words are set. Sizes in pixels, the line height in times the size. */
export interface Lettering {
  face: Face;
  size: number;
  lineHeight: number;
  fill: string;
}

/** The heights of letters above and below the baseline, in times their size. */
export const letterHeights = { above: 0.74, below: 0.24 } as const;

/** Returns a box around others. */
export function box(style: Style, children: readonly SatoriNode[]): SatoriNode {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** Returns words on one line, whatever the width of the box around them. */
export function line(words: string, { face, size, lineHeight, fill }: Lettering): SatoriNode {
  const style = {
    ...satoriNames[face],
    fontSize: size,
    lineHeight,
    color: fill,
    whiteSpace: 'pre',
  } as const;
  return { type: 'div', key: null, props: { style, children: words } };
}

/**
 * Returns a set text, `gap` pixels below what stands above it. Gaps count from letter to letter, as the `text-box` of CSS
 * does: the air that a line has above its first letters and below its last is taken off.
 */
export function block(
  { lines, size }: FittedText,
  style: Omit<Lettering, 'size'>,
  gap = 0,
): SatoriNode {
  const lettering = { ...style, size };
  const { above, below } = airOf(lettering);
  return box(
    {
      flexDirection: 'column',
      alignItems: 'flex-start',
      marginTop: gap - above,
      marginBottom: -below,
    },
    lines.map((words) => line(words, lettering)),
  );
}

/** Returns the height of a set text from its first letters to its last, in pixels. */
export function heightOf({ lines, size }: FittedText, lineHeight: number): number {
  return size * (letterHeights.above + letterHeights.below + (lines.length - 1) * lineHeight);
}

/** Returns words with their baseline at `y`: from `x` on, or with `x` in the middle of a box of that width. */
export function lineAt(
  words: string,
  lettering: Lettering,
  { x, y, width }: { x: number; y: number; width?: number },
): SatoriNode {
  const { face, size, lineHeight } = lettering;
  const top = y - baselineOf(face, size, lineHeight);
  const middle = width !== undefined && { left: x - width / 2, width, justifyContent: 'center' };
  return box({ position: 'absolute', top, ...(middle || { left: x }) }, [line(words, lettering)]);
}

function airOf({ face, size, lineHeight }: Lettering): { above: number; below: number } {
  const baseline = baselineOf(face, size, lineHeight);
  return {
    above: baseline - size * letterHeights.above,
    below: size * lineHeight - baseline - size * letterHeights.below,
  };
}
