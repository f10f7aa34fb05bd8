/**
 * Checks the links to elsewhere: `npm run links`. Not part of a build: it asks other people's servers.
 * `--fresh` asks for all of them again; `--archive <address>` names another archive. Exit code 1 where one is lost.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/editors/check/corpus.ts';
import { checkExternalLinks } from '../src/editors/links/check-links.ts';
import { openLinkCache } from '../src/editors/links/link-cache.ts';
import { isLost, formatLinkReport } from '../src/editors/links/report.ts';
import { site } from '../src/site.ts';
import { root } from './astro.ts';
import { runCommand, runStep } from './command.mjs';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean' }, archive: { type: 'string' } },
  });
  const file = join(root, '.cache', 'links.json');
  const cache = openLinkCache(file, Date.now(), values.fresh);
  const check = await runStep('Asking for every link', async () =>
    checkExternalLinks(await readCorpus(root), {
      cache,
      archive: values.archive ?? 'https://archive.org',
      concurrency: 5,
      timeout: 20_000,
      retries: 2,
      userAgent: `Mozilla/5.0 (compatible; link check of ${site.name}; ${site.repository.url})`,
    }),
  );
  console.log(formatLinkReport(check));
  if (check.links.some(isLost)) process.exitCode = 1;
});
