/**
 * Words as they are, in Markdown of any host: nothing of them is markup, HTML, a mention, a reference or a command.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(words: string): string {
  return (
    words
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()~|^$]/g, '\\$&')
      // A word joiner: the hosts look for the sign and the name side by side. At its start, a line would be markup or a command.
      .replace(/([@#!%:])(?=\w)/g, '$1\u2060')
      .replace(/^[-+/#=]|^\d+(?=[.)])/, (sign) => `\u2060${sign}`)
  );
}

/** Code in a line: a path, a name. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const room = fence === '``' ? ' ' : '';
  // Within a table, a bar ends the cell in code too.
  return fence + room + text.replace(/\s+/g, ' ').replaceAll('|', '\\|') + room + fence;
}

export function link(words: string, url: string | undefined): string {
  if (url === undefined) return words;
  return `[${words}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

export function image(alt: string, url: string, width: number): string {
  const attribute = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/&/g, '&amp;')
      .replace(/"/g, '&quot;')
      .replace(/</g, '&lt;')
      .replace(/\|/g, '&#124;');
  return `<img alt="${attribute(alt)}" src="${attribute(url)}" width="${width}">`;
}

/** What opens on a click. The empty lines let hosts read Markdown inside. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
