/**
 * Checks types, lint, format, licences and content: `npm run check`. With arguments it checks content alone, as
 * `check-content.ts` says: `npm run check -- --changed`. Every part runs, also after one that failed.
 */
import { checkFiles } from './check-content.ts';
import { npm } from './npm.ts';
import { run } from './step.mjs';

const parts = ['check:types', 'check:lint', 'check:format', 'check:licences', 'check:content'];

const args = process.argv.slice(2);
if (args.length > 0) await run(() => checkFiles(args));
else {
  for (const part of parts) {
    if ((await npm(['run', '--silent', part])) !== 0) process.exitCode = 1;
  }
}
