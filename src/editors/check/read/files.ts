import { brokenName, isWritten, type ContentFiles, type Refusal } from '../content-files.ts';
import type { Fault } from '../diagnostic.ts';
import type { Memory } from '../check-cache.ts';
import { withoutMark, writtenFile, type WrittenFile } from '../text-file.ts';
import { stumble } from './net.ts';
import { readPicture, type Picture } from './image-file.ts';
import { scan, type Scan } from './line-diagnostics.ts';

/** Every file below `content/`, read once, by its path from the root. */
export interface ReadFiles {
  /** Sorted. */
  names: string[];
  /** Those that have lines. */
  written: ReadonlyMap<string, WrittenFile>;
  scans: ReadonlyMap<string, Scan>;
  pictures: Picture[];
  /** Of files that no parser is asked to read: what they would have said is unknown, so the rules keep silent. */
  faults: Fault[];
  isReadable: (file: string) => boolean;
  /** An empty file where there is none. */
  fileOf: (file: string) => WrittenFile;
  /** What a parser is given: without a byte order mark, and nothing of an unreadable file. */
  textOf: (file: string) => string;
}

/** A source that fails at one file has the others all the same. */
async function bytesIn(source: ContentFiles, name: string): Promise<Uint8Array | Refusal> {
  try {
    return (await source.read(name)) ?? new Uint8Array();
  } catch (error) {
    const { problem, fix } = stumble(name, error);
    return { problem, fix };
  }
}

function scanned(name: string, make: () => Scan): Scan {
  try {
    return make();
  } catch (error) {
    return { unreadable: stumble(name, error), characters: [], placeholders: [] };
  }
}

/** Reads all files, pictures among them. */
export async function readFiles(source: ContentFiles, memory: Memory): Promise<ReadFiles> {
  const names = (await source.list()).sort();
  const written = new Map<string, WrittenFile>();
  const scans = new Map<string, Scan>();
  const pictures: Picture[] = [];
  const refused = new Map<string, Fault>();
  for (const name of names) {
    const read = name.includes('\uFFFD') ? brokenName : await bytesIn(source, name);
    if (!(read instanceof Uint8Array)) {
      refused.set(name, { rule: 'unreadable-file', file: name, line: 1, column: 1, ...read });
    }
    const bytes = read instanceof Uint8Array ? read : new Uint8Array();
    const picture = refused.has(name) ? undefined : await readPicture(name, bytes);
    if (picture) pictures.push(picture);
    if (!isWritten(name)) continue;
    const file = writtenFile(bytes);
    written.set(name, file);
    scans.set(
      name,
      scanned(name, () => memory.scan(name, file.digest, () => scan(name, file.text))),
    );
  }
  const nothing = writtenFile(new Uint8Array());
  const fileOf = (file: string) => written.get(file) ?? nothing;
  const isReadable = (file: string) => !refused.has(file) && !scans.get(file)?.unreadable;
  return {
    names,
    written,
    scans,
    pictures,
    faults: [
      ...refused.values(),
      ...[...scans.values()].flatMap(({ unreadable }) => unreadable ?? []),
    ],
    isReadable,
    fileOf,
    textOf: (file) => (isReadable(file) ? withoutMark(fileOf(file).text) : ''),
  };
}
