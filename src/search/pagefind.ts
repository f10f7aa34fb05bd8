/** The part of Pagefind's browser API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  url: string;
  /** HTML with the words in `<mark>`; the rest is escaped by Pagefind. */
  excerpt: string;
  meta: { title?: string; kicker?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}
