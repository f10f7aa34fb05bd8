import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { documentHtml } from './document-html.ts';
import type { SearchInput } from './input.ts';
import { alphabet, searchFiles, wordLengths } from './files.ts';
import { nameForms, type SearchTerm } from './terms.ts';
import { analyzerOf, type Analyzer } from './analyzer.ts';
import { correctionLists, countedWords } from './vocabulary.ts';

/** A file of the index: its path below `pagefind/`, and what it holds. */
interface IndexFile {
  path: string;
  content: string | Uint8Array;
}

/** Of what Pagefind makes, what is loaded: no interface of its own, and no worker beside `noWorker`. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|.*\.(pf_meta|pf_index|pf_filter|pf_fragment|pagefind))$/;

/**
 * Under this prefix Pagefind knows no stemmer. Its Dutch one lengthens vowels by rule (*dagen* is *daag*) and would undo
 * our forms: the index has ours alone.
 */
const unstemmed = 'x-';

/**
 * Writes the search index of every language: Pagefind's, and the lists that our own queries need.
 *
 * @param folder - where `pagefind.js` goes; made where it is missing.
 * @returns how many pages can be found.
 * @throws {Error} with everything that Pagefind had to say against a page.
 */
export async function writeSearchIndex(
  inputs: readonly SearchInput[],
  folder: string,
): Promise<number> {
  const { index, errors } = await createIndex();
  stopOn(errors);
  if (!index) throw new Error('Pagefind gave no index');
  const files: IndexFile[] = [];
  for (const input of inputs) {
    const analyzer = analyzerOf(input);
    const terms = termsOf(input, analyzer);
    const tag = unstemmed + input.language;
    for (const document of input.documents) {
      const content = documentHtml(document, { tag, analyzer, terms });
      const added = await index.addHTMLFile({ url: document.url, content });
      stopOn(added.errors);
    }
    files.push(...listsOf(input, analyzer, terms));
  }
  const made = await index.getFiles();
  stopOn(made.errors);
  await close();
  const loaded = made.files.filter(({ path }) => used.test(path));
  files.push(...(await Promise.all(loaded.map(slimmed))).map(underOwnLanguage));
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return inputs.reduce((count, { documents }) => count + documents.length, 0);
}

/** Pagefind’s script comes with long names; without them a reader loads 2 kB less. */
async function slimmed({ path, content }: IndexFile): Promise<IndexFile> {
  if (path !== 'pagefind.js') return { path, content };
  const { code } = await minify(path, textOf(content), { module: true });
  return { path, content: code };
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The entry names the languages by `<html lang>` again. */
function underOwnLanguage({ path, content }: IndexFile): IndexFile {
  if (path !== 'pagefind-entry.json') return { path, content };
  const entry = JSON.parse(textOf(content)) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages)
    .map(([tag, language]) => [tag.slice(unstemmed.length), language] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { path, content: JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }) };
}

function termsOf({ terms }: SearchInput, { form }: Analyzer): SearchTerm[] {
  return terms.map(({ id, name, url, names }) => ({
    key: id.replace(/[^a-z]/g, ''),
    name,
    url,
    names: names.map((one) => nameForms(one, form)).filter((forms) => forms.length > 0),
  }));
}

function listsOf(
  { language, documents }: SearchInput,
  analyzer: Analyzer,
  terms: SearchTerm[],
): IndexFile[] {
  const counts = countedWords(documents);
  const exceptions = [...analyzer.exceptions(counts.keys())].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = correctionLists(counts, analyzer);
  return [
    { path: searchFiles.terms(language), content: JSON.stringify(terms) },
    ...alphabet.map((letter) => ({
      path: searchFiles.exceptions(language, letter),
      content: exceptions
        .filter(([word]) => word.startsWith(letter))
        .map(([word, form]) => `${word} ${form}`)
        .join('\n'),
    })),
    ...wordLengths.map((length) => ({
      path: searchFiles.words(language, length),
      content: (words.get(length) ?? []).join('\n'),
    })),
  ];
}

function stopOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
