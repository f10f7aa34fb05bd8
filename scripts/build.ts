/**
 * Builds the site beside the last good one and puts it in its place when all went well: `npm run build`. One build at a time
 * in a folder; a second one waits. Arguments go on to `astro build`. Exit code 1 where the build fails; `dist/` is then as
 * it was.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../src/runtime/swap.ts';
import { recoverSite, runTransaction } from '../src/runtime/transaction.ts';
import { runAstroBuild, root } from './astro.ts';
import { NextStep, runCommand, runStep } from './command.mjs';

if (import.meta.main) await runCommand(() => build(process.argv.slice(2), 'show'));

/** One build as one step, with no more output than a warning or an error needs. */
export async function buildQuietly(): Promise<void> {
  await runStep('Building the site', () => build([], 'hold'));
}

/** Returns the folder of the built site, whole: of a swap that was cut off, one site is made. */
export async function recoverBuiltSite(): Promise<string> {
  await recoverSite(root, { command: getCommandName(), say: console.error });
  return siteFolder(root);
}

/** Returns how this command was called: `npm run build`. */
export function getCommandName(): string {
  const name = process.env['npm_lifecycle_event'];
  if (name !== undefined)
    return ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
  return process.argv
    .slice(1, 2)
    .map((file) => `node ${file.slice(root.length + 1)}`)
    .join('');
}

async function build(args: string[], output: 'show' | 'hold'): Promise<void> {
  const options = { command: getCommandName(), say: console.error };
  await runTransaction(root, options, async ({ site, signal }) => {
    const { code, held, shortage } = await runAstroBuild(
      [...args, '--outDir', site],
      output,
      signal,
    );
    // Whoever ended it needs no advice.
    signal.throwIfAborted();
    const lines = held.trimEnd().split('\n');
    if (code === 0) {
      for (const line of lines.filter((line) => line.includes('[WARN]'))) console.log(line);
      return;
    }
    const stays = existsSync(join(siteFolder(root), 'index.html'))
      ? ' dist/ still holds the last good build.'
      : '';
    if (shortage !== undefined) throw new NextStep(`The site was not built: ${shortage}.${stays}`);
    if (held) console.log(lines.slice(-5).join('\n'));
    throw new NextStep(
      `The site was not built: mend what is named above and run the command again.${stays}`,
    );
  });
}
