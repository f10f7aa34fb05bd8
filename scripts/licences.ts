/**
 * Checks the licence of every package in the lock file, for all platforms: `npm run check:licences`. Exit code 1 where one
 * is neither on the list of `licences/policy.ts` nor an exception there.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './astro.ts';
import type { LockFile } from './licences/lock-file.ts';
import { findRefusedLicences } from './licences/check.ts';
import { NextStep, runCommand } from './command.mjs';

await runCommand(async () => {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const refused = findRefusedLicences(lock);
  if (refused.length === 0) return;
  throw new NextStep(
    `Licences that are not agreed on:\n${refused.map((line) => `  ${line}`).join('\n')}\n` +
      'Choose another package, or decide and write down why in scripts/licences/policy.ts.',
  );
});
