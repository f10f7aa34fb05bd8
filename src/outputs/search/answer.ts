// The contract between the engine (src/site/search/query.ts and what feeds it) and the dialog and page that ask it.
// It lives in src/outputs/search/answer.ts (types only). Improve names if you must, but tell the other side through this file.

export const searchFilters = ['publication', 'ambition', 'audience'] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** What a reader asks. */
export interface Question {
  text: string;
  /** Keys, not labels: a folder (`whitepaper`), an ambition's name (`people-first`), an audience (`board`). One of each. */
  filters: Partial<Record<SearchFilter, string>>;
}

export interface Answer {
  /** Pages that hold the question, best first; as many as `limit` asked for. */
  pages: FoundPage[];
  /** How many there are in all, with these filters. */
  total: number;
  /** Key → number of pages that hold the question, for each filter: with the other filters applied. */
  counts: Record<SearchFilter, Record<string, number>>;
  /** “Bedoelde u …?”: from the site's own vocabulary; only where nothing holds the question. */
  correction?: string;
  /** Glossary terms that go with the question (its words, synonyms, abbreviation): shown where nothing was found, and may be shown above the results. */
  terms: { name: string; url: string }[];
}

export interface FoundPage {
  /** With the base path, as the index has it. */
  url: string;
  title: string;
  /** “Whitepaper · hoofdstuk 3 van 6”. */
  kicker?: string;
  excerpt: Excerpt;
  /** The sections that hold the question, best first, at most three. */
  sections: FoundSection[];
  /** The words of the page that matched, as they stand there: what the page itself marks when the reader follows the link. */
  words: string[];
}

export interface FoundSection {
  url: string; // with #anchor
  title: string;
  excerpt: Excerpt;
}

/** A piece of text, cut where the words of the question stand. Plain text: never HTML. */
export type Excerpt = { text: string; marked: boolean }[];

export interface SearchEngine {
  /** Later questions overtake earlier ones: an overtaken question rejects with an AbortError (signal). */
  ask(question: Question, options?: AskOptions): Promise<Answer>;
  /** Loads what the next question needs, without asking one. */
  warm(): Promise<void>;
}

export interface AskOptions {
  /** As many pages as can be shown. */
  limit?: number;
  signal?: AbortSignal;
  /** Takes the best page as soon as it is read, where no other can still come before it. */
  onFirst?: (answer: Answer) => void;
}

/** Opens the index of the language of the page. `base`: the base path of the site. */
export type OpenSearch = (options: { base: string; language: string }) => Promise<SearchEngine>;
