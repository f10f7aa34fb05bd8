/**
 * Draws the folders of `src/` and their imports into `src/README.md`: `npm run rooms`. The result is committed; run it
 * after an import between two folders came or went. `src/rooms.mjs` says what may import what.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { purposes, rooms } from '../src/rooms.mjs';
import { root } from './astro.ts';

const file = 'src/README.md';
const [begin, end] = ['<!-- npm run rooms: begin -->', '<!-- npm run rooms: end -->'];

if (import.meta.main) {
  await writeFile(join(root, file), await makeReadmeWithRooms());
  console.log(file);
}

/**
 * Returns `src/README.md` with the picture (a Mermaid flowchart of the folders on the first level, an arrow where one imports
 * a value from another) and the table of folders as they stand now.
 *
 * @throws {Error} where the file lacks the two comments that the picture stands between.
 */
export async function makeReadmeWithRooms(): Promise<string> {
  const text = await readFile(join(root, file), 'utf8');
  const [before, , after] = text.split(new RegExp(`${begin}|${end}`));
  if (before === undefined || after === undefined) {
    throw new Error(`${file} has no ${begin} … ${end}`);
  }
  return `${before}${begin}\n\n${flowchart()}\n\n${table()}\n\n${end}${after}`;
}

function flowchart(): string {
  const arrows = new Set(importsBetweenFolders().map(([from, to]) => `  ${from} --> ${to}`));
  return ['```mermaid', 'flowchart TD', ...[...arrows].sort(), '```'].join('\n');
}

function table(): string {
  const rows = Object.entries(purposes).map(([room, purpose]) => [`\`${room}/\``, purpose]);
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    line(['folder', 'holds']),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}

/** Returns a pair of first-level folders for each value import from one into the other. */
function importsBetweenFolders(): [from: string, to: string][] {
  const files = globSync('src/*/**/*.{ts,astro}', { cwd: root }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return files.sort().flatMap((name) => {
    const imports = readFileSync(join(root, name), 'utf8').matchAll(
      /^(?:import|export)\s(?!type\b)[^'"]*?['"](\.[^'"]+)['"]|\bimport\('(\.[^']+)'\)/gm,
    );
    const from = folderOf(name);
    return [...imports].flatMap(({ 1: specifier = '', 2: dynamic = specifier }) => {
      const to = folderOf(posix.join(dirname(name), dynamic));
      return to === undefined || from === undefined || to === from
        ? []
        : [[from, to] satisfies [string, string]];
    });
  });
}

/** Returns the first-level folder of a file below `src/`; nothing for a file at its root or elsewhere. */
function folderOf(name: string): string | undefined {
  const [, folder] = /^src\/([^/]+)\//.exec(name) ?? [];
  return rooms.some((room) => room.split('/')[0] === folder) ? folder : undefined;
}
