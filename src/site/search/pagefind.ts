/** The part of Pagefind's browser API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  createInstance(options: InstanceOptions): PagefindInstance;
}

interface InstanceOptions {
  /** Where `pagefind.js` stands. */
  basePath: string;
  /** A worker costs a request of its own; our queries take less than a frame or two. */
  noWorker?: boolean;
}

export interface PagefindInstance {
  init(): Promise<void>;
  /** Loads the part of the index that a word is in. */
  preload(query: string): Promise<void>;
  /**
   * In quotes, a word finds itself alone; without, also what begins with it, and where there is nothing such, the longest
   * indexed word that it begins with itself. `null` finds every page that the filters leave.
   */
  search(
    query: string | null,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
  /** Filter → value → how many pages have it. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  /** The address as it was indexed. */
  raw_url: string;
  meta: { title?: string; kicker?: string };
  /** The text of the page as it was indexed, hidden words included. */
  raw_content: string;
  /** Pagefind's own choice of sections: not ours. */
  sub_results: { url: string }[];
  /** The headings: `location` is the number of words before it. */
  anchors: { id: string; text: string; location: number }[];
}
