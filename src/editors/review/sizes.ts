import { spawn } from 'node:child_process';
import { glob, mkdir, realpath, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { waitingPrefix } from '../../runtime/lock.ts';
import { siteFolder } from '../../runtime/swap.ts';
import { site } from '../../site.ts';
import { openFirstViewMeter } from './first-view.ts';

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
 * @param onWait - takes the line that says which other build is waited for.
 * @throws {Error} with the last lines of the build, where it fails.
 */
export async function measureSite(
  root: string,
  paths: readonly string[],
  onWait: (line: string) => void,
): Promise<SiteSize> {
  await build(root, onWait);
  const dist = siteFolder(root);
  const entries = await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  const { firstView, weigh } = openFirstViewMeter(dist, site.base);
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
 * Lets a build in one folder use what one in another made: packages and pictures, as each has its inputs in its name. Pages
 * it makes anew: what Astro keeps of them is of its own folder.
 */
export async function linkCaches(from: string, to: string): Promise<void> {
  await symlink(await realpath(join(from, 'node_modules')), join(to, 'node_modules'), 'junction');
  await mkdir(join(to, '.cache'), { recursive: true });
  const cards = join(from, '.cache', 'cards');
  await mkdir(cards, { recursive: true });
  await symlink(cards, join(to, '.cache', 'cards'), 'junction');
}

function build(root: string, onWait: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (line.startsWith(waitingPrefix)) onWait(line);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(said.slice(-12).join('\n')));
    });
  });
}
