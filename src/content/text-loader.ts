import { glob as findFiles } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { readText } from './frontmatter.ts';
import type { Kind } from './schemas/kinds.ts';
import type { Outline } from './schemas/outline.ts';
import { readPlainFile, readPlainText } from './plain-file.ts';
import { parseOutline, patternsOf } from './outline.ts';

const base = './content';

/**
 * Loads the texts of one kind: those that the outline names. The outline is read at each load, not once in a process,
 * so that a development server follows it.
 *
 * A build takes content that the check has passed, and stops on anything else. A development server must go on: there, a
 * text that does not fit its schema stays what it was, and `src/editors/preview/` tells the editor.
 */
export function textLoader(kind: Kind): Loader {
  return {
    name: 'texts',
    load: async (context) => {
      const { loads } = context.refreshContextData ?? {};
      if (loads instanceof Set) loads.add(kind);
      const root = fileURLToPath(context.config.root);
      const outline = readOutline(root, context);
      if (!outline) return;
      const named = patternsOf(outline, kind);
      const unreadable = context.watcher ? await unreadableOf(named, `${root}content`) : [];
      const pattern = [...named, ...unreadable.map((name) => `!${name}`)];
      const loader = glob({ base, pattern, generateId: ({ entry }) => entry });
      await loader.load(goingOn(withOneReader(context)));
    },
  };
}

/** Loads a list of `content/`, such as the sources. Goes on where `textLoader` does. */
export function listLoader(name: string): Loader {
  const loader = file(`${base}/${name}`, { parser: itemsOf });
  return {
    name: 'list',
    load: async (context) => {
      // To read a pipe or a device is to wait for ever: the check tells of it.
      if (
        context.watcher &&
        !isPlain(fileURLToPath(new URL(`content/${name}`, context.config.root)))
      ) {
        return;
      }
      await loader.load(goingOn(context));
    },
  };
}

function readOutline(root: string, { watcher }: LoaderContext): Outline | undefined {
  try {
    return parseOutline(readPlainText(`${root}content/outline.yaml`));
  } catch (error) {
    if (watcher) return undefined;
    throw error;
  }
}

/** Returns the texts whose frontmatter cannot be read: Astro's loader would give up on all of them. */
async function unreadableOf(patterns: string[], folder: string): Promise<string[]> {
  const names = await Array.fromAsync(findFiles(patterns, { cwd: folder }));
  return names.filter((name) => !isReadable(`${folder}/${name}`)).map(withSlashes);
}

function isPlain(path: string): boolean {
  try {
    readPlainFile(path);
    return true;
  } catch {
    return false;
  }
}

function isReadable(path: string): boolean {
  try {
    readText(readPlainText(path));
    return true;
  } catch {
    return false;
  }
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** Returns a context in which a text is taken apart and its YAML read as the checks do. */
function withOneReader(context: LoaderContext): LoaderContext {
  const known: unknown = 'entryTypes' in context ? context.entryTypes : undefined;
  const mdx: unknown = known instanceof Map ? known.get('.mdx') : undefined;
  if (!(known instanceof Map) || typeof mdx !== 'object') {
    throw new Error('Astro no longer hands its readers of files to a loader');
  }
  const entryTypes = new Map<unknown, unknown>(known).set('.mdx', {
    ...mdx,
    getEntryInfo: ({ contents }: { contents: string }) => ({ ...readText(contents), slug: '' }),
  });
  const own: LoaderContext & { entryTypes: typeof entryTypes } = { ...context, entryTypes };
  return own;
}

/** Returns the items of a list file; an empty file is an empty list. */
function itemsOf(text: string): Record<string, unknown>[] {
  return z.array(z.record(z.string(), z.unknown())).parse(parse(text) ?? []);
}

/** Returns a context in which an entry that does not fit is left as it was; what is wrong with it is said elsewhere. */
function goingOn(context: LoaderContext): LoaderContext {
  if (!context.watcher) return context;
  const unfit = new WeakSet();
  const { store } = context;
  const logger = Object.create(context.logger) as LoaderContext['logger'];
  logger.error = () => undefined;
  return {
    ...context,
    logger,
    parseData: async (entry) => {
      try {
        return await context.parseData(entry);
      } catch {
        unfit.add(entry.data);
        return entry.data;
      }
    },
    store: { ...store, set: (entry) => !unfit.has(entry.data) && store.set(entry) },
  };
}
