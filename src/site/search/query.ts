import type { OpenSearch } from '../../outputs/search/engine.ts';
import { searchEngine } from './engine.ts';
import type { Pagefind } from './pagefind.ts';

/**
 * Opens the index of the language of the page: Pagefind takes that from `<html lang>`. Nothing is loaded before this is
 * called.
 *
 * @throws {Error} where the index does not come.
 */
export const openSearch: OpenSearch = async ({ base, language }) => {
  const folder = `${base}pagefind/`;
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  return searchEngine({
    pagefind,
    language,
    load: async (path) => {
      const response = await fetch(folder + path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    },
  });
};
