import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';

/** Bytes: a photo may have half a million, and a process has room for some files of this. */
export const heaviest = 50_000_000;

/** Why a file is not read: what is there is no plain file, or is too large for one. */
export class NoPlainFile extends Error {
  override readonly name = 'NoPlainFile';
  readonly kind: 'folder' | 'device' | 'large';
  readonly size: number;

  constructor(path: string, kind: 'folder' | 'device' | 'large', size: number) {
    super(`${path} is no plain file that can be read: ${kind}`);
    this.kind = kind;
    this.size = size;
  }
}

/**
 * Returns the bytes of a plain file. Opens nothing else: to read a pipe or a device is to wait for ever.
 *
 * @throws {NoPlainFile} and what the system says, with its `code`.
 */
export function readPlainFile(path: string): Buffer {
  refuseOthers(path, statSync(path));
  // What took its place in the meantime is opened without waiting for it, and judged again.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    refuseOthers(path, fstatSync(file));
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Returns the text of a plain file, as `readPlainFile` does. */
export function readPlainText(path: string): string {
  return readPlainFile(path).toString('utf8');
}

function refuseOthers(path: string, stats: ReturnType<typeof fstatSync>): void {
  const size = Number(stats.size);
  if (stats.isDirectory()) throw new NoPlainFile(path, 'folder', size);
  if (!stats.isFile()) throw new NoPlainFile(path, 'device', size);
  if (size > heaviest) throw new NoPlainFile(path, 'large', size);
}
