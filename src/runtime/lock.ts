import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm, rmdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, currentProcess, type ProcessIdentity } from './process-identity.ts';
import { codeOf, makeFolder, explainSystemError, ActionableError } from './system-errors.ts';

/** The right to build in a folder, and a folder for what is being built: it goes when the right does. */
export interface Lock {
  /** Absolute. Nobody else writes here. */
  folder: string;
  /** Returns whether the folder was left alone: somebody may have emptied `.cache` meanwhile. */
  isWhole(): boolean;
  release(): Promise<void>;
}

export interface LockOptions {
  /** How the command is called, for whoever waits: `npm run build`. */
  command: string;
  /** Takes the line that says for whom one waits. */
  say: (line: string) => void;
  /** Gives up the waiting. */
  signal?: AbortSignal;
  /** Refuses at once where another has the right. By default so on a CI server. */
  failIfLocked?: boolean;
}

/** Milliseconds between two looks, and after which a process of another machine that shows no life counts as ended. */
const look = 200;
const lifeless = 30_000;

/** How the line begins that says for whom one waits. */
export const waitingPrefix = 'Waiting for';

/** Where claims stand, below the folder of the project. */
const claims = '.cache/builds';

/**
 * Takes the right to build in the folder of a project, and waits for whoever has it: one process at a time.
 *
 * A claim is a folder that has its process in its name. Who makes one looks for others after that, and takes its own back
 * where it finds a living one: of two that look, the later sees the earlier, so both can withdraw but never both stay. What
 * a dead process left is removed, and no name comes twice, so that nobody removes what is another's.
 *
 * @param root - the folder of the project, absolute.
 * @throws {ActionableError} where `.cache` cannot be written, or another has the right and `atOnce` is asked.
 */
export async function acquireLock(root: string, options: LockOptions): Promise<Lock> {
  const parent = join(root, claims);
  const name = nameOf(currentProcess());
  const folder = join(parent, name);
  const marker = join(folder, 'command');
  let said = false;
  for (;;) {
    options.signal?.throwIfAborted();
    make(parent, folder, marker, options.command);
    const others = claimsIn(parent).filter((other) => other !== name);
    const holder = others.find((other) => isHeld(join(parent, other), other));
    if (holder === undefined) {
      await Promise.all(others.map((other) => discard(join(parent, other))));
      break;
    }
    await discard(folder);
    const who = describe(join(parent, holder), holder);
    if (options.failIfLocked ?? isCi()) {
      throw new ActionableError(
        `${who} is at work in this folder. Run this again when that has ended.`,
      );
    }
    if (!said) options.say(`${waitingPrefix} ${who}, which is at work in this folder …`);
    said = true;
    while (isHeld(join(parent, holder), holder)) await pause(look, undefined, withSignal(options));
    // Not all at the same moment.
    await pause(Math.random() * look, undefined, withSignal(options));
  }
  const beat = setInterval(() => {
    utimes(folder, new Date(), new Date()).catch(() => undefined);
  }, lifeless / 6).unref();
  return {
    folder,
    isWhole: () => existsSync(marker),
    release: async () => {
      clearInterval(beat);
      await discard(folder);
      // Nothing of a claim stays behind; another may just have made its own.
      await rmdir(parent).catch(() => undefined);
    },
  };
}

function make(parent: string, folder: string, marker: string, command: string): void {
  for (let tried = 0; ; tried += 1) {
    try {
      makeFolder(parent);
      mkdirSync(folder);
      writeFileSync(marker, command);
      return;
    } catch (error) {
      // Another has just removed the empty parent.
      if (codeOf(error) === 'ENOENT' && tried < 10) continue;
      throw new ActionableError(
        `Nothing can be written in .cache/: ${explainSystemError(error)}. Mend that and run the command again.`,
      );
    }
  }
}

/** A claim whose process runs. Of a process elsewhere only signs of life can be seen. */
function isHeld(folder: string, name: string): boolean {
  const holder = holderIn(name);
  if (!holder || !existsSync(folder)) return false;
  return isRunning(holder) ?? Date.now() - changed(folder) < lifeless;
}

function describe(folder: string, name: string): string {
  const command = read(join(folder, 'command')) || 'another command';
  const since = Number.parseInt(name.split('-')[3] ?? '', 36);
  return `“${command}” (process ${holderIn(name)?.pid ?? 'unknown'}, since ${timeOf(since)})`;
}

function timeOf(since: number): string {
  return Number.isNaN(since) ? 'unknown' : new Date(since).toTimeString().slice(0, 8);
}

function nameOf({ system, pid, started }: ProcessIdentity): string {
  const since = Date.now().toString(36);
  return [system, pid, started, since, randomBytes(4).toString('hex')].join('-');
}

function holderIn(name: string): ProcessIdentity | undefined {
  const [, system, pid, started] = /^([0-9a-f]+)-(\d+)-(\w*)-\w+-\w+$/.exec(name) ?? [];
  return system === undefined ? undefined : { system, pid: Number(pid), started: started ?? '' };
}

function claimsIn(parent: string): string[] {
  try {
    return readdirSync(parent);
  } catch {
    return [];
  }
}

/** A process that was ended may have a child that still writes: what cannot go now goes next time. */
async function discard(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function changed(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function isCi(): boolean {
  return !['', '0', 'false', undefined].includes(process.env['CI']);
}

function withSignal({ signal }: LockOptions): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}
