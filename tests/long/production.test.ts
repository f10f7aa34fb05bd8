import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { root } from '../support/content.ts';
import { digestsOf, dist } from '../support/dist.ts';
import { ownEnvironment } from '../support/site-copy.ts';

/** With a space and letters beyond ASCII: a path may have them. */
const folder = await mkdtemp(join(tmpdir(), 'in productie ü '));
afterAll(() => rm(folder, { recursive: true, force: true }));

const left = new Set(['node_modules', 'dist', '.cache', '.astro', 'test-results']);
const devOnly = ['vitest', 'cspell-dictionary', '@cspell', 'eslint', 'typescript-eslint'];

test(
  'npm ci --omit=dev and npm run build make the same site, and bring in no dev dependency',
  { timeout: 900_000 },
  async () => {
    await cp(root, folder, {
      recursive: true,
      filter: (from) => dirname(from) !== root || !left.has(basename(from)),
    });
    await npm('ci', '--omit=dev', '--ignore-scripts', '--prefer-offline');
    await npm('run', 'build');
    const installed = await readdir(join(folder, 'node_modules'));
    expect(installed).toContain('astro');
    expect(installed.filter((name) => devOnly.includes(name))).toEqual([]);
    expect(await digestsOf(join(folder, 'dist'))).toEqual(await digestsOf(dist));
  },
);

/** As somebody types it: without the packages of this project on the PATH, and without npm's settings of this run. */
async function npm(...args: string[]): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(ownEnvironment()).filter(([name]) => !/^npm_/i.test(name)),
  );
  const PATH = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'))
    .join(delimiter);
  const shell = process.platform === 'win32';
  await promisify(execFile)('npm', args, {
    cwd: folder,
    env: { ...env, PATH },
    shell,
    maxBuffer: 16 * 1024 ** 2,
  });
}
