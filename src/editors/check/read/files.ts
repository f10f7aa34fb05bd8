import { brokenName, isTextFile, type ContentFiles, type ReadProblem } from '../content-files.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CheckCache } from '../check-cache.ts';
import { withoutByteOrderMark, toTextFile, type TextFile } from '../text-file.ts';
import { stumble } from './net.ts';
import { readImageFile, type ImageFile } from './image-file.ts';
import { checkLines, type LineDiagnostics } from './line-diagnostics.ts';

/** Every file below `content/`, read once, by its path from the root. */
export interface ReadFiles {
  /** Sorted. */
  names: string[];
  /** Those that have lines. */
  textFiles: ReadonlyMap<string, TextFile>;
  lineDiagnostics: ReadonlyMap<string, LineDiagnostics>;
  images: ImageFile[];
  /** Of files that no parser is asked to read: what they would have said is unknown, so the rules keep silent. */
  diagnostics: Diagnostic[];
  isReadable: (file: string) => boolean;
  /** An empty file where there is none. */
  fileOf: (file: string) => TextFile;
  /** What a parser is given: without a byte order mark, and nothing of an unreadable file. */
  textOf: (file: string) => string;
}

/** A source that fails at one file has the others all the same. */
async function bytesIn(source: ContentFiles, name: string): Promise<Uint8Array | ReadProblem> {
  try {
    return (await source.read(name)) ?? new Uint8Array();
  } catch (error) {
    const { problem, fix } = stumble(name, error);
    return { problem, fix };
  }
}

function scanned(name: string, make: () => LineDiagnostics): LineDiagnostics {
  try {
    return make();
  } catch (error) {
    return { unreadable: stumble(name, error), characters: [], placeholders: [] };
  }
}

/** Reads all files, pictures among them. */
export async function readFiles(source: ContentFiles, cache: CheckCache): Promise<ReadFiles> {
  const names = (await source.list()).sort();
  const textFiles = new Map<string, TextFile>();
  const lineDiagnostics = new Map<string, LineDiagnostics>();
  const images: ImageFile[] = [];
  const refused = new Map<string, Diagnostic>();
  for (const name of names) {
    const read = name.includes('\uFFFD') ? brokenName : await bytesIn(source, name);
    if (!(read instanceof Uint8Array)) {
      refused.set(name, { rule: 'unreadable-file', file: name, line: 1, column: 1, ...read });
    }
    const bytes = read instanceof Uint8Array ? read : new Uint8Array();
    const picture = refused.has(name) ? undefined : await readImageFile(name, bytes);
    if (picture) images.push(picture);
    if (!isTextFile(name)) continue;
    const file = toTextFile(bytes);
    textFiles.set(name, file);
    lineDiagnostics.set(
      name,
      scanned(name, () => cache.lines(name, file.digest, () => checkLines(name, file.text))),
    );
  }
  const nothing = toTextFile(new Uint8Array());
  const fileOf = (file: string) => textFiles.get(file) ?? nothing;
  const isReadable = (file: string) => !refused.has(file) && !lineDiagnostics.get(file)?.unreadable;
  return {
    names,
    textFiles,
    lineDiagnostics,
    images,
    diagnostics: [
      ...refused.values(),
      ...[...lineDiagnostics.values()].flatMap(({ unreadable }) => unreadable ?? []),
    ],
    isReadable,
    fileOf,
    textOf: (file) => (isReadable(file) ? withoutByteOrderMark(fileOf(file).text) : ''),
  };
}
