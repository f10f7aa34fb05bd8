/**
 * Checks types, lint, format, licences and content: `npm run check`. With arguments it checks content alone, as
 * `check-content.ts` says: `npm run check -- --changed`. Every part runs, also after one that failed.
 */
import { spawn } from 'node:child_process';
import { checkFiles } from './check-content.ts';
import { root } from './astro.ts';
import { run } from './step.mjs';

const parts = ['check:types', 'check:lint', 'check:format', 'check:licences', 'check:content'];

const args = process.argv.slice(2);
if (args.length > 0) await run(() => checkFiles(args));
else {
  for (const part of parts) if ((await npmRun(part)) !== 0) process.exitCode = 1;
}

function npmRun(script: string): Promise<number> {
  const npm = process.env['npm_execpath'];
  const [command, before] =
    npm && /npm-cli\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((resolve, reject) => {
    spawn(command, [...before, 'run', '--silent', script], {
      cwd: root,
      stdio: 'inherit',
      shell: command === 'npm' && process.platform === 'win32',
    })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });
}
