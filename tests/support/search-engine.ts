import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchEngine } from '../../src/search/answer.ts';
import { searchEngine } from '../../src/search/engine.ts';
import type { Pagefind, PagefindInstance } from '../../src/search/pagefind.ts';
import { serve } from './server.ts';

export interface BuiltSearch {
  engine: SearchEngine;
  /** Pagefind as it comes, on the same index. */
  pagefind: PagefindInstance;
  close(): Promise<void>;
}

/**
 * The search of a built site, run here: the real questions against the real index, with Pagefind's own WebAssembly.
 *
 * @param folder - the built site.
 */
export async function openBuiltSearch(folder: string, language: string): Promise<BuiltSearch> {
  const server = await serve(folder);
  const basePath = server.url('/pagefind/');
  const file = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
  const { createInstance } = (await import(file)) as Pagefind;
  const pagefind = await inLanguage(language, async () => {
    const instance = createInstance({ basePath, noWorker: true });
    await instance.init();
    return instance;
  });
  const engine = searchEngine({
    pagefind,
    language,
    load: (path) => readFile(join(folder, 'pagefind', path), 'utf8'),
  });
  return { engine, pagefind, close: () => server.close() };
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
