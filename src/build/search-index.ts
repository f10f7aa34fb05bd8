import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchInputsPath, type SearchInput } from '../outputs/search/input.ts';
import { writeSearchIndex } from '../outputs/search/site-index.ts';

/**
 * Makes the search index at the end of every build, from what the model gives it. Only the build itself has the model,
 * so that comes as a file (`pages/search-input.json.ts`), which no reader gets. Any error fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const file = join(root, searchInputsPath);
        const inputs = JSON.parse(await readFile(file, 'utf8')) as SearchInput[];
        await rm(file);
        const pages = await writeSearchIndex(inputs, join(root, 'pagefind'));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}
