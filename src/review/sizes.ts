import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, glob, mkdir, realpath, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../site.ts';
import { scalesFor } from './first-view.ts';

/** What a built site weighs. */
export interface SiteSize {
  files: number;
  /** Of all its files, as they stand on disk. */
  bytes: number;
  /** What the first view of each page that was asked for weighs on the line, by its path. */
  firstViews: Record<string, number>;
}

/**
 * Builds the site in a folder, and weighs it.
 *
 * @param root - the folder of the project, absolute.
 * @param paths - the pages of which the first view is weighed.
 * @throws {Error} with the last lines of the build, where it fails.
 */
export async function sizeOfSite(root: string, paths: readonly string[]): Promise<SiteSize> {
  await build(root);
  const dist = join(root, 'dist');
  const entries = await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  const { firstView, weigh } = scalesFor(dist, site.base);
  return {
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    firstViews: Object.fromEntries(
      paths.map((path) => {
        const page = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
        return [path, weigh(firstView(page))];
      }),
    ),
  };
}

/**
 * Lets a build in one folder use what one in another made: packages, pictures, and pages that did not change. Pictures are
 * shared, as each has its inputs in its name; what Astro keeps is a copy, so that the other folder keeps its own.
 */
export async function shareCaches(from: string, to: string): Promise<void> {
  await symlink(await realpath(join(from, 'node_modules')), join(to, 'node_modules'), 'junction');
  await mkdir(join(to, '.cache'), { recursive: true });
  const astro = join(from, '.cache', 'astro');
  if (existsSync(astro)) await cp(astro, join(to, '.cache', 'astro'), { recursive: true });
  const cards = join(from, '.cache', 'cards');
  await mkdir(cards, { recursive: true });
  await symlink(cards, join(to, '.cache', 'cards'), 'junction');
}

function build(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(said.join('').trimEnd().split('\n').slice(-12).join('\n')));
    });
  });
}
