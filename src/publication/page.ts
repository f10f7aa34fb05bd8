import type { Language } from '../site.ts';
import type { Audience } from '../content/schemas/audience.ts';
import type { Basis } from '../content/schemas/common.ts';
import type { Kind } from '../content/schemas/kinds.ts';
import type { PageRole } from '../content/schemas/page.ts';
import type { EntryKey } from '../content/entry.ts';
import type { Piece } from './pieces.ts';
import type { NamedSource, NamedTerm } from './wording.ts';

/** One page of the site: everything that layouts, cards, search and feeds read. Assembled once, by `build`. */
export interface Page {
  key: EntryKey;
  /** The content entry that it is made of: its kind is its collection, its id below `content/`. */
  kind: Kind;
  entryId: string;
  file: string;
  language: Language;
  /** Only editors see it, in `npm run dev`. */
  draft?: true;
  /** For a page with a layout of its own: home, sources, glossary … */
  role?: PageRole;
  /** Whether search engines may show it, and so whether the sitemap names it. */
  indexable: boolean;
  title: string;
  description: string;
  lead: string;
  /** Where it stands: publication, and number among its kind. */
  publication?: { folder: string; label: string; title: string; path: string };
  number?: number;
  /** How many of its kind the publication has. */
  total?: number;
  /** The ambition whose colour and petal it bears, 1 to 6. */
  petal?: number;
  basis?: Basis;
  audience: Audience[];
  /** The ambitions that it is about, by name. */
  ambitions: string[];
  path: string;
  /** Absolute, on the site's origin. */
  canonical: string;
  /** Every language that it exists in, itself included; empty where it stands alone. */
  alternates: Alternate[];
  /** Where the switch to each other language leads. */
  languages: LanguageLink[];
  breadcrumb: PageLink[];
  previous?: PageLink;
  next?: PageLink;
  /** The words that are read on the page, section by section: the input of search. */
  sections: PageSection[];
  /** Headings of level 2 and 3. */
  contents: ContentsItem[];
  related: Related;
  /** For an overview: the texts of the publication in order. */
  texts: PageLink[];
  words: number;
  /** Whole minutes at 200 words a minute, at least 1. */
  minutes: number;
  /** ISO dates. */
  published: string;
  updated: string;
  /** Sources in the order of their first citation: the index, plus one, is the number shown. */
  sources: NamedSource[];
  terms: NamedTerm[];
  figures: Figure[];
  /** Quotes, numbers and figures, in order: each can be shared by itself. */
  pieces: Piece[];
  /** Old ids of the page, each with the id that stands for it now. */
  aliases: Record<string, string>;
  /** Old paths that lead here. */
  redirects: string[];
  /** The names of the data files behind its charts. */
  data: string[];
  /** Links between texts as the author wrote them, resolved to a path with its anchor. */
  links: Record<string, string>;
  /** The changes of the page, for the foot of a chapter, an ambition or a guide: the newest first. */
  changes: PageChange[];
  /** For a translation: what it renders, and where that has changed since. */
  translation?: Translation;
  /** For the small page of a quote, number or figure: which, and on which page it stands. */
  part?: PlacedPiece;
  /** A fingerprint of the prose, so that a digest of the record covers it. */
  bodyDigest: string;
}

/** A piece, and the page that it stands on. */
export interface PlacedPiece {
  piece: Piece;
  on: Page;
}

/** How a translation stands to its source. */
export interface Translation {
  /** The path of the source, and its language. */
  path: string;
  language: Language;
  /** The sections that do not say what the source says now, by their id. */
  behind: StaleSection[];
}

export interface StaleSection {
  /** `_head` and `_start` stand for what is above the first heading. */
  id: string;
  status: 'behind' | 'new' | 'removed';
  /** Its heading in the source; empty where it has none. */
  title: string;
  /** The section in the source, or the source where it has no such section. */
  path: string;
  /** ISO date of the translation; missing for a section that was never translated. */
  translatedOn?: string;
}

/** A day on which a page changed. */
export interface PageChange {
  /** ISO date. */
  date: string;
  /** The notes about it; without one, its words changed. */
  notes: ChangeNote[];
  /** The day of its publication, which comes last. */
  first?: true;
}

export interface ChangeNote {
  title: string;
  /** Where the whole note stands; missing where the site has no page of changes. */
  path?: string;
}

export interface Alternate {
  language: Language;
  path: string;
}

export interface LanguageLink extends Alternate {
  /** false: there is no translation, the link leads to the publication's overview, or else the home page. */
  translated: boolean;
  /** The ids of the sections that the page in that language lacks. */
  without: string[];
}

/** The data of a link to a page. */
export interface PageLink {
  key: EntryKey;
  kind: Kind;
  path: string;
  title: string;
  description: string;
  number?: number;
  petal?: number;
  minutes: number;
}

export interface ContentsItem {
  id: string;
  text: string;
  children: { id: string; text: string }[];
}

/** A heading with what is read below it; without one, what stands above the first. */
export interface PageSection {
  id?: string;
  title?: string;
  /** In order: a paragraph, a row of a table, a caption. */
  texts: string[];
}

/** Pages about the same ambitions, by kind. */
export interface Related {
  chapters: PageLink[];
  ambitions: PageLink[];
  guides: PageLink[];
}

export interface Figure {
  id: string;
  /** `3.1` in chapter 3, `1` where the page has no number. */
  number: string;
  title: string;
}
