import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { ContentFiles } from '../../src/editors/check/content-files.ts';
import { root } from './content.ts';

/** The folder of the small publication that fixtures are laid over. */
export const base = `${root}/tests/fixtures/base`;

/**
 * Content read from folders laid over each other, the last on top, with changes that are nowhere on disk.
 *
 * @param changes - by file, from the root of the project: its text or bytes.
 */
export function layered(
  folders: readonly string[],
  changes: Readonly<Record<string, string | Uint8Array>> = {},
): ContentFiles {
  const onDisk = (file: string) =>
    folders.map((folder) => `${folder}/${file}`).findLast(existsSync);
  return {
    list: async () => {
      const lists = await Promise.all(
        folders.map(async (folder) =>
          (await readdir(`${folder}/content`, { recursive: true, withFileTypes: true }))
            .filter((entry) => entry.isFile())
            .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1)),
        ),
      );
      return [...new Set([...lists.flat(), ...Object.keys(changes)])];
    },
    read: (file) => {
      const changed = changes[file];
      if (typeof changed === 'string') return Promise.resolve(Buffer.from(changed));
      const path = onDisk(file);
      return Promise.resolve(changed ?? (path === undefined ? undefined : readFileSync(path)));
    },
  };
}
