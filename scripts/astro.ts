/** Runs Astro as a child process: `node scripts/astro.ts dev`. Exit code and output are Astro's own. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutSecrets } from './environment.ts';

/** The folder of the project, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const require = createRequire(import.meta.url);
const entry = join(dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');

const parent = process.ppid;

if (import.meta.main) process.exitCode = (await astro(process.argv.slice(2))).code;

/**
 * Runs one Astro command, with its telemetry off (nothing here reports to a third party) and without
 * the secrets of its environment.
 *
 * @param args - what follows `astro` on a command line.
 * @param output - `hold` keeps standard output back and returns it; errors are always shown at once.
 */
export function astro(args: string[], output: 'show' | 'hold' = 'show'): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: root,
      env: {
        // A development server too: it runs the same texts, and keeps its work where a build does.
        ...withoutSecrets(process.env),
        ASTRO_TELEMETRY_DISABLED: '1',
        // What a shell has set must not turn a build into one for developers.
        ...(args[0] === 'build' && { NODE_ENV: 'production' }),
      },
      stdio: ['inherit', output === 'show' ? 'inherit' : 'pipe', 'inherit'],
    });
    const held: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => held.push(text));
    endWithParent(() => child.kill());
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, held: held.join('') }));
  });
}

/** npm does not hand on the signal that ends it: without this a server would stay, and keep its port. */
export function endWithParent(end: () => void): void {
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}

interface Outcome {
  code: number;
  held: string;
}
