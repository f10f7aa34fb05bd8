import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachePath } from '../runtime/transaction.ts';

/**
 * Lets Astro build in the folder of one build alone, its cache beside its site (`src/runtime/transaction.ts`). A bare
 * `astro build` has no such folder: it would write `dist/` page by page, and is refused before it touches anything.
 */
export function buildFolder(): AstroIntegration {
  return {
    name: 'build-folder',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const folder = dirname(fileURLToPath(config.outDir));
        if (basename(dirname(folder)) !== 'builds') {
          console.error('“astro build” writes dist/ page by page. Build with: npm run build');
          process.exit(1);
        }
        updateConfig({ cacheDir: new URL(cachePath, config.outDir) });
      },
    },
  };
}
