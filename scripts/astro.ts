/** Runs Astro as a child process: `node scripts/astro.ts dev`. Exit code and output are Astro's own. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findShortage } from '../src/runtime/system-errors.ts';
import { removeSecrets } from './environment.ts';

/** The folder of the project, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const require = createRequire(import.meta.url);
const entry = join(dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
const preload = pathToFileURL(join(root, 'src', 'runtime', 'end-with-parent.mjs')).href;

const parent = process.ppid;

/** Milliseconds that a build has to end itself. */
const patience = 3000;

if (import.meta.main) process.exitCode = await runAstro(process.argv.slice(2));

/**
 * Runs one Astro command, with its telemetry off (nothing here reports to a third party) and without
 * the secrets of its environment.
 *
 * @param args - what follows `astro` on a command line.
 */
export function runAstro(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', preload, entry, ...args], {
      cwd: root,
      env: environment(),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    endWithParent(() => child.kill());
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs `astro build`. What it says of a machine that has no more to give is held back, with the stacks that follow.
 *
 * @param output - `hold` keeps standard output back and returns it; errors are always shown at once.
 * @param signal - ends it.
 */
export function runAstroBuild(
  args: string[],
  output: 'show' | 'hold',
  signal: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', preload, entry, 'build', ...args], {
      cwd: root,
      env: {
        ...environment(),
        // What a shell has set must not turn a build into one for developers.
        NODE_ENV: 'production',
        ...(process.stderr.isTTY && { FORCE_COLOR: '1' }),
      },
      stdio: ['inherit', output === 'show' ? 'inherit' : 'pipe', 'pipe', 'ipc'],
    });
    const held: string[] = [];
    let shortage: string | undefined;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => held.push(text));
    if (child.stderr) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        shortage ??= findShortage(line);
        if (shortage === undefined) console.error(line);
      });
    }
    const end = () => {
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    };
    signal.addEventListener('abort', end, { once: true });
    endWithParent(() => process.kill(process.pid, 'SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, killedBy) => {
      signal.removeEventListener('abort', end);
      // The system ends what takes too much memory, and a process of ours that meets its own limit ends by SIGABRT.
      shortage ??= killedBy === null ? undefined : `it was ended by ${killedBy}`;
      resolve({
        code: code ?? 1,
        held: held.join(''),
        ...(shortage !== undefined && { shortage }),
      });
    });
  });
}

/** npm does not hand on the signal that ends it: without this a server would stay, and keep its port. */
export function endWithParent(end: () => void): void {
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}

function environment(): NodeJS.ProcessEnv {
  // A development server too: it runs the same texts, and keeps its work where a build does.
  return { ...removeSecrets(process.env), ASTRO_TELEMETRY_DISABLED: '1' };
}

interface Outcome {
  code: number;
  held: string;
  /** Of what the machine has no more, in words. */
  shortage?: string;
}
