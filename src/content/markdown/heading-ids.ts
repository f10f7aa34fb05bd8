/**
 * `## Kop {#anker}`: Sätteri reads this by itself, but to remark-mdx `{#anker}` is a broken expression. So it is taken
 * out before remark reads the text, by blanks of the same length: every position stays right.
 */
const explicitId = /^(#{1,6} .*?)( \{#([a-z0-9]+(?:-[a-z0-9]+)*)\})[ \t]*\r?$/;

/** Returns the explicit heading ids of a text by line (1-based). */
export function explicitIds(source: string): ReadonlyMap<number, string> {
  return liftHeadingIds(source).ids;
}

/** Returns the text with explicit heading ids blanked out, and those ids by line (1-based). */
export function liftHeadingIds(source: string): { text: string; ids: Map<number, string> } {
  const ids = new Map<number, string>();
  let fence: string | undefined;
  const lines = source.split('\n').map((line, index) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? undefined : mark;
    if (fence) return line;
    const match = explicitId.exec(line);
    if (!match?.[1] || !match[2] || !match[3]) return line;
    ids.set(index + 1, match[3]);
    return match[1] + ' '.repeat(line.length - match[1].length);
  });
  return { text: lines.join('\n'), ids };
}
