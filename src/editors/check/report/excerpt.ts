/** Columns of a terminal that a line may take: a paragraph is one long line, so only what is around the error shows. */
const width = 88;
/** How much of that stands before the error. */
const before = 36;

/**
 * The line with a marker under it, cut to what fits around the marker.
 *
 * @param column - 1-based, in UTF-16 units, as the parsers count.
 */
export function toSourceExcerpt(
  source: string,
  column: number,
  length = 1,
): { text: string; marker: string } {
  const at = Math.min(column - 1, source.length);
  const from = source.length <= width || at <= before ? 0 : wordStart(source, at - before);
  const to = Math.min(source.length, from + width);
  const lead = from > 0 ? '…' : '';
  const head = lead + printable(source.slice(from, at));
  const marked = printable(source.slice(at, Math.min(at + length, to)));
  const text = head + marked + printable(source.slice(Math.min(at + length, to), to));
  return {
    text: text + (to < source.length ? '…' : ''),
    marker: ' '.repeat(cellsOf(head)) + '^'.repeat(Math.max(1, cellsOf(marked))),
  };
}

/** The start of the word that holds this place, unless that is far away. */
function wordStart(source: string, at: number): number {
  const space = source.indexOf(' ', at);
  return space >= 0 && space - at < 20 ? space + 1 : at;
}

/** What a terminal can show: a character without a shape, or with a will of its own, becomes its code point. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00a0\u202f]/gu, (character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `‹U+${code}›`;
    });
}

/** Cells of a terminal: a mark that joins the letter before it takes none. */
function cellsOf(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length;
}
