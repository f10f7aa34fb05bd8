import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchEngine } from '../../src/outputs/search/engine.ts';
import { searchEngine } from '../../src/site/search/engine.ts';
import type { Pagefind, PagefindInstance } from '../../src/site/search/pagefind.ts';
import { serve } from './server.ts';

/**
 * The search of a built site, run here: the real questions against the real index, with Pagefind's own WebAssembly.
 *
 * @param folder - the built site.
 */
export async function openBuiltSearch(
  folder: string,
  language: string,
): Promise<{ engine: SearchEngine; close(): Promise<void> }> {
  const { pagefind, close } = await openPagefind(folder, language);
  const load = (path: string) => readFile(join(folder, 'pagefind', path), 'utf8');
  return { engine: searchEngine({ pagefind, language, load }), close };
}

/** Pagefind on the index of a folder: served, as Pagefind fetches what it needs. */
export async function openPagefind(
  folder: string,
  language: string,
): Promise<{ pagefind: PagefindInstance; close(): Promise<void> }> {
  const server = await serve(folder);
  const file = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
  const { createInstance } = (await import(file)) as Pagefind;
  const pagefind = await inLanguage(language, async () => {
    const instance = createInstance({ basePath: server.url('/pagefind/'), noWorker: true });
    await instance.init();
    return instance;
  });
  return { pagefind, close: () => server.close() };
}

/** Pagefind asks the page for its language, and here is no page. */
async function inLanguage<T>(language: string, work: () => Promise<T>): Promise<T> {
  const page = { querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document: page });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}
