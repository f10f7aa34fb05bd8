import { digestOf } from './memoize.ts';

/** A file that has lines. They are decoded when they are asked for: of most files, what was found before is enough. */
export interface TextFile {
  /** Another digest, another text. */
  digest: string;
  /** As it stands, its byte order mark included. */
  readonly text: string;
}

/** Every file that has lines, as it stands. */
export interface TextFiles {
  get(file: string): string | undefined;
  keys(): Iterable<string>;
}

export function toTextFile(bytes: Uint8Array): TextFile {
  let text: string | undefined;
  return {
    digest: digestOf(bytes),
    get text() {
      return (text ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
    },
  };
}

export function toTextFiles(files: ReadonlyMap<string, TextFile>): TextFiles {
  return { get: (file) => files.get(file)?.text, keys: () => files.keys() };
}

/** A byte order mark is an error of its own: what comes after it is read as if it were not there. */
export function withoutByteOrderMark(raw: string): string {
  return raw.replace(/^\uFEFF/, '');
}
