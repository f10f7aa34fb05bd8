import { createHash } from 'node:crypto';
import { site, type Language } from '../site.ts';
import { attributeList, attribute, readProse, usesOf, type Prose } from '../markdown/prose.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { OutlinedPublication } from '../schemas/outline.ts';
import { isPageRole } from '../schemas/page.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import { keyOf, type Content, type Entry, type EntryKey } from './content.ts';
import { resolveLinks } from './links.ts';
import type { Edition, Publication, PublicationLink } from './model.ts';
import { breadcrumbOf, contentsOf, linkTo, neighboursOf, type Shelf } from './navigation.ts';
import { indexName, placesInPublication, placesOf, updatesFolder } from './outline.ts';
import type { Figure, Page, PageLink } from './page.ts';
import { petalOf, relatedOf } from './related.ts';
import { absolute, pagePath } from './urls.ts';

/** Words a minute of a reader who takes it in; below the 238 that Brysbaert (2019) found for silent reading. */
const readingPace = 200;

/**
 * Turns plain content into the site's one model. Drafts, and texts that no outline names, are gone from here on.
 *
 * @throws {Error} on a reference that leads nowhere. `npm run check` finds those first, with line and column.
 */
export function build(content: Content): Publication {
  const shelves = site.languages.map((language) => shelve(content, language));
  const pathOf = new Map(
    shelves.flatMap((shelf) =>
      shelf.books.map(({ entry, path }) => [`${shelf.language}/${keyOf(entry)}`, path] as const),
    ),
  );
  const pages = shelves.flatMap((shelf) => shelf.books.map((book) => assemble(book, shelf)));
  const byLanguage = (language: Language) => pages.filter((page) => page.language === language);

  return {
    edition: content.outline.edition,
    pages,
    editions: mapLanguages((language) => editionOf(language, byLanguage(language), content)),
  };

  function assemble(book: Book, shelf: Shelf<Book>): Page {
    const { entry, path, prose } = book;
    const key = keyOf(entry);
    const { publication, number, total } = positionOf(entry, shelf, content);
    const petal = petalOf(entry, content.outline);
    const alternates = site.languages.flatMap((language) => {
      const path = pathOf.get(`${language}/${key}`);
      return path ? [{ language, path }] : [];
    });
    const { data } = entry;
    return {
      key,
      kind: entry.kind,
      entryId: idOf(entry),
      file: entry.file,
      language: entry.language,
      ...(entry.kind === 'page' && isPageRole(entry.name) && { role: entry.name }),
      indexable: !(entry.kind === 'page' && entry.name === 'not-found'),
      title: data.title,
      description: data.description,
      lead: data.lead ?? data.description,
      ...(publication && { publication }),
      ...(number !== undefined && { number, total }),
      ...(petal !== undefined && { petal }),
      ...('basis' in data && data.basis && { basis: data.basis }),
      audience: 'audience' in data ? data.audience : [],
      path,
      canonical: absolute(path),
      alternates: alternates.length > 1 ? alternates : [],
      languages: site.languages
        .filter((language) => language !== entry.language)
        .map((language) => {
          const translated = alternates.find((alternate) => alternate.language === language);
          return {
            language,
            path: translated?.path ?? pagePath(language, []),
            translated: translated !== undefined,
          };
        }),
      breadcrumb: breadcrumbOf(book, shelf),
      ...neighboursOf(book, shelf),
      contents: contentsOf(prose.headings),
      related: relatedOf(entry, shelf),
      entries: entriesOf(entry, shelf),
      words: prose.words,
      minutes: book.link.minutes,
      published: data.published,
      updated: data.updated ?? data.published,
      sources: citedSources(prose, content.sources, entry.file),
      terms: usedTerms(prose, content.terms[entry.language], entry.file),
      figures: numberFigures(prose, number),
      links: resolveLinks(entry, prose.links, pathOf),
      bodyDigest: createHash('sha256').update(entry.body).digest('hex').slice(0, 16),
    };
  }
}

/** A text on its shelf: read, and with its address. */
export interface Book {
  entry: Entry;
  path: string;
  prose: Prose;
  link: PageLink;
}

