import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ownEnvironment } from './site-copy.ts';

/** A build that runs in a folder of its own choice. */
export interface Running {
  child: ChildProcess;
  /** What it has said so far. */
  said: () => string;
  ended: Promise<Ended>;
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/**
 * Starts a build, as the leader of a group of processes.
 *
 * @param args - the script, and what it is given.
 */
export function startBuild(
  folder: string,
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = ['build.ts'],
): Running {
  const child = spawn(process.execPath, [`scripts/${args[0]}`, ...args.slice(1)], {
    cwd: folder,
    detached: true,
    env: { ...ownEnvironment(), CI: '', NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  }
  const said = () => parts.join('');
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output: said() }));
  });
  return { child, said, ended };
}

/** Moments of a build, as they show in its folder from outside. */
export const moments = {
  'before it builds': (folder) => readdirSync(folder).includes('astro'),
  'while a page is written': (folder) => globSync('site/**/index.html', { cwd: folder }).length > 0,
  'while cards are written': (folder) => existsSync(join(folder, 'site/cards/visie.png')),
  'while the index is': (folder) => existsSync(join(folder, 'site/pagefind')),
} as const satisfies Record<string, (work: string) => boolean>;

/** Waits for a moment, as closely as a process can watch another; false where the build ended before. */
export async function reached(
  folder: string,
  build: Running,
  moment: keyof typeof moments | 'at the renames',
): Promise<boolean> {
  const builds = join(folder, '.cache/builds');
  const isReached = () =>
    moment === 'at the renames'
      ? existsSync(join(folder, '.dist.new')) || existsSync(join(folder, '.dist.old'))
      : existsSync(builds) &&
        readdirSync(builds).some((name) => existsIn(() => moments[moment](join(builds, name))));
  for (;;) {
    if (isReached()) return true;
    if (build.child.exitCode !== null || build.child.signalCode !== null) return false;
    await setImmediate();
  }
}

/** Ends a build: the process that was started alone, or all of its group, as Ctrl+C does. */
export function end({ child }: Running, signal: NodeJS.Signals, group: boolean): void {
  if (child.pid === undefined) throw new Error('the build did not start');
  try {
    process.kill(group ? -child.pid : child.pid, signal);
  } catch {
    // It had ended by itself.
  }
}

/** What is looked at may go at any moment. */
function existsIn(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}
