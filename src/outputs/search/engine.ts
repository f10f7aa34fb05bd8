export const searchFilters = ['publication', 'ambition', 'audience'] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** A search: words, and the filters that a reader chose. */
export interface SearchQuery {
  text: string;
  /** Keys, not labels: a folder (`whitepaper`), an ambition's name (`people-first`), an audience (`board`). One of each. */
  filters: Partial<Record<SearchFilter, string>>;
}

export interface SearchResults {
  /** The pages that match, best first: as many as `limit`. */
  pages: FoundPage[];
  /** How many there are in all, with these filters. */
  total: number;
  /** Key → number of pages that match, for each filter: with the other filters applied. */
  counts: Record<SearchFilter, Record<string, number>>;
  /** “Bedoelde u …?”: from the site's own vocabulary; only where nothing matches. */
  correction?: string;
  /** Glossary terms that go with the query (its words, synonyms, abbreviation): shown where nothing was found, and may be shown above the results. */
  terms: { name: string; url: string }[];
}

export interface FoundPage {
  /** With the base path, as the index has it. */
  url: string;
  title: string;
  /** “Whitepaper · hoofdstuk 3 van 6”. */
  kicker?: string;
  excerpt: Excerpt;
  /** The sections that match, best first, at most three. */
  sections: FoundSection[];
  /** The words of the page that matched, as they stand there: what the page itself marks when the reader follows the link. */
  words: string[];
}

export interface FoundSection {
  url: string; // with #anchor
  title: string;
  excerpt: Excerpt;
}

/** A piece of text, cut where the words of the query stand. Plain text: never HTML. */
export type Excerpt = { text: string; marked: boolean }[];

export interface SearchEngine {
  /** Searches. A later search overtakes an earlier one, which rejects with an AbortError, as it does by its signal. */
  search(query: SearchQuery, options?: SearchRequestOptions): Promise<SearchResults>;
  /** Loads what the first search needs, without a search. */
  warm(): Promise<void>;
}

export interface SearchRequestOptions {
  /** As many pages as can be shown. */
  limit?: number;
  signal?: AbortSignal;
  /** Takes the best page as soon as it is read, where no other can still come before it. */
  onFirstPage?: (results: SearchResults) => void;
}

/** Opens the index of the language of the page. `base`: the base path of the site. */
export type OpenSearch = (options: { base: string; language: string }) => Promise<SearchEngine>;
