import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { machine, openCache } from './cache.ts';

/**
 * What Astro keeps between builds: pages, pictures, and the list of what each was made of. It writes them while it builds,
 * the list at the end. So a build works on a copy, which takes the place of the kept one when all went well: what a build
 * leaves that did not end is never seen again.
 */
const kept = '.cache/pages';
const index = 'index.json';

/** Astro loads the content anew: what it kept of it depends on code that it does not ask after. */
const left = new Set(['data-store.json']);

/** What decides a page and is not in the list of Astro: our own code, and the packages. */
const sources = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

/**
 * Copies what an earlier build kept, file by file as it was when that build ended: a file of which one byte differs is left
 * out, and Astro makes it anew. Nothing at all comes from other code, another machine or another Node.
 *
 * @param root - the folder of the project, absolute.
 * @param into - the folder that Astro is given as its cache.
 */
export async function restoreAstroCache(root: string, into: string): Promise<void> {
  const from = join(root, kept);
  const files = readIndex(from, versionOf(root));
  await eachFile(Object.entries(files), async ([file, digest]) => {
    const bytes = await readFile(join(from, file)).catch(() => undefined);
    if (!bytes || hash('sha256', bytes, 'hex') !== digest) return;
    const to = join(into, file);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, bytes);
  });
}

/**
 * Keeps what Astro has in its cache for the next build.
 *
 * @param from - the folder that Astro was given; it is gone afterwards.
 * @param aside - a name for the folder that it replaces, on the same disk, until that is removed.
 */
export async function saveAstroCache(root: string, from: string, aside: string): Promise<void> {
  const files: Record<string, string> = {};
  const names = filesBelow(from).filter((name) => !left.has(name));
  await eachFile(names, async (file) => {
    files[file] = hash('sha256', await readFile(join(from, file)), 'hex');
  });
  openCache(from).write(index, versionOf(root), JSON.stringify(files));
  const to = join(root, kept);
  await mkdir(dirname(to), { recursive: true });
  if (existsSync(to)) await rename(to, aside);
  await rename(from, to);
  await rm(aside, { recursive: true, force: true });
}

function readIndex(folder: string, version: string): Record<string, string> {
  const bytes = openCache(folder).read(index, version);
  // Of our own making, to the last byte.
  return bytes ? (JSON.parse(Buffer.from(bytes).toString()) as Record<string, string>) : {};
}

function versionOf(root: string): string {
  const names = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digests = names.map((name) => [
    name.slice(root.length),
    hash('sha256', readFileSync(name), 'hex'),
  ]);
  return JSON.stringify([machine, root, digests]);
}

function filesBelow(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** So many at once as keep a disk busy, without a handle for each. */
async function eachFile<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  const worker = async () => {
    for (const one of queue) await work(one);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
