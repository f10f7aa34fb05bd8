import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { cleanDrawings } from './src/integrations/clean-drawings.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { editorsDesk } from './src/integrations/editors-desk.ts';
import { handbook } from './src/integrations/handbook.ts';
import { ownFolder } from './src/integrations/own-folder.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { designSystem } from './src/markdown/design-system.ts';
import { features } from './src/markdown/features.ts';
import { footnotes } from './src/markdown/footnotes.ts';
import { headingLevels } from './src/markdown/heading-levels.ts';
import { taskLabels } from './src/markdown/task-labels.ts';
import { site } from './src/site.ts';
import { designSystemInUse } from './src/styles/in-use.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  // A build has a folder of its own: `ownFolder`.
  cacheDir: './.cache/astro',
  // Cards are drawn on other threads: several routes at once keep those busy.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    ownFolder(),
    contentGate(),
    handbook(),
    mdx(),
    cleanDrawings(),
    searchIndex(),
    editorsDesk(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features,
      hastPlugins: [footnotes, taskLabels, headingLevels, designSystem],
    }),
  },
  // Scripts and styles stay files: the browser caches them across pages, and the Content-Security-Policy
  // (src/outputs/hosting/policy.ts) needs no hashes.
  vite: {
    // Not in node_modules, which a copy of the project shares with it.
    cacheDir: './.cache/vite',
    plugins: [plainImports()],
    css: { postcss: { plugins: [designSystemInUse] } },
    // A build beside a running dev server is no change to the site.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/.dist.*/**'] } },
    build: {
      assetsInlineLimit: 0,
      // Astro's own marker in its MDX modules; Rolldown warns of it once for each text.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  experimental: { incrementalBuild: true, contentIntellisense: true },
});
