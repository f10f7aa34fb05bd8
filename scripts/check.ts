/**
 * Checks types, lint, format, licences and content: `npm run check`. With arguments it checks content alone, as
 * `check-content.ts` says: `npm run check -- --changed`. Every part runs, also after one that failed.
 * The advice that comes last changes no exit code.
 */
import { securityAdvice } from '../src/outputs/hosting/security-advice.ts';
import { checkFiles } from './check-content.ts';
import { runNpm } from './npm.ts';
import { runCommand } from './command.mjs';
import { getToday } from './today.ts';

const parts = ['check:types', 'check:lint', 'check:format', 'check:licences', 'check:content'];

const args = process.argv.slice(2);
if (args.length > 0) await runCommand(() => checkFiles(args));
else {
  for (const part of parts) {
    if ((await runNpm(['run', '--silent', part])) !== 0) process.exitCode = 1;
  }
  const advice = securityAdvice(getToday());
  if (advice) console.log(`\nAdvies: ${advice}`);
}
