/**
 * Cuts a transaction off at every step that it takes on disk, one after the other, and prints what is left each time, as
 * JSON. A process of its own, as it changes what `node:fs` does: `node tests/support/cut-off.ts <empty folder>`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { settleSite, transaction } from '../../src/runtime/transaction.ts';

/** What is in the place of `dist/`. */
const kinds = ['none', 'a folder', 'a link', 'a mount point'] as const;
/** A process that ended does nothing more; one step that is refused is tidied up after. */
const ways = ['ended', 'ENOSPC'] as const;

export interface Cut {
  kind: (typeof kinds)[number];
  way: (typeof ways)[number];
  /** The step and its file, from the folder of the project. */
  step: string;
  /** What the transaction said: `well`, or why not. */
  said: string;
  /** The text of every file of the site at once, and after `settleSite`: `old`, `new`, or a list where they differ. */
  atOnce: string;
  settled: string;
  /** And after another transaction, that nothing cuts off. */
  again: string;
  /** What else stands in the folder at the end. */
  besides: string[];
}

const options = { command: 'npm test', say: () => undefined, atOnce: false };
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } = {
  ...fs,
};
const [parent = ''] = process.argv.slice(2);

/** Called before each step: throws where it is not to be taken. */
let before: (step: string, path: string) => void = () => undefined;
watchSteps();

const cuts: Cut[] = [];
for (const kind of kinds) {
  for (const way of ways) {
    for (let at = 1; ; at += 1) {
      const cut = await cutOff(kind, way, at);
      if (cut === undefined) break;
      cuts.push(cut);
    }
  }
}
console.log(JSON.stringify(cuts));

/** Undefined where the transaction takes fewer steps. */
async function cutOff(kind: Cut['kind'], way: Cut['way'], at: number): Promise<Cut | undefined> {
  const root = join(parent, `${kind}-${way}-${at}`, 'project');
  prepare(root, kind);
  let count = 0;
  let cutAt: string | undefined;
  before = (step, path) => {
    if (!path.startsWith(dirname(root))) return;
    if (kind === 'a mount point' && step === 'renameSync' && path === join(root, 'dist')) {
      throw failure('EBUSY');
    }
    count += 1;
    if (count === at)
      cutAt = `${step} ${path.slice(root.length + 1).replace(/[0-9a-f]+-\d+-[\w-]+/, '…')}`;
    if (way === 'ended' ? count >= at : count === at) throw failure(way === 'ended' ? 'EIO' : way);
  };
  const said = await build(root, 'new');
  before = () => undefined;
  if (cutAt === undefined) {
    rmSync(dirname(root), { recursive: true });
    return undefined;
  }
  const atOnce = textOf(root);
  if (way === 'ended') bury(root);
  await settleSite(root, options);
  const settled = textOf(root);
  const last = await build(root, 'newer');
  const again = last === 'well' ? textOf(root) : last;
  const besides = [
    ...readdirSync(root).filter((name) => !['dist', '.cache', 'src'].includes(name)),
    ...readdirSync(join(root, '.cache')).filter((name) => name !== 'pages'),
    ...(kind === 'a link' ? readdirSync(join(root, '../elsewhere')) : []),
  ].filter((name) => name !== 'site');
  rmSync(dirname(root), { recursive: true });
  return { kind, way, step: cutAt, said, atOnce, settled, again, besides };
}

async function build(root: string, text: string): Promise<string> {
  try {
    await transaction(root, options, ({ site }) => {
      write(site, text);
      write(join(site, '../astro'), text);
      return Promise.resolve();
    });
    return 'well';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

function prepare(root: string, kind: Cut['kind']): void {
  mkdirSync(join(root, 'src'), { recursive: true });
  if (kind === 'none') return;
  const site = join(root, kind === 'a link' ? '../elsewhere/site' : 'dist');
  write(site, 'old');
  if (kind === 'a link') symlinkSync('../elsewhere/site', join(root, 'dist'));
}

function write(folder: string, text: string): void {
  mkdirSync(join(folder, 'page'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(folder, 'page', `${text}.html`), text);
}

/** One word where all is of one build. */
function textOf(root: string): string {
  const dist = join(root, 'dist');
  if (!fs.existsSync(dist)) return 'none';
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = new Set(files.map((file) => readFileSync(file, 'utf8')));
  const [text = 'empty'] = texts;
  const isWhole =
    texts.size === 1 && files.length === 2 && files.some((file) => file.endsWith(`${text}.html`));
  return isWhole ? text : files.map((file) => file.slice(dist.length + 1)).join(', ');
}

/** Whoever had the right to build has ended: this process goes on in its name. */
function bury(root: string): void {
  const builds = join(root, '.cache/builds');
  if (!fs.existsSync(builds)) return;
  for (const name of readdirSync(builds)) {
    const [system, pid, started, ...rest] = name.split('-');
    renameSync(join(builds, name), join(builds, [system, pid, `${started}9`, ...rest].join('-')));
  }
}

function watchSteps(): void {
  const sync = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmdirSync', 'rmSync'] as const;
  const later = ['mkdir', 'writeFile', 'rename', 'rmdir', 'rm', 'cp'] as const;
  for (const name of sync) wrap(fs, name);
  for (const name of later) wrap(fs.promises, name);
  syncBuiltinESMExports();
}

/** Wraps a function of `node:fs`, whose first argument is a path. */
function wrap(owner: object, name: string): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`node:fs has no ${name}`);
  const isSync = name.endsWith('Sync');
  Reflect.set(owner, name, (...args: unknown[]): unknown => {
    try {
      before(name, String(args[0]));
    } catch (error) {
      if (isSync) throw error;
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    return Reflect.apply(original, owner, args) as unknown;
  });
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: cut off`), { code, syscall: 'cut' });
}
