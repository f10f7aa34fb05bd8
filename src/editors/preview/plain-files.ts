import { join } from 'node:path';
import type { Plugin } from 'vite';
import { NoPlainFile, readPlainFile } from '../../content/plain-file.ts';

/**
 * Keeps a development server from reading what is no plain file of `content/`: it would wait for a pipe for ever. Such a
 * file is empty to it, and the desk tells. A build does not come this far.
 */
export function plainFiles(): Plugin {
  let folder = '';
  return {
    name: 'plain-files',
    enforce: 'pre',
    apply: 'serve',
    configResolved: ({ root }) => {
      folder = `${join(root, 'content').replaceAll('\\', '/')}/`;
    },
    load: (id) => {
      const [path = ''] = id.split('?');
      if (!path.startsWith(folder)) return undefined;
      try {
        readPlainFile(path);
      } catch (error) {
        if (error instanceof NoPlainFile) return 'export default "";';
      }
      return undefined;
    },
  };
}
