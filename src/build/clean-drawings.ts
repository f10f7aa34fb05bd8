import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cleanDrawingsIn } from '../outputs/figures/clean-files.ts';

/** Serves a drawing that a text shows as an image as what was cleaned of it: Astro copies the file as it stands. */
export function cleanDrawings(): AstroIntegration {
  let assets = '';
  return {
    name: 'clean-drawings',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => cleanDrawingsIn(join(fileURLToPath(dir), assets)),
    },
  };
}
