/**
 * Lays a brotli and a gzip file beside each file of the built site that gets smaller by it: `npm run compress`, after a
 * build. Web servers send those as they are (`gzip_static`, `precompressed`), smaller than what they make on the fly.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../src/runtime/swap.ts';
import { withClaim } from '../src/runtime/transaction.ts';
import { compressSite } from '../src/outputs/hosting/compress.ts';
import { root } from './astro.ts';
import { builtSite, commandName } from './build.ts';
import { NextStep, run, step } from './command.mjs';

await run(async () => {
  // A build that ends meanwhile would put another site in this one's place.
  const options = { command: commandName(), say: console.error };
  await builtSite();
  await withClaim(root, options, () => compress(siteFolder(root)));
});

async function compress(dist: string): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new NextStep('There is no built site in dist/. Run: npm run build');
  }
  const { files, before, after } = await step('Compressing dist/', () => compressSite(dist));
  const kB = (bytes: number) => Math.round(bytes / 1000);
  console.log(`${files} files: ${kB(before)} kB, as brotli ${kB(after)} kB.`);
}
