import { hash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { openCache } from '../../runtime/cache.ts';
import { ownValue } from '../../own-value.ts';

/**
 * The answer of an earlier call for this file with the same key; made where there is none. The key is a digest of all that
 * the answer depends on.
 */
export type Memoize<T> = (file: string, key: string, make: () => T) => T;

/** Answers that stay from one command to the next. */
export interface MemoFile<T> {
  memoize: Memoize<T>;
  /** Takes an answer that was made along with another: nothing is read for it. */
  put: (file: string, key: string, value: T) => void;
  /** How many answers there were. */
  size: () => number;
  /** Writes what there was and what came, where more came than `few`. */
  save: (few: number) => void;
}

/** Remembers as long as the process lives. */
export function memoizeInProcess<T>(): Memoize<T> {
  return memoizeIn(new Map(), () => undefined);
}

/**
 * Remembers in a file, which is read at the first question: what nobody asks for costs nothing.
 *
 * @param path - where; a file that cannot be read, or was written by another version, is as good as none.
 */
export function openMemoFile<T>(path: string, version: string): MemoFile<T> {
  const cache = openCache(dirname(path));
  const name = basename(path);
  let entries: Entries<T> | undefined;
  const stored = () => (entries ??= read());
  const fresh = new Map<string, Entry<T>>();
  const read = (): Entries<T> => {
    const bytes = cache.read(name, `${name} ${version}`);
    // Written by `save` of the same version, to the last byte: so of this shape.
    return bytes ? (JSON.parse(Buffer.from(bytes).toString()) as Entries<T>) : {};
  };
  return {
    memoize: memoizeIn(fresh, (file) => ownValue(stored(), file)),
    put: (file, key, value) => void fresh.set(file, { key, value }),
    size: () => Object.keys(stored()).length,
    save: (few) => {
      if (fresh.size <= few) return;
      const all: Entries<T> = { ...stored(), ...Object.fromEntries(fresh) };
      cache.write(name, `${name} ${version}`, JSON.stringify(all));
    },
  };
}

/** In hexadecimal, 128 bits: as good as the content itself to tell two apart. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}

function memoizeIn<T>(
  fresh: Map<string, Entry<T>>,
  before: (file: string) => Entry<T> | undefined,
): Memoize<T> {
  return (file, key, make) => {
    const known = fresh.get(file) ?? before(file);
    if (known?.key === key) return known.value;
    const value = make();
    fresh.set(file, { key, value });
    return value;
  };
}

interface Entry<T> {
  key: string;
  value: T;
}

type Entries<T> = Record<string, Entry<T>>;
