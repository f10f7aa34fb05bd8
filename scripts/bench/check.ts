import { changedFile, changeOneChapter, timeCommand, withCopy } from './copy.ts';

/**
 * What `npm run check:content` takes on many chapters.
 *
 * @param sizes - numbers of chapters; 1,000 where there are none.
 */
export async function benchCheck(sizes: number[]): Promise<void> {
  console.log('chapters | all, first time | all, again | one changed file');
  for (const size of sizes.length > 0 ? sizes : [1000]) console.log(await measure(size));
}

/** As `package.json` starts it. */
const check = ['--import', './scripts/compile-cache.mjs', 'scripts/check-content.ts'];

function measure(size: number): Promise<string> {
  return withCopy(size, async (copy) => {
    const first = await timeCommand(copy, ...check);
    const again = await timeCommand(copy, ...check);
    await changeOneChapter(copy);
    const one = await timeCommand(copy, ...check, changedFile);
    return [
      String(size).padStart(8),
      `${first.seconds.toFixed(1)} s`.padStart(15),
      `${again.seconds.toFixed(1)} s`.padStart(10),
      `${one.seconds.toFixed(1)} s`.padStart(16),
    ].join(' | ');
  });
}
