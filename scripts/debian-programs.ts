/**
 * Finds the web servers that the tests try the site on, or takes them from Debian's packages. These are unpacked into
 * `.cache/programs/` and not installed: nothing is configured, nothing is started, and no service is left behind.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { root } from './astro.ts';
import { NextStep, runStep } from './command.mjs';

const unpacked = join(root, '.cache', 'programs');

const programs = {
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'], version: '-v' },
  caddy: { packages: ['caddy'], version: 'version' },
} as const;

export type Program = keyof typeof programs;

/**
 * Returns the path of a program that starts: one on the PATH, or else one of Debian's packages.
 *
 * @throws {NextStep} where there is none, with what to install.
 */
export async function ensureProgram(name: Program): Promise<string> {
  const found = await findProgram(name);
  if (found) return found;
  await runStep(`Fetching ${name}`, () => unpack(name)).catch(() => undefined);
  const fetched = await findProgram(name);
  if (fetched) return fetched;
  throw new NextStep(`The tests need ${name}: install it, so that it is on the PATH.`);
}

/** Returns the path of nginx’s module for files that are brotli already. Undefined: this nginx has none. */
export function findBrotliModule(): string | undefined {
  return ['/', unpacked]
    .map((folder) => join(folder, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'))
    .find((path) => existsSync(path));
}

async function findProgram(name: Program): Promise<string | undefined> {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/sbin',
    join(unpacked, 'usr/sbin'),
    join(unpacked, 'usr/bin'),
  ];
  for (const path of folders.map((folder) => join(folder, name))) {
    if (existsSync(path) && (await succeeds(path, [programs[name].version]))) return path;
  }
  return undefined;
}

/** Each package at a time: an older system may lack the module, and have the program. */
async function unpack(name: Program): Promise<void> {
  await mkdir(unpacked, { recursive: true });
  const folder = await mkdtemp(join(unpacked, 'download-'));
  try {
    for (const one of programs[name].packages) {
      const download = () => succeeds('apt-get', ['-qq', 'download', one], folder);
      if (await download()) continue;
      // No list of packages yet, or one that has grown old.
      await succeeds('apt-get', ['-qq', 'update'], folder);
      await download();
    }
    for (const file of await readdir(folder)) {
      await succeeds('dpkg-deb', ['-x', file, 'tree'], folder);
    }
    await adopt(join(folder, 'tree'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** File by file, each whole: two test files may fetch at once. */
async function adopt(tree: string): Promise<void> {
  const entries = await readdir(tree, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const target = entry.parentPath.replace(tree, unpacked);
    await mkdir(target, { recursive: true });
    await rename(join(entry.parentPath, entry.name), join(target, entry.name));
  }
}

function succeeds(command: string, args: string[], cwd: string = root): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, args, { cwd, stdio: 'ignore', timeout: 120_000 })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });
}
