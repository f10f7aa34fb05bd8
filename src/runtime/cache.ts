import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Entries in a folder that outlive a process. Losing one costs time, and nothing else. */
export interface Cache {
  /** Returns an entry as it was written under this key; undefined where there is none, or where one byte of it differs. */
  read(name: string, key: string): Uint8Array<ArrayBuffer> | undefined;
  /** Writes an entry, whole or not at all. A folder that cannot be written, or is full, keeps none. */
  write(name: string, key: string, bytes: Uint8Array | string): void;
}

/** In bytes: a digest in hexadecimal, which comes last, so that a picture is still a picture. */
const digestLength = 64;

/**
 * Opens the cache in a folder, which is made when something is written.
 *
 * An entry ends with a digest of its key and its bytes. So half an entry is none, nor is an empty one, one that was written
 * for another key, or one of another kind of machine, whose libraries may pack the same picture differently.
 *
 * @param folder - absolute.
 */
export function openCache(folder: string): Cache {
  return {
    read: (name, key) => {
      try {
        const stored = readFileSync(join(folder, name));
        const bytes = new Uint8Array(stored.subarray(0, -digestLength));
        return stored.toString('latin1', bytes.length) === digestOf(key, bytes) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, key, given) => {
      const bytes = typeof given === 'string' ? Buffer.from(given) : given;
      const file = join(folder, name);
      const aside = `${file}.${process.pid}.${randomUUID()}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(aside, Buffer.concat([bytes, Buffer.from(digestOf(key, bytes), 'latin1')]));
        renameSync(aside, file);
      } catch {
        removeQuietly(aside);
      }
    },
  };
}

/** What decides how libraries work: entries of another machine or another Node are made again. */
export const machine = `${process.platform}-${process.arch} ${process.version}`;

function digestOf(key: string, bytes: Uint8Array): string {
  const inner = hash('sha256', bytes, 'hex');
  return hash('sha256', [machine, key, inner].join('\0'), 'hex');
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A disk that gives an error here gives one wherever it matters.
  }
}
