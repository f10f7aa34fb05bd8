import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { feedsPath, type Feed } from '../outputs/search/feed.ts';
import { writeSearchIndex } from '../outputs/search/site-index.ts';

/**
 * Makes the search index at the end of every build, from what the model feeds it. Only the build itself has the model,
 * so that comes as a file (`pages/search-feed.json.ts`), which no reader gets. Any error fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const feed = join(root, feedsPath);
        const feeds = JSON.parse(await readFile(feed, 'utf8')) as Feed[];
        await rm(feed);
        const pages = await writeSearchIndex(feeds, join(root, 'pagefind'));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}
