import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openFirstViewMeter } from '../../src/editors/review/first-view.ts';
import { site } from '../../src/site.ts';
import { recoverBuiltSite } from '../build.ts';
import { changeOneChapter, timeCommand, withCopy } from './copy.ts';

/** What the whole build takes, and what a reader loads for one chapter of the built site. */
export async function benchBuild(sizes: number[]): Promise<void> {
  console.log('chapters | cold build | warm build | one chapter changed | memory | cards');
  for (const size of sizes.length > 0 ? sizes : [20, 200]) console.log(await measure(size));
  console.log(`\nFirst view of a chapter, brotli:\n${firstView(await recoverBuiltSite())}`);
}

/** Builds cold, again, and after a change to one text. */
function measure(size: number): Promise<string> {
  return withCopy(size, async (copy) => {
    const cold = await timeCommand(copy, 'scripts/build.ts');
    const warm = await timeCommand(copy, 'scripts/build.ts');
    await changeOneChapter(copy);
    const one = await timeCommand(copy, 'scripts/build.ts');
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
function firstView(dist: string): string {
  const scales = openFirstViewMeter(dist, site.base);
  const files = scales.firstView('whitepaper/loketdenken/index.html');
  const row = (of: string[], name: string) => `${String(scales.weigh(of)).padStart(7)}  ${name}`;
  return [
    ...files.map((file) => row([file], file)),
    row(files, `in ${files.length} requests`),
  ].join('\n');
}
