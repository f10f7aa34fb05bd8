import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { parse } from 'yaml';
import { readText } from '../content/frontmatter.ts';
import { changeDays } from './change-days.ts';
import { partsOfFile, type Content, type Entry } from '../content/entry.ts';
import { parseOutline, outlineItems, updatesFolder } from '../content/outline.ts';
import { readPlainText } from '../content/plain-file.ts';
import { parseRegister } from '../content/register.ts';
import { schemaOf, type Kind } from '../content/schemas/kinds.ts';
import { compound } from '../content/schemas/compound.ts';
import { source } from '../content/schemas/source.ts';
import { term } from '../content/schemas/term.ts';
import { isLanguage } from '../site.ts';

/** Where commands and tests run. */
const root = process.cwd();

/**
 * Returns the content below `<folder>/content/` as the model takes it, read from disk: what `load.ts` does through Astro.
 *
 * @throws {Error} where a file is missing, is no YAML or does not fit its schema: the check says so in words.
 */
export async function readContent(folder: string = root): Promise<Content> {
  const outline = parseOutline(readPlainText(`${folder}/content/outline.yaml`));
  const kindOf = new Map<string, Kind>(
    outlineItems(outline).map((place) => [`${place.folder}/${place.name}`, place.kind]),
  );
  const entries = (await textFiles(folder)).flatMap((file): Entry[] => {
    const parts = partsOfFile(file);
    if (!parts || !isLanguage(parts.language)) return [];
    const kind =
      parts.folder === updatesFolder ? 'update' : kindOf.get(`${parts.folder}/${parts.name}`);
    if (!kind) return [];
    const { data, body } = entryIn(`${folder}/${file}`, file, kind);
    return [{ ...parts, language: parts.language, kind, file, data, body } as Entry];
  });
  const register = `${folder}/content/register.yaml`;
  return {
    outline,
    entries,
    sources: readList(`${folder}/content/sources.yaml`).map((item) => source.parse(item)),
    terms: readList(`${folder}/content/glossary.yaml`).map((item) => term.parse(item)),
    compounds: readList(`${folder}/content/compounds.yaml`).map((item) => compound.parse(item)),
    register: parseRegister(existsSync(register) ? readPlainText(register) : ''),
    changeDays: await changeDays(folder),
  };
}

/** Returns every MDX file below `<folder>/content/`, sorted, from that folder. */
export async function textFiles(folder: string = root): Promise<string[]> {
  const files = await Array.fromAsync(glob('content/**/*.mdx', { cwd: folder }));
  // On Windows they come with its own separator.
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

function entryIn(path: string, file: string, kind: Kind): Pick<Entry, 'data' | 'body'> {
  try {
    const { data, body } = readText(readPlainText(path));
    return { data: schemaOf[kind].parse(data), body };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: ${problem}`, { cause: error });
  }
}

function readList(file: string): unknown[] {
  const items: unknown = parse(readPlainText(file));
  return Array.isArray(items) ? items : [];
}
