import { glob, readFile } from 'node:fs/promises';
import { defaultLanguage, isLanguage, site, type Language } from '../site.ts';
import { readProse, type Prose } from '../markdown/prose.ts';
import { partsOfFile } from '../publication/content.ts';
import { placesOf, updatesFolder, type Place } from '../publication/outline.ts';
import { outline as outlineSchema, type Outline } from '../schemas/outline.ts';
import { schemaOf, type Kind } from '../schemas/kinds.ts';
import { source as sourceSchema } from '../schemas/source.ts';
import { term as termSchema } from '../schemas/term.ts';
import type { Fault } from './fault.ts';
import { fit, placeIn, readYaml, syntaxFaults, type YamlText } from './yaml.ts';

/** All content as its authors wrote it, with places: what the rules look at. Unreadable parts are already faults. */
export interface Corpus {
  faults: Fault[];
  outline?: Outline;
  outlineYaml: YamlText;
  texts: Text[];
  sources: Item[];
  terms: Record<Language, Item[]>;
  /** Other files below `content/`: data, drawings. */
  files: Set<string>;
}

/** One MDX file. `kind` is missing where no outline names the file. */
export interface Text {
  file: string;
  language: Language;
  folder: string;
  name: string;
  kind?: Kind;
  yaml: YamlText;
  /** The frontmatter as it stands; the schema's faults are in the corpus. */
  data: Record<string, unknown>;
  /** Missing where the MDX does not parse. */
  prose?: Prose;
}

/** An item of a list file: a source or a term. */
export interface Item {
  id: string;
  file: string;
  line: number;
  column: number;
  data: Record<string, unknown>;
}

export const outlineFile = 'content/outline.yaml';
export const sourcesFile = 'content/sources.yaml';
export const glossaryFile = (language: Language) => `content/${language}/glossary.yaml`;

export async function readCorpus(root: string): Promise<Corpus> {
  const files = (await Array.fromAsync(glob('content/**/*.*', { cwd: root })))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const read = (file: string) => readFile(`${root}/${file}`, 'utf8').catch(() => '');
  const faults: Fault[] = [];

  const outlineYaml = readYaml(outlineFile, await read(outlineFile));
  faults.push(...syntaxFaults(outlineYaml));
  const fitted = fit(outlineYaml, outlineSchema, [], outlineYaml.document.toJS());
  faults.push(...fitted.faults);
  const outline = fitted.data;

  const list = async (file: string, schema: typeof sourceSchema | typeof termSchema) =>
    readList(file, await read(file), schema, faults);
  const sources = await list(sourcesFile, sourceSchema);
  const terms = Object.fromEntries(
    await Promise.all(
      site.languages.map(async (language) => {
        const file = glossaryFile(language);
        return [language, files.includes(file) ? await list(file, termSchema) : []] as const;
      }),
    ),
  ) as Record<Language, Item[]>;

  const places = outline ? placesOf(outline) : [];
  const texts: Text[] = [];
  for (const file of files.filter((name) => name.endsWith('.mdx'))) {
    const text = readText(file, await read(file), places, faults);
    if (text) texts.push(text);
  }
  return {
    faults,
    ...(outline && { outline }),
    outlineYaml,
    texts,
    sources,
    terms,
    files: new Set(files),
  };
}

/** The place of a field of the frontmatter. */
export function placeOfField(text: Text, ...path: (string | number)[]) {
  return placeIn(text.yaml, path);
}

/** Texts that readers will see: listed, and not a draft. */
export function isPublished(text: Text): boolean {
  return text.kind !== undefined && text.data['draft'] !== true;
}

function readText(file: string, raw: string, places: Place[], faults: Fault[]): Text | undefined {
  const parts = partsOfFile(file);
  if (!parts || !isLanguage(parts.language)) {
    faults.push({
      rule: 'file-out-of-place',
      file,
      line: 1,
      column: 1,
      problem: 'Dit bestand staat niet in een map die de site kent.',
      fix: `Zet het in content/${defaultLanguage}/<map>/, direct onder die map.`,
    });
    return undefined;
  }
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(raw);
  if (!match) {
    faults.push({
      rule: 'frontmatter-missing',
      file,
      line: 1,
      column: 1,
      problem: 'Het bestand begint niet met frontmatter.',
      fix: 'Begin met een regel ---, dan de velden, dan weer een regel ---.',
    });
    return undefined;
  }
  const { folder, name, language } = parts;
  const kind =
    folder === updatesFolder
      ? 'update'
      : places.find((place) => place.folder === folder && place.name === name)?.kind;
  const yaml = readYaml(file, match[1] ?? '', 1);
  faults.push(...syntaxFaults(yaml));
  const value: unknown = yaml.document.errors.length > 0 ? {} : yaml.document.toJS();
  const data = isRecord(value) ? value : {};
  if (kind && yaml.document.errors.length === 0) {
    faults.push(...fit(yaml, schemaOf[kind], [], data).faults);
  }
  const prose = proseOf(file, match[0].replace(/[^\n]/g, ' ') + raw.slice(match[0].length), faults);
  return { file, language, folder, name, ...(kind && { kind }), yaml, data, ...(prose && { prose }) };
}

function proseOf(file: string, body: string, faults: Fault[]): Prose | undefined {
  try {
    return readProse(body);
  } catch (error) {
    const at = error as { line?: number; column?: number; reason?: string; message?: string };
    faults.push({
      rule: 'mdx-syntax',
      file,
      line: at.line ?? 1,
      column: at.column ?? 1,
      problem: `De MDX is niet te lezen: ${at.reason ?? at.message ?? 'onbekende fout'}`,
      fix: 'Sluit elk onderdeel af (<Callout> … </Callout>), met een lege regel erboven en eronder, en gebruik in lopende tekst geen { of <.',
    });
    return undefined;
  }
}

function readList(
  file: string,
  raw: string,
  schema: typeof sourceSchema | typeof termSchema,
  faults: Fault[],
): Item[] {
  const yaml = readYaml(file, raw);
  faults.push(...syntaxFaults(yaml));
  if (yaml.document.errors.length > 0) return [];
  const list: unknown = yaml.document.toJS() ?? [];
  if (!Array.isArray(list)) {
    faults.push({
      rule: 'list-expected',
      file,
      line: 1,
      column: 1,
      problem: 'Dit bestand is geen lijst.',
      fix: 'Begin elk onderdeel met een streepje: - id: …',
    });
    return [];
  }
  const items: Item[] = [];
  list.forEach((data: unknown, index) => {
    faults.push(...fit(yaml, schema, [index], data).faults);
    if (!isRecord(data) || typeof data['id'] !== 'string') return;
    const place = placeIn(yaml, [index, 'id']);
    const { id } = data;
    if (items.some((item) => item.id === id)) {
      faults.push({
        rule: 'duplicate-id',
        file,
        ...place,
        problem: `“${id}” staat twee keer in deze lijst.`,
        fix: 'Haal er één weg of geef hem een andere id.',
      });
    }
    items.push({ id, file, ...place, data });
  });
  return items;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
