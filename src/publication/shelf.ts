import { readProse, type Prose } from '../markdown/prose.ts';
import type { Language } from '../site.ts';
import { keyOf, type Content, type Entry, type EntryKey } from './content.ts';
import { linkTo, type Shelf } from './navigation.ts';
import { indexName, placesInPublication, placesOf } from './outline.ts';
import type { PageLink } from './page.ts';
import { pagePath } from './urls.ts';

/** Words a minute of a reader who takes it in; below the 238 that Brysbaert (2019) found for silent reading. */
const readingPace = 200;

/** A text on its shelf: read, and with its address. */
export interface Book {
  entry: Entry;
  path: string;
  prose: Prose;
  link: PageLink;
}

/** The texts of one language that readers will see, read and in order: drafts end here. */
export function shelve(content: Content, language: Language): Shelf<Book> {
  const { outline } = content;
  const own = content.entries.filter((entry) => entry.language === language);
  // A publication whose overview is a draft is a draft as a whole.
  const hidden = new Set(
    own
      .filter((entry) => entry.kind === 'publication' && entry.data.draft)
      .map((entry) => entry.folder),
  );
  const published = new Map(
    own
      .filter((entry) => !entry.data.draft && !hidden.has(entry.folder))
      .map((entry) => [keyOf(entry), entry]),
  );
  const books = placesOf(outline).flatMap((place): Book[] => {
    const entry = published.get(keyOf(place));
    if (!entry) return [];
    const path = pagePath(language, slugsOf(entry, published));
    const prose = readProse(entry.body);
    return [{ entry, path, prose, link: linkTo(entry, path, outline, minutesOf(prose.words)) }];
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

/** The slugs of a text below its language. Home stands at the root; a publication's overview at its own slug. */
function slugsOf(entry: Entry, published: ReadonlyMap<EntryKey, Entry>): string[] {
  const slug = entry.data.slug ?? entry.name;
  if (entry.kind === 'page') return entry.name === 'home' ? [] : [slug];
  if (entry.kind === 'publication') return [entry.data.slug ?? entry.folder];
  const overview = published.get(`${entry.folder}/${indexName}`);
  return [overview?.data.slug ?? entry.folder, slug];
}

function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / readingPace));
}
