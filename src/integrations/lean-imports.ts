import type { Plugin } from 'vite';

/**
 * Puts a bare `import()` in the place of the helper that Vite wraps around it: that preloads what a chunk needs beside
 * itself, which is nothing here, and weighs 0.7 kB in every first view. A chunk that is loaded on first use must not
 * bring styles of its own: this would leave them out.
 */
export function leanImports(): Plugin {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
