import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, makeFolder, explainSystemError, ActionableError } from './system-errors.ts';

/**
 * How a new site takes the place of the old one, in steps of which each is one rename:
 *
 *     dist                   the old site
 *     dist  .dist.new        the new one stands beside it, whole
 *           .dist.new .dist.old
 *     dist            .dist.old
 *     dist                   the new site
 *
 * Whatever step was the last, `settle` makes one whole site of it. Where `dist` is a symbolic link, all this happens where
 * it leads. Where it cannot be renamed, as it is a mount point, its content is replaced: see `replaceWithin`.
 */
const names = ['new', 'old', 'copy', 'gone'] as const;

/** Steps within a folder that stays: being copied, whole, on its way in; and what was there. */
const within = ['.swap-copy', '.swap-new', '.swap-entering', '.swap-old'] as const;

/** A folder that a file system has at its root. */
const notOurs = new Set<string>([...within, 'lost+found']);

/** Returns the folder of the built site, absolute: `dist/`, or where that leads. It need not be there yet. */
export function siteFolder(root: string): string {
  const dist = join(root, 'dist');
  try {
    return realpathSync(dist);
  } catch (error) {
    if (codeOf(error) === 'ELOOP')
      throw new ActionableError(`dist cannot be used: ${explainSystemError(error)}.`);
    return isLink(dist) ? resolve(dirname(dist), readlinkSync(dist)) : dist;
  }
}

/** Returns whether a swap was cut off, so that `settle` has something to do. */
export function needsRecovery(root: string): boolean {
  const site = siteFolder(root);
  const places = asideOf(site);
  return [...names.map((name) => places[name]), ...within.map((name) => join(site, name))].some(
    (path) => existsSync(path),
  );
}

/**
 * Finishes a swap that was cut off, or takes it back: the site is then the old one or the new one, whole. Only for whoever
 * has the right to build.
 */
export async function recover(root: string): Promise<void> {
  const site = siteFolder(root);
  const aside = asideOf(site);
  if (existsSync(site)) await settleWithin(site);
  else if (existsSync(aside.new)) await rename(aside.new, site);
  else if (existsSync(aside.old)) await rename(aside.old, site);
  for (const name of ['new', 'old', 'copy'] as const) await discard(aside[name], aside.gone);
  await discard(aside.gone, aside.gone);
}

/**
 * Puts a new site in the place of the old one.
 *
 * @param next - the folder of the new site, absolute; it is gone afterwards.
 */
export async function swapIn(root: string, next: string): Promise<void> {
  const site = siteFolder(root);
  const aside = asideOf(site);
  makeFolder(dirname(site));
  if (isMount(site)) return replaceWithin(site, next);
  try {
    await move(next, aside.new, aside.copy);
  } catch (error) {
    if (!existsSync(site) || !isRefused(error)) throw error;
    return replaceWithin(site, next);
  }
  try {
    // From here to the end nothing waits for anything else: two renames.
    if (existsSync(site)) renameSync(site, aside.old);
  } catch (error) {
    if (!isRefused(error)) throw error;
    await replaceWithin(site, aside.new);
    return recover(root);
  }
  renameSync(aside.new, site);
  await discard(aside.old, aside.gone);
}

/**
 * Refuses what would be refused at the end of a build: a site that cannot be written, and a disk without room.
 *
 * @throws {ActionableError} in one line.
 */
export function assertWritable(root: string): void {
  const site = siteFolder(root);
  if (existsSync(site)) {
    if (!statSync(site).isDirectory()) {
      throw new ActionableError(
        'dist is a file, where a folder belongs. Remove it and run this again.',
      );
    }
    const refused = refusalOf(site);
    if (refused) throw new ActionableError(`dist/ cannot be written: ${refused}.`);
    return;
  }
  try {
    makeFolder(dirname(site));
  } catch (error) {
    throw new ActionableError(`dist/ cannot be made: ${explainSystemError(error)}.`);
  }
  const refused = refusalOf(dirname(site));
  if (refused) throw new ActionableError(`dist/ cannot be made: ${refused}.`);
}

/** Why a folder takes nothing new. Rights alone do not say: it is tried. */
function refusalOf(folder: string): string | undefined {
  const probe = join(folder, `.swap-probe-${process.pid}`);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    mkdirSync(probe);
    rmdirSync(probe);
    return undefined;
  } catch (error) {
    return explainSystemError(error);
  }
}

/**
 * Replaces what is in a folder that must stay itself, a mount point above all. The new site is copied in first, beside the
 * old one; then entries are renamed, out and in. Readers may see some of both for those milliseconds, never half a file.
 */
async function replaceWithin(site: string, next: string): Promise<void> {
  await settleWithin(site);
  const [copy, whole] = within.map((name) => join(site, name)) as [string, string];
  await cp(next, copy, { recursive: true });
  await rename(copy, whole);
  await settleWithin(site);
  await rm(next, { recursive: true, force: true });
}

/** Goes on from whatever step was the last. */
async function settleWithin(site: string): Promise<void> {
  const [copy, whole, entering, old] = within.map((name) => join(site, name)) as [
    string,
    string,
    string,
    string,
  ];
  await rm(copy, { recursive: true, force: true });
  if (existsSync(whole)) {
    mkdirSync(old, { recursive: true });
    for (const name of readdirSync(site).filter((name) => !notOurs.has(name))) {
      renameSync(join(site, name), join(old, name));
    }
    renameSync(whole, entering);
  }
  if (existsSync(entering)) {
    for (const name of readdirSync(entering)) renameSync(join(entering, name), join(site, name));
    rmdirSync(entering);
  }
  await rm(old, { recursive: true, force: true });
}

/** On one file system a rename; else a copy that gets its name when it is whole. */
async function move(from: string, to: string, copy: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, copy, { recursive: true });
    await rename(copy, to);
    await rm(from, { recursive: true, force: true });
  }
}

/** Takes a folder out of the way by one rename, before its files go one by one: half of it never has its name. */
async function discard(path: string, gone: string): Promise<void> {
  if (path !== gone) {
    if (!existsSync(path)) return;
    await rm(gone, { recursive: true, force: true });
    await rename(path, gone);
  }
  await rm(gone, { recursive: true, force: true });
}

function asideOf(site: string): Record<(typeof names)[number], string> {
  const at = (name: string) => join(dirname(site), `.${basename(site)}.${name}`);
  return { new: at('new'), old: at('old'), copy: at('copy'), gone: at('gone') };
}

function isMount(site: string): boolean {
  return existsSync(site) && statSync(site).dev !== statSync(dirname(site)).dev;
}

/** What a rename says of a mount point, and of a folder above that is not ours. */
function isRefused(error: unknown): boolean {
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
