import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { handbookFile, readHandbook } from '../editors/guide/handbook.ts';

const listId = 'virtual:handbook';

/**
 * Makes the guide for editors importable in dev: `virtual:handbook` has its parts, words and examples compiled as every
 * text of the site is. In a build it has none: no page shows it.
 */
export function handbook(): AstroIntegration {
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [handbookModules(root, command === 'dev')] } });
      },
    },
  };
}

function handbookModules(root: string, shown: boolean): Plugin {
  const file = join(root, handbookFile);
  /** Its ending makes Astro compile it. There is no such file. */
  const textId = (index: number) =>
    join(root, 'content', `LEESMIJ.${index}.mdx`).replaceAll('\\', '/');
  const indexOf = (id: string) => /LEESMIJ\.(\d+)\.mdx$/.exec(id)?.[1];
  const partsOf = async () => readHandbook(await readFile(file, 'utf8')).parts;
  return {
    name: 'handbook',
    enforce: 'pre',
    resolveId: (id) => (id === listId ? `\0${listId}` : indexOf(id) ? id : undefined),
    async load(id) {
      if (id === `\0${listId}`) {
        this.addWatchFile(file);
        if (!shown) return 'export const contents = {};';
        const texts = (await partsOf()).flatMap((part, index) =>
          part.kind === 'words' || part.kind === 'example' ? [index] : [],
        );
        return [
          // By this way in dev alone: a build would make a file of it that nobody asks for.
          `import ${JSON.stringify(join(root, 'src/site/styles/handbook.css'))};`,
          ...texts.map((index) => `import Content${index} from ${JSON.stringify(textId(index))};`),
          `export const contents = { ${texts.map((index) => `${index}: Content${index}`).join(', ')} };`,
        ].join('\n');
      }
      const index = indexOf(id);
      if (index === undefined) return undefined;
      this.addWatchFile(file);
      const part = (await partsOf())[Number(index)];
      if (part?.kind === 'words') return part.text;
      return part?.kind === 'example' ? part.code : '';
    },
  };
}
