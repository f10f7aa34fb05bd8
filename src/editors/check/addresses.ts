import { anchorsOf } from '../../content/markdown/uses.ts';
import { pathOfText, pieceNamesOf } from '../../publication/addresses.ts';
import { keyOf } from '../../content/entry.ts';
import { pruneOutline } from '../../publication/drafts.ts';
import { indexName, pagesFolder, updatesFolder } from '../../content/outline.ts';
import type { Address } from '../../content/register.ts';
import { shortAddresses, type ShortAddress } from '../../publication/redirects.ts';
import type { Kind } from '../../content/schemas/kinds.ts';
import { defaultLanguage } from '../../site.ts';
import { isPublished, type Corpus, type Text } from './corpus.ts';
import { findText } from './text-index.ts';
import { placeOfKey } from './yaml.ts';

/** What stands at the address of one published text. */
export interface TextAddress extends Address {
  of: Text;
  /** Whether the MDX parsed: its anchors are unknown where it did not. */
  read: boolean;
}

/** What of a text decides its address. */
type Placed = Pick<Text, 'kind' | 'language' | 'folder' | 'name' | 'data'>;

/** The path of a text; none for one that has no page. */
export function publishedPathOf(
  text: Placed & { kind: Exclude<Kind, 'update'> },
  texts: readonly Text[],
): string;
export function publishedPathOf(text: Placed, texts: readonly Text[]): string | undefined;
export function publishedPathOf(text: Placed, texts: readonly Text[]): string | undefined {
  const { kind, language, folder, name } = text;
  if (!kind || kind === 'update') return undefined;
  const overview = findText(texts, language, keyOf({ folder, name: indexName }));
  return pathOfText({ kind, language, folder, name, slug: slugOf(text) }, slugOf(overview));
}

/** Every published page with its anchors, but for the page of a missing page, which nobody links to. */
export function listAddresses(texts: readonly Text[]): readonly TextAddress[] {
  const known = addresses.get(texts) ?? readAddresses(texts);
  addresses.set(texts, known);
  return known;
}

/** More than one rule asks for them. */
const addresses = new WeakMap<readonly Text[], readonly TextAddress[]>();

function readAddresses(texts: readonly Text[]): TextAddress[] {
  return texts.filter(isPublished).flatMap((text): TextAddress[] => {
    const path = publishedPathOf(text, texts);
    if (path === undefined || isNotFound(text)) return [];
    const { language, folder, name } = text;
    const parts = [text, ...(isChanges(text) ? updatesIn(texts, text) : [])];
    return [
      {
        of: text,
        read: parts.every(({ prose }) => prose),
        language,
        path,
        text: `${folder}/${name}`,
        ids: parts.flatMap((part) => [
          ...(part === text ? [] : [part.name]),
          ...(part.prose ? anchorsOf(part.prose) : []),
        ]),
        pieces: parts.flatMap(({ prose }) => (prose ? pieceNamesOf(prose, language) : [])),
      },
    ];
  });
}

/** The short addresses, each as an address of the text that it leads to. */
export function listShortAddresses(corpus: Corpus): TextAddress[] {
  const { texts } = corpus;
  return listShortNumbers(corpus).flatMap(({ from, language, key }): TextAddress[] => {
    const of = findText(texts, language, key);
    return of && isPublished(of)
      ? [{ of, read: true, language, path: from, text: key, ids: [], pieces: [] }]
      : [];
  });
}

/** Every short address that is counted now, also where its text is not there in its language. */
export function listShortNumbers({ outline, texts }: Corpus): ShortAddress[] {
  if (!outline) return [];
  const counted = texts.filter((text) => text.language === defaultLanguage && isPublished(text));
  return shortAddresses(pruneOutline(outline, new Set(counted.map(keyOf))));
}

/** The old addresses that a text takes over, with their place in the list. */
export function redirectsIn({ data }: Text): string[] {
  const { redirects } = data;
  return Array.isArray(redirects) ? redirects.map(String) : [];
}

/** The old anchors of a text: old → new. */
export function aliasesIn({ data }: Text): Record<string, string> {
  const { aliases } = data;
  if (typeof aliases !== 'object' || aliases === null || Array.isArray(aliases)) return {};
  return Object.fromEntries(Object.entries(aliases).map(([old, now]) => [old, String(now)]));
}

/** Where a line can be added to the frontmatter: the field where it is there, else the line that ends the frontmatter. */
export function findPlaceToAdd(
  text: Text,
  field: string,
): { file: string; line: number; column: number } {
  const { file, yaml, data } = text;
  if (Object.hasOwn(data, field)) return { file, ...placeOfKey(yaml, [], field) };
  return { file, line: yaml.offset + yaml.text.split('\n').length + 1, column: 1 };
}

function isNotFound({ folder, name }: Text): boolean {
  return folder === pagesFolder && name === 'not-found';
}

/** The page of changes holds the updates, each under its own name. */
function isChanges({ folder, name }: Text): boolean {
  return folder === pagesFolder && name === 'changes';
}

function updatesIn(texts: readonly Text[], { language }: Text): Text[] {
  return texts.filter(
    (text) => text.folder === updatesFolder && text.language === language && isPublished(text),
  );
}

function slugOf(text: Pick<Text, 'data'> | undefined): string | undefined {
  const slug = text?.data['slug'];
  return typeof slug === 'string' ? slug : undefined;
}
