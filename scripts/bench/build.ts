import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../astro.ts';
import { changeOneChapter, timed, withCopy } from './copy.ts';

/** What the whole build takes, and what a reader loads for one chapter of the built site. */
export async function benchBuild(sizes: number[]): Promise<void> {
  console.log('chapters | cold build | warm build | one chapter changed | memory | cards');
  for (const size of sizes.length > 0 ? sizes : [20, 200]) console.log(await measure(size));
  console.log(`\nFirst view of a chapter, brotli:\n${await firstView()}`);
}

/** Builds cold, again, and after a change to one text. */
function measure(size: number): Promise<string> {
  return withCopy(size, async (copy) => {
    const cold = await timed(copy, 'scripts/build.ts');
    const warm = await timed(copy, 'scripts/build.ts');
    await changeOneChapter(copy);
    const one = await timed(copy, 'scripts/build.ts');
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
  });
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
