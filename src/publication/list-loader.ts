import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { glob } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * A collection of the items of YAML lists. Astro's own `file()` takes one file; a glossary has one for each language.
 * An item's id in the store is its file and its own id: `content/nl/glossary.yaml#digid`.
 */
export function listLoader(pattern: string): Loader {
  return {
    name: 'list-loader',
    async load({ store, parseData, config, watcher, generateDigest }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const files = (await Array.fromAsync(glob(pattern, { cwd: root }))).sort();
        store.clear();
        for (const file of files) await addItems(file);
      };
      const addItems = async (file: string) => {
        const path = relative(root, `${root}/${file}`).replaceAll('\\', '/');
        const items: unknown = parse(await readFile(`${root}/${file}`, 'utf8'));
        if (!Array.isArray(items)) return;
        for (const item of items as { id: string }[]) {
          const id = `${path}#${item.id}`;
          const data = await parseData({ id, data: item });
          store.set({ id, data, digest: generateDigest(data) });
        }
      };
      await fill();
      watcher?.on('change', (changed) => {
        if (changed.endsWith('.yaml')) void fill();
      });
    },
  };
}
