/** Measures `npm run check:content` on many chapters: `npm run bench -- check`, or `npm run bench -- check 200`. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../astro.ts';

const whitepaper = 'content/nl/whitepaper';

/** @param sizes - numbers of chapters; 1,000 where there are none. */
export async function benchCheck(sizes: number[]): Promise<void> {
  console.log('chapters | all, first time | all, again | one changed file');
  for (const size of sizes.length > 0 ? sizes : [1000]) console.log(await measure(size));
}

async function measure(size: number): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-check-'));
  try {
    for (const part of ['src', 'content', 'scripts', 'package.json', 'package-lock.json']) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    await addChapters(copy, size);
    const first = await timedCheck(copy, []);
    const again = await timedCheck(copy, []);
    const changed = join(copy, whitepaper, 'loketdenken.mdx');
    await writeFile(changed, `${await readFile(changed, 'utf8')}\nNog een zin.\n`);
    const one = await timedCheck(copy, [`${whitepaper}/loketdenken.mdx`]);
    return [
      String(size).padStart(8),
      `${first.toFixed(1)} s`.padStart(15),
      `${again.toFixed(1)} s`.padStart(10),
      `${one.toFixed(1)} s`.padStart(16),
    ].join(' | ');
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
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

/** Seconds of a check as a process: its start included, as an editor waits for it. */
function timedCheck(folder: string, files: string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    spawn(process.execPath, ['scripts/check-content.ts', ...files], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      stdio: 'ignore',
    })
      .on('error', reject)
      .on('close', (code) => {
        if (code === 0) resolve((performance.now() - start) / 1000);
        else reject(new Error(`the check of ${folder} ended with ${code}`));
      });
  });
}
