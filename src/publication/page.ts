import type { Language } from '../site.ts';
import type { Audience } from '../schemas/audience.ts';
import type { Basis } from '../schemas/common.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { PageRole } from '../schemas/page.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { EntryKey } from './content.ts';

/** One page of the site: everything that layouts, cards, search and feeds read. Assembled once, by `build`. */
export interface Page {
  key: EntryKey;
  /** The content entry that it is made of: its kind is its collection, its id below `content/`. */
  kind: Kind;
  entryId: string;
  file: string;
  language: Language;
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
  path: string;
  /** Absolute, on the site's origin. */
  canonical: string;
  /** Every language that it exists in, itself included; empty where it stands alone. */
  alternates: Alternate[];
  /** Where the switch to each other language leads: the same page, or that language's home. */
  languages: LanguageLink[];
  breadcrumb: PageLink[];
  previous?: PageLink;
  next?: PageLink;
  /** Headings of level 2 and 3. */
  contents: ContentsItem[];
  related: Related;
  /** For an overview: the texts of the publication in order. */
  entries: PageLink[];
  words: number;
  /** Whole minutes at 200 words a minute, at least 1. */
  minutes: number;
  /** ISO dates. */
  published: string;
  updated: string;
  /** Sources in the order of their first citation: the index, plus one, is the number shown. */
  sources: Source[];
  terms: Term[];
  figures: Figure[];
  /** The names of the data files behind its charts. */
  data: string[];
  /** Links between texts as the author wrote them, resolved to a path with its anchor. */
  links: Record<string, string>;
  /** A fingerprint of the prose, so that a digest of the record covers it. */
  bodyDigest: string;
}

export interface Alternate {
  language: Language;
  path: string;
}

export interface LanguageLink extends Alternate {
  /** false: there is no translation, the link leads to the overview of that language. */
  translated: boolean;
}

/** What it takes to show a link to a page. */
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
