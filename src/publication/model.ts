import type { SiteCompound } from '../content/schemas/compound.ts';
import type { Language } from '../site.ts';
import type { Page, PageLink } from './page.ts';
import type { PiecePage } from './piece-pages.ts';
import type { Redirect } from './redirects.ts';
import type { NamedSource, NamedTerm } from './wording.ts';

/** The whole site as plain data: ordered, linked, without drafts. Every output reads this and nothing else. */
export interface SiteModel {
  edition: string;
  /** Every page in reading order, language by language. */
  pages: Page[];
  /** The small page of each quote, number and figure: in no list, feed or index. */
  piecePages: PiecePage[];
  redirects: Redirect[];
  localized: Record<Language, LocalizedSite>;
  /** Compounds that editors took apart by hand, for search. */
  compounds: SiteCompound[];
}

/** The site in one language. */
export interface LocalizedSite {
  language: Language;
  /** The newest date of anything in it: what a feed without entries was last changed. */
  updated: string;
  home: PageLink;
  /** The publications, for the menu and the doors of the home page. */
  publications: PublicationLink[];
  ambitions: PageLink[];
  /** Newest first. */
  updates: Update[];
  /** Sorted by the language's own rules. */
  glossary: (NamedTerm & { usedOn: PageLink[] })[];
  sources: (NamedSource & { citedOn: PageLink[] })[];
  /** Pages beside the publications, by file name. */
  pages: Record<string, PageLink>;
}

export interface PublicationLink extends PageLink {
  folder: string;
  label: string;
  texts: PageLink[];
}

export interface Update {
  name: string;
  /** Only editors see it, in `npm run dev`. */
  draft?: true;
  title: string;
  description: string;
  published: string;
  updated: string;
  /** The collection entry that holds its text. */
  entryId: string;
  /** The words that are read in it, paragraph by paragraph. */
  texts: string[];
  /** The MDX of its text, for the feeds; its links are among those of the page of changes. */
  body: string;
}
