import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../astro.ts';

const whitepaper = 'content/nl/whitepaper';
const parts = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The text that is measured after a change. */
export const changedFile = `${whitepaper}/loketdenken.mdx`;

/** What a process took. */
export interface Run {
  seconds: number;
  /** The most that it held, in bytes (Linux). */
  memory: number;
}

/** Gives the use of a copy of the project whose whitepaper has this many chapters, and removes it after. */
export async function withCopy<T>(size: number, use: (copy: string) => Promise<T>): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    await addChapters(copy, size);
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Adds a sentence to one chapter. */
export async function changeOneChapter(copy: string): Promise<void> {
  const file = join(copy, changedFile);
  await writeFile(file, `${await readFile(file, 'utf8')}\nNog een zin.\n`);
}

/**
 * Runs one of the scripts as a process: its start is included, as whoever called it waits for that.
 *
 * @throws {Error} where it does not end with 0.
 */
export function timeCommand(copy: string, ...args: string[]): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, INIT_CWD: copy },
      stdio: 'ignore',
    });
    let memory = 0;
    const watch = setInterval(() => {
      void peakMemory(child.pid).then((bytes) => (memory = Math.max(memory, bytes)));
    }, 200);
    child.on('error', reject).on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory });
      else reject(new Error(`${args.join(' ')} in ${copy} ended with ${code}`));
    });
  });
}

/** Fills the whitepaper up to `size` chapters with copies of the real ones, each a little different. */
async function addChapters(copy: string, size: number): Promise<void> {
  const file = join(copy, 'content/outline.yaml');
  const outline = parse(await readFile(file, 'utf8')) as {
    publications: { folder: string; chapters?: string[] }[];
  };
  const chapters =
    outline.publications.find(({ folder }) => folder === 'whitepaper')?.chapters ?? [];
  const real = await Promise.all(
    chapters.map((name) => readFile(join(copy, whitepaper, `${name}.mdx`), 'utf8')),
  );
  for (let count = real.length; count < size; count += 1) {
    const text = real[count % real.length] ?? '';
    const own = text.replace(/^title: .*/m, `title: "Kopie ${count}"`);
    await writeFile(join(copy, whitepaper, `kopie-${count}.mdx`), own);
    chapters.push(`kopie-${count}`);
  }
  await writeFile(file, stringify(outline));
}

/** The high-water mark of a process and its children, as the kernel counts it; 0 where it does not. */
async function peakMemory(pid: number | undefined): Promise<number> {
  const read = async (id: string): Promise<number> => {
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  };
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const all = [String(pid), ...children.split(' ').filter(Boolean)];
  return (await Promise.all(all.map(read))).reduce((sum, bytes) => sum + bytes, 0);
}
