import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../editors/check/check.ts';
import { toTerminal } from '../editors/check/report/terminal.ts';

/**
 * Stops `astro build` before it touches anything where the content has errors, and lists them all. In dev the server goes
 * on, and `editors-preview.ts` tells.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const diagnostics = await checkContent(resolve(fileURLToPath(config.root)));
        if (diagnostics.length === 0) return;
        console.error(toTerminal(diagnostics));
        process.exit(1);
      },
    },
  };
}
