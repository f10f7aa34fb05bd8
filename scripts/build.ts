/**
 * Builds the site beside the last good one and puts it in its place when all went well: `npm run build`.
 * Arguments go on to `astro build`. Exit code 1 where the build fails; `dist/` is then as it was.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { astro, root } from './astro.ts';
import { NextStep, run, step } from './step.mjs';

const dist = join(root, 'dist');
/** On the same disk as `dist/`, so that a rename is enough. */
const next = join(root, '.cache', 'next');
const previous = join(root, '.cache', 'previous');

if (import.meta.main) await run(() => build(process.argv.slice(2), 'show'));

/** One build as one step, with no more output than a warning or a fault needs. */
export async function buildQuietly(): Promise<void> {
  await step('Building the site', () => build([], 'hold'));
}

async function build(args: string[], output: 'show' | 'hold'): Promise<void> {
  // Left by a process that was ended between the two renames.
  if (!existsSync(dist) && existsSync(previous)) await rename(previous, dist);
  await rm(next, { recursive: true, force: true });
  const { code, held } = await astro(['build', '--outDir', next, ...args], output);
  const lines = held.trimEnd().split('\n');
  if (code !== 0) {
    if (held) console.log(lines.slice(-5).join('\n'));
    await rm(next, { recursive: true, force: true });
    throw new NextStep(
      'The site was not built: mend what is named above and run the command again.' +
        (existsSync(dist) ? ' dist/ still holds the last good build.' : ''),
    );
  }
  for (const line of lines.filter((line) => line.includes('[WARN]'))) console.log(line);
  await swap();
}

/** The time without a `dist/` is that of two renames; where the second fails, the old one comes back. */
async function swap(): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  const replaces = existsSync(dist);
  if (replaces) await rename(dist, previous);
  try {
    await rename(next, dist);
  } catch (error) {
    if (replaces) await rename(previous, dist);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
