import { existsSync, globSync, statfsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLock, type Lock, type LockOptions } from './lock.ts';
import { explainSystemError, ActionableError } from './system-errors.ts';
import { saveAstroCache, restoreAstroCache } from './astro-cache.ts';
import { needsRecovery, swapIn, assertWritable, recover, siteFolder } from './swap.ts';

/** Where one build works. */
export interface BuildFolders {
  /** The folder for the new site, absolute. */
  site: string;
  /** Ends the work: by Ctrl+C, or by whoever stops the process. */
  signal: AbortSignal;
}

/** Where Astro's cache stands, seen from the folder for the new site. */
export const cachePath = '../astro/';

/** Bytes that are always wanted: a site has more than pages. */
const atLeast = 16 * 1024 ** 2;

/**
 * Builds a site as one transaction. In order:
 *
 * 1. takes the right to build in this folder, and waits for whoever has it;
 * 2. refuses what would be refused at the end: a folder that cannot be written, or no room;
 * 3. finishes or takes back a swap that was cut off;
 * 4. gives the work a folder of its own, with a copy of what Astro kept;
 * 5. puts the new site in the place of the old one, and what Astro has in the place of what it had.
 *
 * Whatever ends this at whatever moment: the site is the old one or the new one, and nothing is left that a later build
 * would take up.
 *
 * @param root - the folder of the project, absolute.
 * @param work - builds, and throws where that fails: nothing has changed then.
 * @throws {ActionableError} in one line, where the system refuses.
 */
export async function runTransaction(
  root: string,
  options: Omit<LockOptions, 'signal'>,
  work: (place: BuildFolders) => Promise<void>,
): Promise<void> {
  await withLock(root, options, async (own, signal) => {
    assertWritable(root);
    await told('The last site cannot be put in its place', () => recover(root));
    refuseWithoutRoom(root);
    const site = join(own.folder, 'site');
    const astro = join(own.folder, 'astro');
    await told('The build cannot begin', async () => {
      await mkdir(site);
      await mkdir(astro);
      await restoreAstroCache(root, astro);
    });
    await work({ site, signal });
    signal.throwIfAborted();
    if (!own.isWhole() || !existsSync(join(site, 'index.html'))) {
      throw new ActionableError(
        'Something removed .cache/ while the site was built. Run this again.',
      );
    }
    await told('The new site cannot be put in its place', () => swapIn(root, site));
    // Without it the next build takes longer, and gives the same.
    await saveAstroCache(root, astro, join(own.folder, 'gone')).catch(() => undefined);
  });
}

/**
 * Makes one whole site of what a build left that was ended while it put its site in its place. Every command that reads
 * the built site calls this first.
 */
export async function recoverSite(
  root: string,
  options: Omit<LockOptions, 'signal'>,
): Promise<void> {
  if (!needsRecovery(root)) return;
  await withLock(root, options, () => told('The site cannot be restored', () => recover(root)));
}

/** Does some work with the right to build, and gives that back, also where a signal ends the process. */
export async function withLock(
  root: string,
  options: Omit<LockOptions, 'signal'>,
  work: (own: Lock, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  let by: NodeJS.Signals | undefined;
  const end = (signal: NodeJS.Signals) => {
    by ??= signal;
    stop.abort(new ActionableError(`Ended by ${signal}.`));
  };
  for (const signal of endings) process.on(signal, end);
  try {
    const own = await acquireLock(root, { ...options, signal: stop.signal });
    try {
      await work(own, stop.signal);
    } finally {
      await own.release();
    }
  } catch (error) {
    // A pause that was ended says less.
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    for (const signal of endings) process.off(signal, end);
    // As it would have ended without us: whoever sent the signal sees that it worked.
    if (by) process.kill(process.pid, by);
  }
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The next site takes about as much as the last, and so does what Astro keeps of it. */
function refuseWithoutRoom(root: string): void {
  const site = siteFolder(root);
  const wanted = atLeast + 2 * sizeOf(site);
  const { bavail, bsize } = statfsSync(join(root, '.cache'));
  const free = bavail * bsize;
  if (free >= wanted) return;
  throw new ActionableError(
    `There is too little room on the disk: a build wants about ${megabytes(wanted)}, and ${megabytes(free)} is free.`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 ** 2)} MB`;
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

async function told(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof ActionableError
      ? error
      : new ActionableError(`${what}: ${explainSystemError(error)}.`);
  }
}
