import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { currentProcess } from '../../../src/runtime/process-identity.ts';
import { acquireLock, type LockOptions } from '../../../src/runtime/lock.ts';
import { root as project } from '../../support/content.ts';
import { temporaryFolder } from '../../support/repository.ts';

const parent = temporaryFolder();
let count = 0;
function folder(): string {
  const made = join(parent, String((count += 1)));
  mkdirSync(made);
  return made;
}

const quiet: LockOptions = { command: 'npm run build', say: () => undefined, failIfLocked: false };
const builds = (root: string) => join(root, '.cache/builds');

/** A process that has the right to build, until it is ended. */
async function holderIn(root: string): Promise<ChildProcess> {
  const code = `import { acquireLock } from ${JSON.stringify(join(project, 'src/runtime/lock.ts'))};
    await acquireLock(${JSON.stringify(root)}, { command: 'npm start', say: () => {}, failIfLocked: false });
    console.log('mine'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('a claim has a folder of its own, and leaves nothing behind', async () => {
  const root = folder();
  const own = await acquireLock(root, quiet);
  writeFileSync(join(own.folder, 'work'), '');
  expect(own.isWhole()).toBe(true);
  await own.release();
  expect(own.isWhole()).toBe(false);
  expect(existsSync(builds(root))).toBe(false);
});

test('one at a time, whoever comes at once', async () => {
  const root = folder();
  let inside = 0;
  let most = 0;
  const one = async () => {
    const own = await acquireLock(root, quiet);
    most = Math.max(most, (inside += 1));
    await pause(20);
    inside -= 1;
    await own.release();
  };
  await Promise.all([one(), one(), one(), one()]);
  expect([most, inside]).toEqual([1, 0]);
});

test('who waits says once for whom, and goes on when that is done', async () => {
  const root = folder();
  const first = await acquireLock(root, quiet);
  const said: string[] = [];
  const second = acquireLock(root, { ...quiet, say: (line) => said.push(line) });
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toMatch(
    /^Waiting for “npm run build” \(process \d+, since \d\d:\d\d:\d\d\), which is at work/,
  );
  expect(existsSync(first.folder)).toBe(true);
  await first.release();
  await (await second).release();
  expect(said).toHaveLength(1);
});

test('on a CI server nobody waits', async () => {
  const root = folder();
  const first = await acquireLock(root, quiet);
  const refused = acquireLock(root, { ...quiet, failIfLocked: true });
  await expect(refused).rejects.toThrow(
    /^“npm run build” \(process \d+, since [\d:]+\) is at work in this folder\. Run this again/,
  );
  expect(readdirSync(builds(root))).toHaveLength(1);
  await first.release();
});

test('who gives up the waiting leaves nothing', async () => {
  const root = folder();
  const first = await acquireLock(root, quiet);
  const stop = new AbortController();
  const waiting = acquireLock(root, { ...quiet, signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow();
  expect(readdirSync(builds(root))).toHaveLength(1);
  await first.release();
});

describe('held by a process that', () => {
  test('lives: one waits; and was killed: no more, and what it left is gone', async () => {
    const root = folder();
    const holder = await holderIn(root);
    await expect(acquireLock(root, { ...quiet, failIfLocked: true })).rejects.toThrow(
      '“npm start”',
    );
    const said: string[] = [];
    const waiting = acquireLock(root, { ...quiet, say: (line) => said.push(line) });
    await expect.poll(() => said.length).toBe(1);
    holder.kill('SIGKILL');
    const own = await waiting;
    expect(readdirSync(builds(root))).toHaveLength(1);
    await own.release();
  });

  const { system, pid, started } = currentProcess();
  const minuteAgo = new Date(Date.now() - 60_000);
  test.each<[string, string, Date | undefined, boolean]>([
    ['is this one', `${system}-${pid}-${started}-abc-1`, undefined, true],
    ['had this id before', `${system}-${pid}-${started}9-abc-1`, undefined, false],
    ['is not there', `${system}-4194305-${started}-abc-1`, undefined, false],
    ['is on another machine, and lives', `0123abcd-${pid}-${started}-abc-1`, undefined, true],
    ['is on another machine, and is still', `0123abcd-${pid}-${started}-abc-1`, minuteAgo, false],
    ['is none: a folder of another kind', 'something', undefined, false],
  ])('%s', async (_, name, at, held) => {
    const root = folder();
    const other = join(builds(root), name);
    mkdirSync(other, { recursive: true });
    if (at) utimesSync(other, at, at);
    const claimed = acquireLock(root, { ...quiet, failIfLocked: true }).then(async (own) => {
      expect(existsSync(other)).toBe(false);
      await own.release();
      return 'free';
    });
    if (held) await expect(claimed).rejects.toThrow('is at work in this folder');
    else expect(await claimed).toBe('free');
  });
});

test('a folder that cannot be written is named in one line', async () => {
  const root = folder();
  writeFileSync(join(root, '.cache'), '');
  await expect(acquireLock(root, quiet)).rejects.toThrow(
    /^Nothing can be written in \.cache\/: a file stands where a folder belongs \(E\w+\)\. [^\n]*$/,
  );
});