function shelve(content: Content, language: Language): Shelf<Book> {
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

function idOf(entry: Entry): string {
  return entry.file.replace(/^content\//, '');
}

function positionOf(
  entry: Entry,
  shelf: Shelf<Book>,
  { outline }: Content,
): Pick<Page, 'publication' | 'number' | 'total'> {
  const overview = shelf.book(`${entry.folder}/${indexName}`);
  if (overview?.entry.kind !== 'publication') return {};
  const publication = {
    folder: entry.folder,
    label: overview.entry.data.label,
    title: overview.entry.data.title,
    path: overview.path,
  };
  const { number } = linkTo(entry, '', outline, 0);
  if (number === undefined) return { publication };
  const outlined = outline.publications.find(({ folder }) => folder === entry.folder);
  const total = outlined && kinOf(entry.kind, outlined).length;
  return { publication, number, ...(total !== undefined && { total }) };
}

/** The names of the texts that are numbered together with a text of this kind. */
function kinOf(kind: Kind, { chapters, ambitions, guides }: OutlinedPublication): string[] {
  if (kind === 'ambition') return ambitions;
  return kind === 'guide' ? guides : chapters;
}

function entriesOf(entry: Entry, shelf: Shelf<Book>): PageLink[] {
  if (entry.kind !== 'publication') return [];
  const folder = shelf.folders.find(({ folder }) => folder === entry.folder);
  return folder?.books.slice(1).map((book) => book.link) ?? [];
}

/** Components that cite: inline, or by the source of a quote, a number or a figure. */
function citedSources(prose: Prose, sources: Source[], file: string): Source[] {
  const ids = prose.components.flatMap((use) =>
    use.name === 'Cite' ? (attribute(use, 'id') ?? []) : attributeList(use, 'source'),
  );
  return [...new Set(ids)].map((id) =>
    found(
      sources.find((source) => source.id === id),
      `${file} cites unknown source “${id}”`,
    ),
  );
}

function usedTerms(prose: Prose, terms: Term[], file: string): Term[] {
  const ids = usesOf(prose, 'Term').flatMap((use) => attribute(use, 'id') ?? []);
  return [...new Set(ids)].map((id) =>
    found(
      terms.find((term) => term.id === id),
      `${file} names unknown term “${id}”`,
    ),
  );
}

function numberFigures(prose: Prose, chapter: number | undefined): Figure[] {
  return usesOf(prose, 'Figure', 'Chart').map((use, index) => ({
    id: attribute(use, 'id') ?? '',
    number: chapter === undefined ? `${index + 1}` : `${chapter}.${index + 1}`,
    title: attribute(use, 'title') ?? '',
  }));
}

function editionOf(language: Language, pages: Page[], content: Content): Edition {
  const link = (page: Page): PageLink => ({
    key: page.key,
    kind: page.kind,
    path: page.path,
    title: page.title,
    description: page.description,
    ...(page.number !== undefined && { number: page.number }),
    ...(page.petal !== undefined && { petal: page.petal }),
    minutes: page.minutes,
  });
  const collator = new Intl.Collator(language);
  const home = pages.find((page) => page.role === 'home');
  return {
    language,
    updated:
      pages
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '',
    home: link(found(home, `content/${language}/pages/home.mdx is missing or a draft`)),
    publications: pages
      .filter((page) => page.kind === 'publication')
      .map((page): PublicationLink => {
        const { folder, label } = found(page.publication, `${page.file} has no publication`);
        return { ...link(page), folder, label, entries: page.entries };
      }),
    ambitions: pages.filter((page) => page.kind === 'ambition').map(link),
    updates: content.entries
      .filter((entry) => entry.folder === updatesFolder && entry.language === language)
      .filter((entry) => !entry.data.draft)
      .map((entry) => ({
        name: entry.name,
        title: entry.data.title,
        description: entry.data.description,
        published: entry.data.published,
        updated: entry.data.updated ?? entry.data.published,
        entryId: idOf(entry),
      }))
      .sort((a, b) => b.published.localeCompare(a.published) || a.name.localeCompare(b.name)),
    glossary: content.terms[language]
      .map((term) => ({
        ...term,
        usedOn: pages.filter((page) => page.terms.some(({ id }) => id === term.id)).map(link),
      }))
      .filter(({ usedOn }) => usedOn.length > 0)
      .sort((a, b) => collator.compare(a.term, b.term)),
    sources: content.sources
      .map((source) => ({
        ...source,
        citedOn: pages.filter((page) => page.sources.some(({ id }) => id === source.id)).map(link),
      }))
      .filter(({ citedOn }) => citedOn.length > 0)
      .sort((a, b) => collator.compare(a.author, b.author) || collator.compare(a.title, b.title)),
    pages: Object.fromEntries(
      pages
        .filter((page) => page.kind === 'page')
        .map((page) => [page.key.split('/')[1] ?? '', link(page)]),
    ),
  };
}

function mapLanguages<T>(make: (language: Language) => T): Record<Language, T> {
  const made = site.languages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(made) as Record<Language, T>;
}

function found<T>(value: T | undefined, problem: string): T {
  if (value === undefined)
    throw new Error(`${problem}. Run “npm run check” for the line and the fix.`);
  return value;
}
