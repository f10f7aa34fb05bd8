import type { Language } from '../site.ts';
import type { Heading } from '../content/markdown/prose.ts';
import type { Outline } from '../content/schemas/outline.ts';
import { keyOf, type Entry, type EntryKey } from '../content/entry.ts';
import { indexName } from '../content/outline.ts';
import type { ContentsItem, Page, PageLink } from './page.ts';
import { petalOf } from './related.ts';

/** The published texts of one language, in reading order, and by folder. */
export interface LanguageTexts<T> {
  language: Language;
  all: T[];
  find(key: EntryKey): T | undefined;
  /** Each publication with its overview first. */
  folders: { folder: string; texts: T[] }[];
}

interface LinkedText {
  entry: Entry;
  link: PageLink;
}

/** Returns previous and next within the publication; the last text of one leads to the overview of the next. */
export function neighboursOf<T extends LinkedText>(
  text: T,
  texts: LanguageTexts<T>,
): Pick<Page, 'previous' | 'next'> {
  const line = texts.folders.flatMap(({ texts }) => texts);
  const at = line.indexOf(text);
  if (at < 0) return {};
  const previous = line[at - 1];
  const next = line[at + 1];
  return {
    ...(previous && { previous: previous.link }),
    ...(next && { next: next.link }),
  };
}

/** From home down to the page's parent. Empty on the home page. */
export function breadcrumbOf<T extends LinkedText>(text: T, texts: LanguageTexts<T>): PageLink[] {
  const home = texts.find('pages/home');
  if (!home || home === text) return [];
  const overview = texts.find(`${text.entry.folder}/${indexName}`);
  return overview && overview !== text ? [home.link, overview.link] : [home.link];
}

/** Returns headings of level 2, each with its headings of level 3. */
export function contentsOf(headings: Heading[]): ContentsItem[] {
  const contents: ContentsItem[] = [];
  for (const { depth, id, text } of headings) {
    if (depth === 2) contents.push({ id, text, children: [] });
    if (depth === 3) contents.at(-1)?.children.push({ id, text });
  }
  return contents;
}

export function linkTo(entry: Entry, path: string, outline: Outline, minutes: number): PageLink {
  const number = numberOf(entry, outline);
  const petal = petalOf(entry, outline);
  return {
    key: keyOf(entry),
    kind: entry.kind,
    path,
    title: entry.data.title,
    description: entry.data.description,
    ...(number !== undefined && { number }),
    ...(petal !== undefined && { petal }),
    minutes,
  };
}

/** Returns what it takes to show a link to a page that is whole. */
export function linkToPage(page: Page): PageLink {
  const { key, kind, path, title, description, number, petal, minutes } = page;
  return {
    key,
    kind,
    path,
    title,
    description,
    ...(number !== undefined && { number }),
    ...(petal !== undefined && { petal }),
    minutes,
  };
}

/** Returns the number of a chapter, ambition or guide; opening and closing texts have none. */
function numberOf(entry: Entry, outline: Outline): number | undefined {
  const publication = outline.publications.find(({ folder }) => folder === entry.folder);
  if (!publication || entry.kind === 'publication') return undefined;
  for (const names of [publication.chapters, publication.ambitions, publication.guides]) {
    const at = names.indexOf(entry.name);
    if (at >= 0) return at + 1;
  }
  return undefined;
}
