import { glob, readFile } from 'node:fs/promises';

/** Where content is read from: a folder on disk, or what a test holds in memory. */
export interface ContentFiles {
  /** Every file below `content/`: from the root of the project, with forward slashes. */
  list(): Promise<string[]>;
  /** The bytes of a file; `undefined` where there is none, or none that can be read. */
  read(file: string): Promise<Uint8Array | undefined>;
}

/** The content below `<root>/content/`. */
export function filesBelow(root: string): ContentFiles {
  return {
    list: async () =>
      (await Array.fromAsync(glob('content/**/*.*', { cwd: root }))).map((file) =>
        file.replaceAll('\\', '/'),
      ),
    read: (file) => readFile(`${root}/${file}`).catch(() => undefined),
  };
}

/** What is written in them, and so has lines; anything else is bytes. */
export function isWritten(file: string): boolean {
  return /\.(mdx?|ya?ml|csv|svg)$/.test(file);
}
