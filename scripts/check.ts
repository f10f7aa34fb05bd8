/**
 * Checks types, lint, format, licences and content: `npm run check`. With arguments it checks content alone, as
 * `check-content.ts` says: `npm run check -- --changed`. Every part runs, also after one that failed.
 * The advice that comes last changes no exit code.
 */
import { securityAdvice } from '../src/outputs/hosting/security-advice.ts';
import { checkFiles } from './check-content.ts';
import { npm } from './npm.ts';
import { run } from './command.mjs';
import { today } from './today.ts';

const parts = ['check:types', 'check:lint', 'check:format', 'check:licences', 'check:content'];

const args = process.argv.slice(2);
if (args.length > 0) await run(() => checkFiles(args));
else {
  for (const part of parts) {
    if ((await npm(['run', '--silent', part])) !== 0) process.exitCode = 1;
  }
  const advice = securityAdvice(today());
  if (advice) console.log(`\nAdvies: ${advice}`);
}
