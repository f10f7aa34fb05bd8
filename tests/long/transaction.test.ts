import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { recoverSite } from '../../src/runtime/transaction.ts';
import { end, moments, reached, startBuild } from '../support/ended-build.ts';
import { pageOf } from '../support/publication.ts';
import { copySite } from '../support/site-copy.ts';

const chapter = pageOf('whitepaper/loketdenken').file;
const copy = copySite();
const options = { command: 'npm test', say: () => undefined, atOnce: false };
const asItWas = 'Het is verleidelijk';
const changed = 'Het is DRAADJE verleidelijk';
const change = () => copy.edit(chapter, asItWas, changed);
const revert = () => copy.edit(chapter, changed, asItWas);

/** What a clean build makes, with the change and without. */
const sites: Record<'old' | 'new', Record<string, string>> = { old: {}, new: {} };

async function built(): Promise<Record<string, string>> {
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  return copy.digests();
}

/** A build that has nothing to go on but the content. */
async function cleanly(): Promise<Record<string, string>> {
  for (const name of ['.cache', '.astro', 'dist']) {
    rmSync(join(copy.folder, name), { recursive: true, force: true });
  }
  return built();
}

beforeAll(async () => {
  await change();
  sites.new = await cleanly();
  await revert();
  sites.old = await cleanly();
  expect(sites.old).not.toEqual(sites.new);
});

/** The old site stands, and the content is as it was. */
async function begin(): Promise<void> {
  const text = readFileSync(join(copy.folder, chapter), 'utf8');
  if (text.includes(changed)) await revert();
  expect(await built()).toEqual(sites.old);
}

const signals = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const;
const aimed = [...(Object.keys(moments) as (keyof typeof moments)[]), 'at the renames' as const];
const times = ['at random', ...aimed] as const;
/** Thirty endings: every signal at every moment, and more of them at random. */
const endings = [
  ...signals.flatMap((signal) =>
    times.map((time) => ({ signal, time, group: signal === 'SIGINT' })),
  ),
  ...signals.flatMap((signal) =>
    [true, false, true, false].map((group) => ({ signal, time: 'at random' as const, group })),
  ),
];

describe.each(['revert', 'redo'] as const)('ended, then %s', (then) => {
  test.each(endings)(
    '$signal $time, of the whole group: $group',
    async ({ signal, time, group }) => {
      await begin();
      await change();
      const build = startBuild(copy.folder);
      if (time === 'at random') await pause(Math.random() * 12_000);
      else expect(await reached(copy.folder, build, time), build.said()).toBe(true);
      end(build, signal, group);
      const { output } = await build.ended;
      expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      await recoverSite(copy.folder, options);
      expect([sites.old, sites.new]).toContainEqual(await copy.digests());
      if (then === 'revert') await revert();
      expect(await built()).toEqual(then === 'revert' ? sites.old : sites.new);
      expect(existsSync(join(copy.folder, '.cache/builds'))).toBe(false);
    },
  );
});

describe('at once', () => {
  test.each([2, 3])('%i builds: each ends well, one after the other', async (number) => {
    await begin();
    const builds = [];
    for (let index = 0; index < number; index += 1) {
      builds.push(startBuild(copy.folder));
      await pause(Math.random() * 1000);
    }
    const ends = await Promise.all(builds.map(({ ended }) => ended));
    expect(
      ends.map(({ code }) => code),
      ends.map(({ output }) => output).join('\n'),
    ).toEqual(Array.from({ length: number }, () => 0));
    expect(await copy.digests()).toEqual(sites.old);
  });
});

describe('without memory', () => {
  const line = (what: RegExp, output: string) => {
    expect(output).toMatch(what);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  };

  test('the limit of Node is met: one line, and the site is as it was', async () => {
    await begin();
    await change();
    const build = startBuild(copy.folder, { NODE_OPTIONS: '--max-old-space-size=90' });
    const { code, output } = await build.ended;
    expect(code).toBe(1);
    line(/^The site was not built: there is no memory left\. dist\/ still/m, output);
    expect(await copy.digests()).toEqual(sites.old);
    expect(await built()).toEqual(sites.new);
  });

  test('the system ends what builds: one line, and the site is as it was', async () => {
    await begin();
    await change();
    const build = startBuild(copy.folder);
    expect(await reached(copy.folder, build, 'while a page is written')).toBe(true);
    const [worker = ''] = execFileSync('pgrep', ['-P', String(build.child.pid)], {
      encoding: 'utf8',
    }).split('\n');
    process.kill(Number(worker), 'SIGKILL');
    const { code, output } = await build.ended;
    expect(code).toBe(1);
    line(/^The site was not built: it was ended by SIGKILL\. dist\/ still/m, output);
    expect(await copy.digests()).toEqual(sites.old);
    expect(await built()).toEqual(sites.new);
  });
});

/** Mounts a file system in memory; false where this user may not. */
function mountAt(folder: string, size: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    mounted.push(folder);
    return true;
  } catch {
    return false;
  }
}

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['--lazy', folder]);
});

/** Fills a disk to the last bytes, but for so many. */
function fill(folder: string, left: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const file = openSync(join(folder, 'fill'), 'w');
  const block = Buffer.alloc(1024 ** 2);
  for (let room = bavail * bsize - left; room > 0; room -= block.length) {
    writeSync(file, block, 0, Math.min(block.length, room));
  }
  closeSync(file);
}

describe('a disk of its own for .cache', () => {
  test('is full while pages are written: one line, and the site is as it was', async ({ skip }) => {
    await begin();
    await change();
    const cache = join(copy.folder, '.cache');
    if (!mountAt(cache, '160m')) skip('needs root, to mount a small file system');
    const build = startBuild(copy.folder);
    expect(await reached(copy.folder, build, 'while a page is written'), build.said()).toBe(true);
    fill(cache, 0);
    const { code, output } = await build.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^The site was not built: the disk is full \(ENOSPC\)\. dist\/ still/m);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(await copy.digests()).toEqual(sites.old);
    rmSync(join(cache, 'fill'));
    await revert();
    expect(await built()).toEqual(sites.old);
  });

  test('without room for a site: refused before the work', async ({ skip }) => {
    await begin();
    const cache = join(copy.folder, '.cache');
    if (!mountAt(cache, '30m')) skip('needs root, to mount a small file system');
    const { code, output } = await startBuild(copy.folder).ended;
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/^There is too little room on the disk: [^\n]*$/);
  });
});

describe('dist/ that is a mount point', () => {
  test('stays one, and has the new site', async ({ skip }) => {
    await begin();
    const dist = join(copy.folder, 'dist');
    if (!mountAt(dist, '160m')) skip('needs root, to mount a small file system');
    expect(await built()).toEqual(sites.old);
    await change();
    expect(await built()).toEqual(sites.new);
    execFileSync('mountpoint', ['--quiet', dist]);
  });

  test('and cannot be written: refused before the work', async ({ skip }) => {
    await begin();
    const dist = join(copy.folder, 'dist');
    if (!mountAt(dist, '160m')) skip('needs root, to mount a small file system');
    execFileSync('mount', ['-o', 'remount,ro', dist]);
    const { code, output } = await startBuild(copy.folder).ended;
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^dist\/ cannot be written: the file system is read-only \(EROFS\)\.$/,
    );
  });
});
