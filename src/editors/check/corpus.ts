import type { Comment } from '../../content/markdown/comments.ts';
import type { Passage } from '../../content/markdown/passages.ts';
import type { Facts } from '../../content/markdown/prose.ts';
import { keyOf, type EntryKey } from '../../content/entry.ts';
import { outlineItems } from '../../content/outline.ts';
import { outline as outlineSchema, type Outline } from '../../content/schemas/outline.ts';
import { compound as compoundSchema } from '../../content/schemas/compound.ts';
import { register as registerSchema, type Register } from '../../content/schemas/register.ts';
import type { Kind } from '../../content/schemas/kinds.ts';
import { source as sourceSchema } from '../../content/schemas/source.ts';
import { term as termSchema } from '../../content/schemas/term.ts';
import type { Language } from '../../site.ts';
import { contentFilesIn, type ContentFiles } from './content-files.ts';
import type { Diagnostic } from './diagnostic.ts';
import { noCache, type WithDiagnostics, type CheckCache } from './check-cache.ts';
import { editingFiles, editingFolder, readEditing, type Editing } from './read/editing.ts';
import { readFiles } from './read/files.ts';
import { readList, type Item, type ItemSchema } from './read/list.ts';
import { caught } from './read/net.ts';
import type { ImageFile } from './read/image-file.ts';
import type { LineDiagnostics } from './read/line-diagnostics.ts';
import { readCorpusText, type YamlComment } from './read/corpus-text.ts';
import { validateYaml } from './schema-diagnostics.ts';
import { withoutByteOrderMark, toTextFiles, type TextFiles } from './text-file.ts';
import { placeIn, readYaml, valueOf, type YamlText } from './yaml.ts';

export type { Item } from './read/list.ts';

/** All content as its authors wrote it, with places: what the rules look at. Unreadable parts are already errors. */
export interface Corpus {
  diagnostics: Diagnostic[];
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
  textFiles: TextFiles;
  /** What is wrong with each of those as characters. */
  lineDiagnostics: ReadonlyMap<string, LineDiagnostics>;
  images: ImageFile[];
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
  yamlComments: YamlComment[];
  /** The frontmatter as it stands; the schema's errors are in the corpus. */
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
 * @param cache - what was read before: a text is parsed again only where it changed.
 */
export async function readCorpus(
  from: string | ContentFiles,
  cache: CheckCache = noCache,
): Promise<Corpus> {
  const source = typeof from === 'string' ? contentFilesIn(from) : from;
  const files = await readFiles(source, cache);
  const { names, textFiles, isReadable, fileOf } = files;
  const diagnostics = [...files.diagnostics];
  const kept = <T>({ value, diagnostics: found }: WithDiagnostics<T>): T => {
    diagnostics.push(...found);
    return value;
  };
  const yamlOf = (file: string) => readYaml(file, () => files.textOf(file));
  const digestOf = (file: string) => fileOf(file).digest;

  const outlineYaml = yamlOf(outlineFile);
  const read = <T>(file: string, make: () => WithDiagnostics<T>, instead: T): T =>
    kept(caught(file, make, instead));
  const outline = read(
    outlineFile,
    () =>
      cache.outline(outlineFile, digestOf(outlineFile), () => {
        const value = isReadable(outlineFile) ? valueOf(outlineYaml) : undefined;
        return validateYaml(outlineYaml, outlineSchema, value);
      }),
    undefined,
  );
  const registerYaml = yamlOf(registerFile);
  const register = read(
    registerFile,
    () =>
      cache.register(registerFile, digestOf(registerFile), () =>
        validateYaml(registerYaml, registerSchema, valueOf(registerYaml) ?? {}),
      ),
    undefined,
  );
  const list = (file: string, schema: ItemSchema) =>
    isReadable(file)
      ? read(file, () => readList(yamlOf(file), digestOf(file), schema, cache), undefined)
      : undefined;
  const sources = list(sourcesFile, sourceSchema);
  const terms = list(glossaryFile, termSchema);
  // For its errors: no rule of ours looks further.
  list(compoundsFile, compoundSchema);

  const kinds = kindsIn(outline);
  const texts = names
    .filter((name) => /\.mdx?$/.test(name) && !editorsFiles.includes(name))
    .flatMap((file) => {
      const textFiles = fileOf(file);
      const text = read(
        file,
        () => readCorpusText(file, textFiles, !isReadable(file), kinds, cache),
        undefined,
      );
      // It is there all the same: nobody needs to hear that the outline names what is not.
      return text ?? readCorpusText(file, textFiles, true, kinds, noCache).value ?? [];
    });
  const readable = (file: string) => (isReadable(file) ? textFiles.get(file) : undefined);
  const editing = kept(
    cache.editing(
      editingFolder,
      Object.values(editingFiles)
        .map((file) => readable(file)?.digest ?? '')
        .join(' '),
      () => readEditing({ get: (file) => readable(file)?.text }),
    ),
  );
  return {
    diagnostics,
    ...(outline && { outline }),
    outlineYaml,
    texts: withDraftPublications(texts),
    ...(register && { register }),
    ...(sources && { sources }),
    ...(terms && { terms }),
    editing,
    files: new Set(names),
    textFiles: toTextFiles(textFiles),
    lineDiagnostics: files.lineDiagnostics,
    images: files.images,
    tables: names
      .filter((name) => name.endsWith('.csv') && isReadable(name))
      .map((file) => ({ file, csv: withoutByteOrderMark(fileOf(file).text) })),
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

/** Of a text that is listed twice, the first counts. */
function kindsIn(outline: Outline | undefined): Map<EntryKey, Kind> {
  const kinds = new Map<EntryKey, Kind>();
  for (const place of outline ? outlineItems(outline) : []) {
    if (!kinds.has(keyOf(place))) kinds.set(keyOf(place), place.kind);
  }
  return kinds;
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
