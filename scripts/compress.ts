/**
 * Lays a brotli and a gzip file beside each file of the built site that gets smaller by it: `npm run compress`, after a
 * build. Web servers send those as they are (`gzip_static`, `precompressed`), smaller than what they make on the fly.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../src/runtime/swap.ts';
import { withLock } from '../src/runtime/transaction.ts';
import { compressSite } from '../src/outputs/hosting/compress.ts';
import { root } from './astro.ts';
import { recoverBuiltSite, getCommandName } from './build.ts';
import { NextStep, runCommand, runStep } from './command.mjs';

await runCommand(async () => {
  // A build that ends meanwhile would put another site in this one's place.
  const options = { command: getCommandName(), say: console.error };
  await recoverBuiltSite();
  await withLock(root, options, () => compress(siteFolder(root)));
});

async function compress(dist: string): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new NextStep('There is no built site in dist/. Run: npm run build');
  }
  const { files, before, after } = await runStep('Compressing dist/', () => compressSite(dist));
  const kB = (bytes: number) => Math.round(bytes / 1000);
  console.log(`${files} files: ${kB(before)} kB, as brotli ${kB(after)} kB.`);
}
