import { readProse, type Prose } from '../content/markdown/prose.ts';
import type { Language } from '../site.ts';
import { pathOfText } from './addresses.ts';
import { keyOf, type Content, type Entry, type EntryKey } from '../content/entry.ts';
import { updatesOf } from './drafts.ts';
import { linkTo, type Shelf } from './navigation.ts';
import { indexName, placesInPublication, placesOf } from '../content/outline.ts';
import type { PageLink } from './page.ts';

/** Words a minute of a reader who takes it in; below the 238 that Brysbaert (2019) found for silent reading. */
const readingPace = 200;

/** A text on its shelf: read, and with its address. */
export interface Book {
  entry: Entry;
  path: string;
  /** The MDX of all that stands on the page. */
  body: string;
  prose: Prose;
  link: PageLink;
}

/** The texts of one language, read and in order. */
export function shelve(content: Content, language: Language): Shelf<Book> {
  const { outline } = content;
  const own = new Map(
    content.entries
      .filter((entry) => entry.language === language)
      .map((entry) => [keyOf(entry), entry]),
  );
  const books = placesOf(outline).flatMap((place): Book[] => {
    const entry = own.get(keyOf(place));
    if (!entry) return [];
    const path = pathOf(entry, own);
    const body = bodyOf(entry, content);
    const prose = readProse(body);
    const link = linkTo(entry, path, outline, minutesOf(prose.words));
    return [{ entry, path, body, prose, link }];
  });
  const byKey = new Map(books.map((book) => [keyOf(book.entry), book]));
  return {
    language,
    books,
    book: (key) => byKey.get(key),
    folders: outline.publications.map((publication) => ({
      folder: publication.folder,
      books: placesInPublication(publication).flatMap((place) => byKey.get(keyOf(place)) ?? []),
    })),
  };
}

function pathOf(entry: Entry, own: ReadonlyMap<EntryKey, Entry>): string {
  const overview = own.get(`${entry.folder}/${indexName}`);
  return pathOfText({ ...entry, slug: entry.data.slug }, overview?.data.slug);
}

/** The page of changes holds the updates: their links, sources and terms are its own. */
function bodyOf(entry: Entry, content: Content): string {
  if (entry.kind !== 'page' || entry.name !== 'changes') return entry.body;
  return [entry, ...updatesOf(content, entry.language)].map(({ body }) => body).join('\n\n');
}

function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / readingPace));
}
