import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { cleanDrawings } from './src/build/clean-drawings.ts';
import { contentGate } from './src/build/content-gate.ts';
import { editorsDesk } from './src/build/editors-desk.ts';
import { handbook } from './src/build/handbook.ts';
import { ownFolder } from './src/build/own-folder.ts';
import { plainFiles } from './src/editors/preview/plain-files.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search-index.ts';
import { designSystem } from './src/site/markup/design-system.ts';
import { features } from './src/content/markdown/features.ts';
import { footnotes } from './src/site/markup/footnotes.ts';
import { headingLevels } from './src/site/markup/heading-levels.ts';
import { taskLabels } from './src/site/markup/task-labels.ts';
import { site } from './src/site.ts';
import { designSystemInUse } from './src/build/styles-in-use.ts';

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
    plugins: [plainFiles(), plainImports()],
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
