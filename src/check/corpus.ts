import type { Comment } from '../markdown/comments.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Facts } from '../markdown/prose.ts';
import { keyOf, type EntryKey } from '../publication/content.ts';
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
import { editingFiles, editingFolder, readEditing, type Editing } from './read/editing.ts';
import { readList, type Item, type ItemSchema } from './read/list.ts';
import { readPicture, type Picture } from './read/picture.ts';
import { scan, type Scan } from './read/scan.ts';
import { readText, type Remark } from './read/text.ts';
import { fitted } from './schema-faults.ts';
import { withoutMark, writtenFile, writtenIn, type Written, type WrittenFile } from './written.ts';
import { placeIn, readYaml, valueOf, type YamlText } from './yaml.ts';

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
  written: Written;
  /** What is wrong with each of those as characters. */
  scans: ReadonlyMap<string, Scan>;
  pictures: Picture[];
  /** The data files, as text. */
  tables: { file: string; csv: string }[];
}

/** One MDX file. `kind` is missing where no outline names the file. */
export interface Text {
  file: string;
  /** Of the file as it stands: another digest, another text. */
  digest: string;
  language: Language;
  folder: string;
  name: string;
  kind?: Kind;
  /** The MDX, with the lines of the frontmatter blank: its places are those of the file. */
  body: string;
  yaml: YamlText;
  /** What stands behind a # in the frontmatter. */
  remarks: Remark[];
  /** The frontmatter as it stands; the schema's faults are in the corpus. */
  data: Record<string, unknown>;
  /** Missing where the MDX does not parse, as what follows. */
  prose?: Facts;
  /** Called only where they are needed: they are much. */
  passages?: () => Passage[];
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
  const written = new Map<string, WrittenFile>();
  const pictures: Picture[] = [];
  for (const file of files) {
    const bytes = (await source.read(file)) ?? new Uint8Array();
    if (isWritten(file)) written.set(file, writtenFile(bytes));
    const picture = await readPicture(file, bytes);
    if (picture) pictures.push(picture);
  }

  const faults: Fault[] = [];
  const nothing = writtenFile(new Uint8Array());
  const fileOf = (file: string) => written.get(file) ?? nothing;
  /** Files that no parser is asked to read: what they would have said is unknown, so the rules keep silent. */
  const unreadable = new Set<string>();
  const scans = new Map<string, Scan>();
  for (const [file, one] of written) {
    const scanned = memory.scan(file, one.digest, () => scan(file, one.text));
    scans.set(file, scanned);
    if (!scanned.unreadable) continue;
    faults.push(scanned.unreadable);
    unreadable.add(file);
  }
  const yamlOf = (file: string) =>
    readYaml(file, () => (unreadable.has(file) ? '' : withoutMark(fileOf(file).text)));
  const outlineYaml = yamlOf(outlineFile);
  const { value: outline, faults: misfits } = memory.outline(
    outlineFile,
    fileOf(outlineFile).digest,
    () => {
      const value = unreadable.has(outlineFile) ? undefined : valueOf(outlineYaml);
      return fitted(outlineYaml, outlineSchema, value);
    },
  );
  const registerYaml = yamlOf(registerFile);
  const register = memory.register(registerFile, fileOf(registerFile).digest, () =>
    fitted(registerYaml, registerSchema, valueOf(registerYaml) ?? {}),
  );
  faults.push(...misfits, ...register.faults);

  const list = (file: string, schema: ItemSchema) => {
    if (unreadable.has(file)) return undefined;
    const found = readList(yamlOf(file), fileOf(file).digest, schema, memory);
    faults.push(...found.faults);
    return found.value;
  };
  const sources = list(sourcesFile, sourceSchema);
  const terms = list(glossaryFile, termSchema);
  // For its faults: no rule of ours looks further.
  list(compoundsFile, compoundSchema);

  const kinds = new Map<EntryKey, Kind>();
  for (const place of outline ? placesOf(outline) : []) {
    // Of a text that is listed twice, the first counts.
    if (!kinds.has(keyOf(place))) kinds.set(keyOf(place), place.kind);
  }
  const texts = files
    .filter((name) => /\.mdx?$/.test(name) && !editorsFiles.includes(name))
    .flatMap((file) => {
      const found = readText(file, fileOf(file), unreadable.has(file), kinds, memory);
      faults.push(...found.faults);
      return found.value ?? [];
    });
  const readable = (file: string) => (unreadable.has(file) ? undefined : written.get(file));
  const editing = memory.editing(
    editingFolder,
    Object.values(editingFiles)
      .map((file) => readable(file)?.digest ?? '')
      .join(' '),
    () => readEditing({ get: (file) => readable(file)?.text }),
  );
  faults.push(...editing.faults);
  return {
    faults,
    ...(outline && { outline }),
    outlineYaml,
    texts: withDraftPublications(texts),
    ...(register.value && { register: register.value }),
    ...(sources && { sources }),
    ...(terms && { terms }),
    editing: editing.value,
    files: new Set(files),
    written: writtenIn(written),
    scans,
    pictures,
    tables: files
      .filter((name) => name.endsWith('.csv'))
      .map((file) => ({ file, csv: withoutMark(fileOf(file).text) })),
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
