import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Searcher } from './relevance.ts';
import { openPagefind } from './search-engine.ts';

export interface PlainSearch {
  /** The searcher of one language. */
  in(language: string): Promise<Searcher>;
  close(): Promise<void>;
}

/** What says nothing of its own: Pagefind’s documentation advises to leave such parts out. */
const aside = [
  'nav',
  '[popover]',
  '.cite',
  '.glossary__more',
  '.head__facts',
  '.kit',
  '.reference-list',
  '.related',
  '.sources',
];

/** Pagefind as it comes, over the same built pages: what our own search is held against. */
export async function plainSearch(site: string): Promise<PlainSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-search-'));
  const { index } = await createIndex({ rootSelector: 'main', excludeSelectors: aside });
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const opened: { close(): Promise<void> }[] = [];
  return {
    in: async (language) => {
      const { pagefind, close } = await openPagefind(folder, language);
      opened.push({ close });
      return async (text) => {
        const { results } = await pagefind.search(text);
        const pages = await Promise.all(results.slice(0, 3).map(({ data }) => data()));
        return {
          pages: pages.map(({ raw_url: url, sub_results: sections }) => [
            url,
            ...sections.map(
              ({ url }) =>
                new URL(url, 'http://localhost').pathname + new URL(url, 'http://localhost').hash,
            ),
          ]),
        };
      };
    },
    close: async () => {
      await Promise.all(opened.map(({ close }) => close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
