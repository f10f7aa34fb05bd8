import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check.ts';
import { toTerminal } from '../check/report/terminal.ts';

/**
 * Stops `astro build` before it touches anything where the content has faults, and lists them all. In dev the same list
 * is a warning: the server goes on.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const faults = await checkContent(fileURLToPath(config.root));
        if (faults.length === 0) return;
        if (command === 'dev') logger.warn(`\n${toTerminal(faults)}`);
        else {
          console.error(toTerminal(faults));
          process.exit(1);
        }
      },
    },
  };
}
