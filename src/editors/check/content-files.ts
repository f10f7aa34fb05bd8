import { globSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { NoPlainFile, readPlainFile } from '../../content/plain-file.ts';

/** Where content is read from: a folder on disk, or what a test holds in memory. */
export interface ContentFiles {
  /** Every file below `content/`: from the root of the project, with forward slashes. */
  list(): Promise<string[]>;
  /** The bytes of a file, or why there are none; `undefined` where there is no file. */
  read(file: string): Promise<Uint8Array | ReadProblem | undefined>;
}

/** What an author is told of a file that cannot be read. */
export interface ReadProblem {
  problem: string;
  fix: string;
}

/** The content below `<root>/content/`. */
export function contentFilesIn(root: string): ContentFiles {
  return {
    // Of a thousand small files, a promise for each takes six times as long as to read them.
    list: () =>
      Promise.resolve(
        globSync('content/**/*.*', { cwd: root, withFileTypes: true })
          .filter((entry) => !entry.isDirectory() || isNamedAsFile(entry))
          .map((entry) => relative(root, join(entry.parentPath, entry.name)))
          .map((file) => file.replaceAll('\\', '/')),
      ),
    read: (file) => Promise.resolve(bytesOf(root, file)),
  };
}

/** A name that was not UTF-8: what replaces its letters names no file. */
export const brokenName: ReadProblem = {
  problem: 'De naam van dit bestand is niet als UTF-8 bewaard.',
  fix: 'Geef het een naam van kleine letters, cijfers en koppeltekens.',
};

/** What is written in them, and so has lines; anything else is bytes. */
export function isTextFile(file: string): boolean {
  return /\.(mdx?|ya?ml|csv|svg)$/.test(file);
}

function isNamedAsFile({ name }: Dirent): boolean {
  return isTextFile(name) || /\.(png|jpe?g|webp|avif)$/.test(name);
}

function bytesOf(root: string, file: string): Uint8Array | ReadProblem {
  const path = join(root, file);
  try {
    if (!realpathSync(path).startsWith(realpathSync(root) + sep) && statSync(path).isFile()) {
      return {
        problem: 'Dit is een verwijzing naar een bestand buiten dit project.',
        fix: 'Zet het bestand zelf hier neer.',
      };
    }
    return readPlainFile(path);
  } catch (error) {
    if (error instanceof NoPlainFile) return inWords(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend';
    return saidOf[code] ?? { problem: `Dit bestand is niet te lezen (${code}).`, fix: again };
  }
}

function inWords({ kind, size }: NoPlainFile): ReadProblem {
  if (kind === 'folder') {
    return { problem: 'Dit is een map, en geen bestand.', fix: 'Geef de map een andere naam.' };
  }
  if (kind === 'device') {
    return {
      problem: 'Dit is geen gewoon bestand, maar een apparaat of een doorgeefluik.',
      fix: 'Haal het weg, en zet er een gewoon bestand neer.',
    };
  }
  return {
    problem: `Dit bestand is te groot om te lezen: ${Math.round(size / 1_000_000)} MB.`,
    fix: 'Maak het kleiner, of haal het weg.',
  };
}

const again = 'Kijk of het er nog is, en of u het kunt openen.';
const saidOf: Partial<Record<string, ReadProblem>> = {
  ENOENT: {
    problem: 'Dit bestand is er niet (meer), of verwijst naar een bestand dat er niet is.',
    fix: 'Zet het bestand zelf hier neer, of haal de verwijzing weg.',
  },
  ELOOP: { problem: 'Deze verwijzing verwijst naar zichzelf.', fix: 'Haal haar weg.' },
  EACCES: {
    problem: 'U mag dit bestand niet lezen.',
    fix: 'Geef uzelf het recht om het te lezen.',
  },
};
