import type { Git } from '../../content/git/git.ts';

/** What is new in a file: its lines from and to (included), or all of it. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;

/** The files that became others, by their name now. */
export type Renames = ReadonlyMap<string, string>;

/** The lines below `content/` that this work added or changed, committed or not, by file from the root. */
export async function readChangedLines(git: Git, from: string): Promise<ChangedLines> {
  const how = ['--unified=0', '--find-renames', '--no-color', '--no-ext-diff', '--relative'];
  const names = ['--src-prefix=a/', '--dst-prefix=b/'];
  const diff = (await git(['diff', ...how, ...names, from, '--', 'content'])).toString();
  const lines = new Map<string, [number, number][]>();
  let own: [number, number][] = [];
  for (const line of diff.split('\n')) {
    const file = /^\+\+\+ "?b\/(.*?)"?\t?$/.exec(line)?.[1];
    if (file !== undefined) lines.set(file, (own = []));
    // https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start && count !== '0') own.push([Number(start), Number(start) + Number(count) - 1]);
  }
  const fresh = ['ls-files', '--others', '--exclude-standard', '-z', '--', 'content'];
  for (const file of (await git(fresh)).toString().split('\0').filter(Boolean)) {
    lines.set(file, [[1, Infinity]]);
  }
  return lines;
}

/** The names that files had before, by their name now. */
export async function readRenames(git: Git, from: string): Promise<Renames> {
  const what = ['--find-renames', '--diff-filter=R', '--name-status', '--relative', '-z'];
  const fields = (await git(['diff', ...what, from, '--', 'content'])).toString().split('\0');
  const found = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    found.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
  }
  return found;
}

export function isChanged(lines: ChangedLines, file: string, line: number): boolean {
  return lines.get(file)?.some(([from, to]) => line >= from && line <= to) ?? false;
}
