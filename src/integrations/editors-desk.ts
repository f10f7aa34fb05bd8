import type { AstroIntegration } from 'astro';

/**
 * What `npm run dev` does for editors: a bar on every page, faults in the place of a page that cannot be shown, and the
 * faults in the terminal, once for each change. A build has none of it: nothing here is even loaded.
 */
export function editorsDesk(): AstroIntegration {
  return {
    name: 'editors-desk',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/dev/bar.ts';");
      },
      'astro:server:setup': async ({ server, refreshContent, logger }) => {
        const { serveDesk } = await import('../dev/serve-desk.ts');
        serveDesk({
          server,
          root: server.config.root,
          refresh: () => refreshContent?.({}) ?? Promise.resolve(),
          say: (message) => logger.warn(message),
        });
      },
    },
  };
}
