import { glob, readFile } from 'node:fs/promises';
import { defaultLanguage, isLanguage, type Language } from '../site.ts';
import { readProse, type Prose } from '../markdown/prose.ts';
import { partsOfFile } from '../publication/content.ts';
import { placesOf, updatesFolder, type Place } from '../publication/outline.ts';
import { outline as outlineSchema, type Outline } from '../schemas/outline.ts';
import { register as registerSchema, type Register } from '../schemas/register.ts';
import { schemaOf, type Kind } from '../schemas/kinds.ts';
import { source as sourceSchema } from '../schemas/source.ts';
import { term as termSchema } from '../schemas/term.ts';
import type { Fault } from './fault.ts';
import { mdxFault } from './mdx.ts';
import { fit } from './schema-faults.ts';
import { placeIn, readYaml, syntaxFaults, valueOf, type YamlText } from './yaml.ts';

/** All content as its authors wrote it, with places: what the rules look at. Unreadable parts are already faults. */
export interface Corpus {
  faults: Fault[];
  outline?: Outline;
  outlineYaml: YamlText;
  texts: Text[];
  /** What was published before; empty before the first release, missing where it is unreadable. */
  register?: Register;
  /** Missing where the list is unreadable. */
  sources?: Item[];
  terms?: Item[];
  /** Every file below `content/`. */
  files: Set<string>;
  /** The data files, as text. */
  tables: { file: string; csv: string }[];
}

/** One MDX file. `kind` is missing where no outline names the file. */
export interface Text {
  file: string;
  language: Language;
  folder: string;
  name: string;
  kind?: Kind;
  /** The MDX, with the lines of the frontmatter blank: its places are those of the file. */
  body: string;
  yaml: YamlText;
  /** The frontmatter as it stands; the schema's faults are in the corpus. */
  data: Record<string, unknown>;
  /** Missing where the MDX does not parse. */
  prose?: Prose;
}

/** An item of a list file: a source or a term. */
export interface Item {
  id: string;
  yaml: YamlText;
  /** Its place in the list. */
  index: number;
  data: Record<string, unknown>;
}

/** What editors read, and the site does not. */
const editorsGuide = 'content/LEESMIJ.md';
export const outlineFile = 'content/outline.yaml';
export const sourcesFile = 'content/sources.yaml';
export const registerFile = 'content/register.yaml';
export const glossaryFile = 'content/glossary.yaml';

export async function readCorpus(root: string): Promise<Corpus> {
  const files = (await Array.fromAsync(glob('content/**/*.*', { cwd: root })))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const read = (file: string) => readFile(`${root}/${file}`, 'utf8').catch(() => '');
  const faults: Fault[] = [];

  const outlineYaml = readYaml(outlineFile, await read(outlineFile));
  faults.push(...syntaxFaults(outlineYaml));
  const outlined = valueOf(outlineYaml);
  const fitted = outlined === undefined ? undefined : fit(outlineYaml, outlineSchema, [], outlined);
  faults.push(...(fitted?.faults ?? []));
  const outline = fitted?.data;

  const registerYaml = readYaml(registerFile, await read(registerFile));
  faults.push(...syntaxFaults(registerYaml));
  const registered = fit(registerYaml, registerSchema, [], valueOf(registerYaml) ?? {});
  faults.push(...registered.faults);

  const list = async (file: string, schema: typeof sourceSchema | typeof termSchema) =>
    readList(file, await read(file), schema, faults);
  const sources = await list(sourcesFile, sourceSchema);
  const terms = await list(glossaryFile, termSchema);

  const places = outline ? placesOf(outline) : [];
  const texts: Text[] = [];
  for (const file of files.filter((name) => /\.mdx?$/.test(name) && name !== editorsGuide)) {
    const text = readText(file, await read(file), places, faults);
    if (text) texts.push(text);
  }
  const tables = await Promise.all(
    files
      .filter((name) => name.endsWith('.csv'))
      .map(async (file) => ({ file, csv: await read(file) })),
  );
  return {
    faults,
    ...(outline && { outline }),
    outlineYaml,
    texts: withDraftPublications(texts),
    ...(registered.data && { register: registered.data }),
    ...(sources && { sources }),
    ...(terms && { terms }),
    files: new Set(files),
    tables,
  };
}

