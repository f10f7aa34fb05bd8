import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration, RefreshContentOptions } from 'astro';
import type { Kind } from '../content/schemas/kinds.ts';

/** Milliseconds between two tries to load the content, and how often that is tried. */
const pause = 50;
const tries = 100;

/**
 * What `npm run dev` does for editors: a bar on every page, errors in the place of a page that cannot be shown, and the
 * errors in the terminal, once for each change. A build has none of it: nothing here is even loaded.
 */
export function editorsPreview(): AstroIntegration {
  return {
    name: 'editors-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/editors/preview/bar.ts';");
        injectRoute({
          pattern: '/redactie/[...path]',
          entrypoint: './src/editors/guide/EditorsPages.astro',
        });
      },
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        const { servePreview } = await import('../editors/preview/preview-server.ts');
        servePreview({
          server,
          root: server.config.root,
          refresh: () => (refreshContent ? loadAgain(refreshContent) : Promise.resolve()),
          say: (message) => logger.warn(message),
        });
      },
    },
  };
}

/**
 * Has the content loaded again. Astro skips that without a word while it reads `content.config.ts` itself again, which
 * some changes cause: it is asked until a loader said that it ran.
 */
async function loadAgain(refreshContent: RefreshContent): Promise<void> {
  const loads = new Set<Kind>();
  for (let tried = 0; tried < tries; tried += 1) {
    await refreshContent({ context: { loads } });
    if (loads.size > 0) return;
    await setTimeout(pause);
  }
  throw new Error('Astro does not load the content again');
}

type RefreshContent = (options: RefreshContentOptions) => Promise<void>;
