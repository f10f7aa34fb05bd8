import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces: the search page has one of its own. */
const unused = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui'].flatMap((name) => [
  `${name}.js`,
  `${name}.css`,
]);

/** Makes the Pagefind index from the built pages, at the end of every build. Any error fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex();
        stopOn(errors);
        if (!index) throw new Error('Pagefind gave no index');
        const root = fileURLToPath(dir);
        const added = await index.addDirectory({ path: root });
        stopOn(added.errors);
        const written = await index.writeFiles({ outputPath: `${root}/pagefind` });
        stopOn(written.errors);
        await Promise.all(unused.map((file) => rm(`${root}/pagefind/${file}`, { force: true })));
        logger.info(`${added.page_count} pages indexed`);
        await close();
      },
    },
  };
}

function stopOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
