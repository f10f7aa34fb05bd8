import { readProse, type Prose } from '../content/markdown/prose.ts';
import type { Language } from '../site.ts';
import { pathOfText } from './addresses.ts';
import { keyOf, type Content, type Entry, type EntryKey } from '../content/entry.ts';
import { updatesOf } from './drafts.ts';
import { linkTo, type LanguageTexts } from './navigation.ts';
import { indexName, publicationItems, outlineItems } from '../content/outline.ts';
import type { PageLink } from './page.ts';

/** Words a minute of a reader who takes it in; below the 238 that Brysbaert (2019) found for silent reading. */
const readingPace = 200;

/** A text of the site: its prose, its address and a link to it. */
export interface SiteText {
  entry: Entry;
  path: string;
  /** The MDX of all that stands on the page. */
  body: string;
  prose: Prose;
  link: PageLink;
}

/** Returns the texts of one language, in reading order. */
export function collectTexts(content: Content, language: Language): LanguageTexts<SiteText> {
  const { outline } = content;
  const own = new Map(
    content.entries
      .filter((entry) => entry.language === language)
      .map((entry) => [keyOf(entry), entry]),
  );
  const all = outlineItems(outline).flatMap((place): SiteText[] => {
    const entry = own.get(keyOf(place));
    if (!entry) return [];
    const path = pathOf(entry, own);
    const body = bodyOf(entry, content);
    const prose = readProse(body);
    const link = linkTo(entry, path, outline, minutesOf(prose.words));
    return [{ entry, path, body, prose, link }];
  });
  const byKey = new Map(all.map((text) => [keyOf(text.entry), text]));
  return {
    language,
    all,
    find: (key) => byKey.get(key),
    folders: outline.publications.map((publication) => ({
      folder: publication.folder,
      texts: publicationItems(publication).flatMap((place) => byKey.get(keyOf(place)) ?? []),
    })),
  };
}

function pathOf(entry: Entry, own: ReadonlyMap<EntryKey, Entry>): string {
  const overview = own.get(`${entry.folder}/${indexName}`);
  return pathOfText({ ...entry, slug: entry.data.slug }, overview?.data.slug);
}

/** Returns the MDX of a page. The page of changes holds the updates: their links, sources and terms are its own. */
function bodyOf(entry: Entry, content: Content): string {
  if (entry.kind !== 'page' || entry.name !== 'changes') return entry.body;
  return [entry, ...updatesOf(content, entry.language)].map(({ body }) => body).join('\n\n');
}

function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / readingPace));
}
