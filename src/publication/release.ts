/** Tells whether edition `2026.10` comes after `2026.9`: year first, then number. */
export function isNewer(edition: string, than: string): boolean {
  const [year = 0, number = 0] = edition.split('.').map(Number);
  const [otherYear = 0, otherNumber = 0] = than.split('.').map(Number);
  return year > otherYear || (year === otherYear && number > otherNumber);
}

/**
 * Returns the text of `content/outline.yaml` with another edition; what stands around it stays.
 *
 * @throws {Error} where it names no edition.
 */
export function withEdition(outline: string, edition: string): string {
  const line = /^(edition:\s*)("[^"]*"|'[^']*'|[^\s#]+)/m;
  if (!line.test(outline)) throw new Error('The outline names no edition');
  return outline.replace(line, `$1"${edition}"`);
}

/**
 * Returns the changelog (https://keepachangelog.com/en/1.1.0/) with one more line below _Unreleased_.
 *
 * @throws {Error} where it has no such heading.
 */
export function withLine(changelog: string, line: string): string {
  const unreleased = /^## \[Unreleased\]\n/m;
  if (!unreleased.test(changelog)) throw new Error('The changelog has no “## [Unreleased]”');
  const editions = '### Editions\n\n';
  const [start, rest] = split(changelog, unreleased);
  const own = rest.split(/^## /m)[0] ?? '';
  return own.includes(editions)
    ? start + rest.replace(editions, `${editions}${line}\n`)
    : `${start}\n${editions}${line}\n${rest}`;
}

/** Returns the text up to and with the match, and what follows. */
function split(text: string, pattern: RegExp): [string, string] {
  const match = pattern.exec(text);
  const end = match ? match.index + match[0].length : text.length;
  return [text.slice(0, end), text.slice(end)];
}
