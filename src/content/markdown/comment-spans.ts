/**
 * Returns a text in which something stands instead of each comment. A comment without an end is none: looked for once,
 * however many begin.
 */
export function withoutComments(text: string, instead: (comment: string) => string): string {
  const parts: string[] = [];
  let read = 0;
  for (;;) {
    const start = text.indexOf('{/*', read);
    const end = start < 0 ? -1 : text.indexOf('*/}', start + 3);
    if (end < 0) return parts.join('') + text.slice(read);
    parts.push(text.slice(read, start), instead(text.slice(start, end + 3)));
    read = end + 3;
  }
}
