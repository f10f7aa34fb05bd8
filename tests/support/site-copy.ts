import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inject } from 'vitest';
import { base } from './content-files.ts';
import { root } from './content.ts';
import { digestsOf } from './dist.ts';

/** What a copy does without: what commands make, and what it shares by a link. */
const left = new Set(['node_modules', 'dist', '.cache', '.git', '.astro', 'test-results']);

export interface SiteCopy {
  folder: string;
  dist: string;
  /** Changes a file; fails where the text to replace is not there. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  /** Copies a folder over the copy: `content/` in it adds to `content/`. */
  add(folder: string): void;
  remove(...files: string[]): void;
  /**
   * Builds as `npm run build` does.
   *
   * @param variables - added to the environment.
   */
  build(variables?: Record<string, string>): Promise<Built>;
  /** Runs one of the scripts: `run('translations.ts', '--json')`. */
  run(script: string, ...args: string[]): Promise<Built>;
  /** A digest of each file of the built site. */
  digests(): Promise<Record<string, string>>;
}

export interface Built {
  code: number;
  output: string;
}

/**
 * A copy of the project that a test may change and build: one for a test file. Another test file gets the same folder
 * after it, as new but with what its builds kept, so that only what differs is built. The folders go when the tests are
 * done (`copies.ts`).
 *
 * @param cold - without what earlier builds kept: every page is made anew.
 * @param small - with the content of `tests/fixtures/base` instead: built in a third of the time. For what a site does
 *   whatever its texts are.
 */
export function copySite({ cold = false, small = false } = {}): SiteCopy {
  const folder = join(inject('copies'), process.env['VITEST_POOL_ID'] ?? '0');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== '.cache' || cold) rmSync(join(folder, name), { recursive: true, force: true });
  }
  cpSync(root, folder, {
    recursive: true,
    filter: (from) =>
      dirname(from) !== root ||
      !(left.has(basename(from)) || (small && basename(from) === 'content')),
  });
  if (small) cpSync(join(base, 'content'), join(folder, 'content'), { recursive: true });
  if (!cold && !small) {
    for (const kept of ['cards', 'check']) {
      cpSync(join(root, '.cache', kept), join(folder, '.cache', kept), { recursive: true });
    }
  }
  // A junction needs no rights on Windows; elsewhere the type is ignored.
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'), 'junction');
  const at = (file: string) => join(folder, file);
  const dist = at('dist');

  return {
    folder,
    dist,
    edit: async (file, from, to) => {
      const text = await readFile(at(file), 'utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
      await writeFile(at(file), changed);
    },
    write: async (file, text) => {
      await mkdir(dirname(at(file)), { recursive: true });
      await writeFile(at(file), text);
    },
    add: (from) => {
      cpSync(from, folder, { recursive: true });
    },
    remove: (...files) => {
      for (const file of files) rmSync(at(file), { recursive: true, force: true });
    },
    build: (variables) => run(folder, ['scripts/build.ts'], variables),
    run: (script, ...args) => run(folder, [`scripts/${script}`, ...args]),
    digests: () => digestsOf(dist),
  };
}

function run(
  folder: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Built> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...ownEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: said.join('') });
    });
  });
}

/** The environment without what Vitest adds: with its `DEV` a build would think that it is a development server. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
