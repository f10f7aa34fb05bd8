import { globSync, readFileSync } from 'node:fs';

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
    // Of a thousand small files, a promise for each takes six times as long as to read them.
    list: () =>
      Promise.resolve(
        globSync('content/**/*.*', { cwd: root }).map((file) => file.replaceAll('\\', '/')),
      ),
    read: (file) => Promise.resolve(bytesOf(`${root}/${file}`)),
  };
}

/** What is written in them, and so has lines; anything else is bytes. */
export function isWritten(file: string): boolean {
  return /\.(mdx?|ya?ml|csv|svg)$/.test(file);
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
