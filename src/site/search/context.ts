import type { SearchEngine } from '../../outputs/search/engine.ts';
import type { SearchOptions } from '../../outputs/search/options.ts';
import { pageLanguage, pageStrings, type SearchStrings } from './page-strings.ts';

/**
 * Returns what search needs of the page that it runs on: its language, the page of results and what that offers.
 *
 * @throws {Error} where the page has no search, or a file does not come.
 */
export async function loadSearchContext(): Promise<SearchContext> {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (!form) throw new Error('This page has no search');
  const page = new URL(form.action).pathname;
  const [t, options] = await Promise.all([pageStrings(), offeredBy(page)]);
  return {
    t,
    page,
    options,
    // The field is there before the engine is.
    open: async () => {
      const { openSearch } = await import('./query.ts');
      return openSearch({ base: import.meta.env.BASE_URL, language: pageLanguage() });
    },
  };
}

async function offeredBy(page: string): Promise<SearchOptions> {
  const answer = await fetch(`${page}options.json`);
  if (!answer.ok) throw new Error(`${answer.status} for the options of the search`);
  return (await answer.json()) as SearchOptions;
}

export interface SearchContext {
  t: SearchStrings;
  /** The path of the page of results, with the base path. */
  page: string;
  options: SearchOptions;
  open: () => Promise<SearchEngine>;
}