/** A publication whose overview is a draft is a draft as a whole. */
function withDraftPublications(texts: Text[]): Text[] {
  const drafts = new Set(
    texts
      .filter(({ kind, data }) => kind === 'publication' && data['draft'] === true)
      .map(({ language, folder }) => `${language}/${folder}`),
  );
  return texts.map((text) =>
    drafts.has(`${text.language}/${text.folder}`)
      ? { ...text, data: { ...text.data, draft: true } }
      : text,
  );
}

/** The place of a field of the frontmatter. */
export function placeOfField(text: Text, ...path: (string | number)[]) {
  return placeIn(text.yaml, path);
}

/** The place of a field of an item. */
export function placeInItem({ yaml, index }: Item, ...path: (string | number)[]) {
  return { file: yaml.file, ...placeIn(yaml, [index, ...path]) };
}

/** Texts that readers will see: listed, and not a draft. */
export function isPublished(text: Text): boolean {
  return text.kind !== undefined && text.data['draft'] !== true;
}

function readText(file: string, raw: string, places: Place[], faults: Fault[]): Text | undefined {
  const fault = (rule: string, problem: string, fix: string) =>
    faults.push({ rule, file, line: 1, column: 1, problem, fix });
  const parts = partsOfFile(file);
  if (!parts || !isLanguage(parts.language)) {
    if (file.endsWith('.md')) {
      fault(
        'file-out-of-place',
        'De site leest geen .md.',
        'Geef het bestand een naam die op .mdx eindigt.',
      );
    } else {
      fault(
        'file-out-of-place',
        'Dit bestand staat niet in een map die de site kent.',
        `Zet het in content/${defaultLanguage}/<map>/, direct onder die map.`,
      );
    }
    return undefined;
  }
  const { folder, name, language } = parts;
  const kind =
    folder === updatesFolder
      ? 'update'
      : places.find((place) => place.folder === folder && place.name === name)?.kind;
  const known = { file, language, folder, name, ...(kind && { kind }) };

  const [head, frontmatter] = /^---\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(raw) ?? [];
  if (head === undefined) {
    fault(
      'frontmatter-missing',
      'Het bestand begint niet met frontmatter.',
      'Begin met een regel ---, dan de velden, dan weer een regel ---.',
    );
    return { ...known, body: raw, yaml: readYaml(file, ''), data: {} };
  }
  const yaml = readYaml(file, frontmatter ?? '', 1);
  faults.push(...syntaxFaults(yaml));
  const value = valueOf(yaml);
  const data = isRecord(value) ? value : {};
  if (kind && value !== undefined) faults.push(...fit(yaml, schemaOf[kind], [], data).faults);
  const body = head.replace(/[^\n]/g, ' ') + raw.slice(head.length);
  const prose = proseOf(file, body, faults);
  return { ...known, body, yaml, data, ...(prose && { prose }) };
}

function proseOf(file: string, body: string, faults: Fault[]): Prose | undefined {
  try {
    return readProse(body);
  } catch (error) {
    faults.push(mdxFault(file, body, error));
    return undefined;
  }
}

function readList(
  file: string,
  raw: string,
  schema: typeof sourceSchema | typeof termSchema,
  faults: Fault[],
): Item[] | undefined {
  const yaml = readYaml(file, raw);
  faults.push(...syntaxFaults(yaml));
  const list = valueOf(yaml);
  if (list === undefined) return undefined;
  if (list === null) return [];
  if (!Array.isArray(list)) {
    faults.push({
      rule: 'list-expected',
      file,
      line: 1,
      column: 1,
      problem: 'Dit bestand is geen lijst.',
      fix: 'Begin elk onderdeel met een streepje: - id: …',
    });
    return undefined;
  }
  const items: Item[] = [];
  list.forEach((data: unknown, index) => {
    faults.push(...fit(yaml, schema, [index], data).faults);
    if (!isRecord(data) || typeof data['id'] !== 'string') return;
    const { id } = data;
    if (items.some((item) => item.id === id)) {
      faults.push({
        rule: 'duplicate-id',
        file,
        ...placeIn(yaml, [index, 'id']),
        problem: `“${id}” staat twee keer in deze lijst.`,
        fix: 'Haal er één weg of geef hem een andere id.',
      });
      return;
    }
    items.push({ id, yaml, index, data });
  });
  return items;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
