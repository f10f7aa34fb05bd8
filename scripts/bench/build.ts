import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { root } from '../astro.ts';

const whitepaper = 'content/nl/whitepaper';

/** What the whole build takes, and what a reader loads for one chapter of the built site. */
export async function benchBuild(sizes: number[]): Promise<void> {
  console.log('chapters | cold build | warm build | one chapter changed | memory | cards');
  for (const size of sizes.length > 0 ? sizes : [20, 200]) console.log(await measure(size));
  console.log(`\nFirst view of a chapter, brotli:\n${await firstView()}`);
}

/** Builds a copy of the project with this many chapters: cold, again, and after a change to one text. */
async function measure(size: number): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const part of [
      'src',
      'content',
      'public',
      'scripts',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ]) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    await addChapters(copy, size);
    const cold = await timedBuild(copy);
    const warm = await timedBuild(copy);
    const changed = join(copy, whitepaper, 'loketdenken.mdx');
    await writeFile(changed, `${await readFile(changed, 'utf8')}\nNog een zin.\n`);
    const one = await timedBuild(copy);
    const cards = (await readdir(join(copy, 'dist/cards'), { recursive: true })).filter((name) =>
      name.endsWith('.png'),
    );
    return [
      String(size).padStart(8),
      `${cold.seconds.toFixed(1)} s`.padStart(10),
      `${warm.seconds.toFixed(1)} s`.padStart(10),
      `${one.seconds.toFixed(1)} s`.padStart(19),
      `${(cold.memory / 1024 ** 3).toFixed(2)} GB`.padStart(6),
      String(cards.length).padStart(5),
    ].join(' | ');
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Fills the whitepaper up to `size` chapters with copies of the real ones. */
async function addChapters(copy: string, size: number): Promise<void> {
  const file = join(copy, 'content/outline.yaml');
  const outline = parse(await readFile(file, 'utf8')) as {
    publications: { folder: string; chapters?: string[] }[];
  };
  const chapters =
    outline.publications.find(({ folder }) => folder === 'whitepaper')?.chapters ?? [];
  const real = [...chapters];
  for (let count = real.length; count < size; count += 1) {
    const name = `kopie-${count}`;
    const text = await readFile(join(copy, whitepaper, `${real[count % real.length]}.mdx`), 'utf8');
    await writeFile(
      join(copy, whitepaper, `${name}.mdx`),
      text.replace(/^title: .*/m, `title: "Kopie ${count}"`),
    );
    chapters.push(name);
  }
  await writeFile(file, stringify(outline));
}

/** Seconds of a whole build as a process, and the most memory it held, in bytes (Linux). */
function timedBuild(folder: string): Promise<{ seconds: number; memory: number }> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: 'ignore' });
    let memory = 0;
    const watch = setInterval(() => {
      void peakMemory(child.pid).then((bytes) => (memory = Math.max(memory, bytes)));
    }, 200);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory });
      else reject(new Error(`the build of ${folder} ended with ${code}`));
    });
  });
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

/** What a browser loads for one chapter, in bytes after brotli, file by file. */
async function firstView(): Promise<string> {
  const dist = join(root, 'dist');
  const html = await readFile(join(dist, 'whitepaper/loketdenken/index.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|woff2|svg))"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  const files = ['/whitepaper/loketdenken/index.html', ...new Set(linked)];
  const rows = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(dist, file));
      const size = file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
      return { file, size };
    }),
  );
  const total = rows.reduce((sum, { size }) => sum + size, 0);
  return [
    ...rows.map(({ file, size }) => `${String(size).padStart(7)}  ${file}`),
    `${String(total).padStart(7)}  in ${rows.length} requests`,
  ].join('\n');
}
