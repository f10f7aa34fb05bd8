import type { Comment } from '../markdown/comments.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Prose } from '../markdown/prose.ts';
import { placesOf } from '../publication/outline.ts';
import { outline as outlineSchema, type Outline } from '../schemas/outline.ts';
import { compound as compoundSchema } from '../schemas/compound.ts';
import { register as registerSchema, type Register } from '../schemas/register.ts';
import type { Kind } from '../schemas/kinds.ts';
import { source as sourceSchema } from '../schemas/source.ts';
import { term as termSchema } from '../schemas/term.ts';
import type { Language } from '../site.ts';
import { filesBelow, isWritten, type ContentFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import { noMemory, type Memory } from './memory.ts';
import { readEditing, type Editing } from './read/editing.ts';
import { readList, type Item, type ItemSchema } from './read/list.ts';
import { unreadableLine } from './read/readable.ts';
import { readPicture, type Picture } from './read/picture.ts';
import { readText } from './read/text.ts';
import { fit } from './schema-faults.ts';
import { placeIn, readYaml, syntaxFaults, valueOf, type YamlText } from './yaml.ts';

export type { Item } from './read/list.ts';

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
  editing: Editing;
  /** Every file below `content/`. */
  files: Set<string>;
  /** Every file that has lines, as it stands. */
  written: ReadonlyMap<string, string>;
  pictures: Picture[];
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
  /** Missing where the MDX does not parse, as what follows. */
  prose?: Prose;
  passages?: Passage[];
  comments?: Comment[];
}

export const outlineFile = 'content/outline.yaml';
export const sourcesFile = 'content/sources.yaml';
export const registerFile = 'content/register.yaml';
export const glossaryFile = 'content/glossary.yaml';
export const compoundsFile = 'content/compounds.yaml';
/** What editors read, and the site does not. */
export const editorsFiles = ['content/LEESMIJ.md', 'content/REGELS.md'];

/**
 * Reads all content.
 *
 * @param from - the folder of the project, absolute; or where else the files are.
 * @param memory - what was read before: a text is parsed again only where it changed.
 */
export async function readCorpus(
  from: string | ContentFiles,
  memory: Memory = noMemory,
): Promise<Corpus> {
  const source = typeof from === 'string' ? filesBelow(from) : from;
  const files = (await source.list()).sort();
  const written = new Map<string, string>();
  const pictures: Picture[] = [];
  for (const file of files) {
    const bytes = (await source.read(file)) ?? new Uint8Array();
    if (isWritten(file))
      written.set(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const picture = await readPicture(file, bytes);
    if (picture) pictures.push(picture);
  }

  const faults: Fault[] = [];
  const rawOf = (file: string) => withoutMark(written.get(file) ?? '');
  /** Files that no parser is asked to read: what they would have said is unknown, so the rules keep silent. */
  const unreadable = new Set<string>();
  for (const file of written.keys()) {
    if (!/\.(mdx|ya?ml)$/.test(file)) continue;
    const fault = unreadableLine(file, rawOf(file));
    if (!fault) continue;
    faults.push(fault);
    unreadable.add(file);
  }
  const outlineYaml = readYaml(outlineFile, unreadable.has(outlineFile) ? '' : rawOf(outlineFile));
  faults.push(...syntaxFaults(outlineYaml));
  const outlined = unreadable.has(outlineFile) ? undefined : valueOf(outlineYaml);
  const fitted = outlined === undefined ? undefined : fit(outlineYaml, outlineSchema, [], outlined);
  faults.push(...(fitted?.faults ?? []));
  const outline = fitted?.data;

  const registerYaml = readYaml(
    registerFile,
    unreadable.has(registerFile) ? '' : rawOf(registerFile),
  );
  faults.push(...syntaxFaults(registerYaml));
  const registered = fit(registerYaml, registerSchema, [], valueOf(registerYaml) ?? {});
  faults.push(...registered.faults);

  const list = (file: string, schema: ItemSchema) => {
    if (unreadable.has(file)) return undefined;
    const found = readList(file, rawOf(file), schema, memory);
    faults.push(...found.faults);
    return found.value;
  };
  const sources = list(sourcesFile, sourceSchema);
  const terms = list(glossaryFile, termSchema);
  // For its faults: no rule of ours looks further.
  list(compoundsFile, compoundSchema);

  const places = outline ? placesOf(outline) : [];
  const texts = files
    .filter((name) => /\.mdx?$/.test(name) && !editorsFiles.includes(name))
    .flatMap((file) => {
      const raw = unreadable.has(file) ? undefined : rawOf(file);
      const found = readText(file, raw, places, memory);
      faults.push(...found.faults);
      return found.value ?? [];
    });
  return {
    faults,
    ...(outline && { outline }),
    outlineYaml,
    texts: withDraftPublications(texts),
    ...(registered.data && { register: registered.data }),
    ...(sources && { sources }),
    ...(terms && { terms }),
    editing: readEditing(readable(written, unreadable), faults),
    files: new Set(files),
    written,
    pictures,
    tables: files
      .filter((name) => name.endsWith('.csv'))
      .map((file) => ({ file, csv: rawOf(file) })),
  };
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

function readable(written: ReadonlyMap<string, string>, unreadable: ReadonlySet<string>) {
  return new Map([...written].filter(([file]) => !unreadable.has(file)));
}

/** A byte order mark is a fault of its own: what comes after it is read as if it were not there. */
function withoutMark(raw: string): string {
  return raw.replace(/^\uFEFF/, '');
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
