import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';
const plain = '\0plain-import?';

/**
 * Lets `import()` be what the browser does. Vite wraps each in a helper of 1.8 kB, in a file of its own, that loads styles
 * and fetches ahead: every page would carry it. What is imported later here brings its own sheet (search/stylesheet.ts).
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    // One for each module that asks, so that it is inlined there and no request for it is left.
    resolveId: (id, importer) => (id === helper ? plain + (importer ?? '') : undefined),
    load: (id) =>
      id.startsWith(plain) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
