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
import { settleSite } from '../../src/runtime/transaction.ts';
import { end as endBuild, moments, reached, startBuild } from '../support/ended-build.ts';
import { copySite } from '../support/site-copy.ts';

/** A few texts: a build of them does all that a build does, in half the time. */
const copy = copySite({ small: true });
const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const texts = { old: 'vragen elk hetzelfde', new: 'vragen elk DRAADJE hetzelfde' } as const;
type Site = keyof typeof texts;
const options = { command: 'npm test', say: () => undefined, atOnce: false };

/** What a clean build makes of each text. */
const sites: Record<Site, Record<string, string>> = { old: {}, new: {} };
/** Milliseconds of a build that has another to go on from. */
let duration = 0;
/** Which of them stands, where the test before went well. */
let stands: Site | undefined;

const other = (site: Site): Site => (site === 'old' ? 'new' : 'old');

async function write(site: Site): Promise<void> {
  const text = readFileSync(join(copy.folder, chapter), 'utf8');
  if (!text.includes(texts[site])) await copy.edit(chapter, texts[other(site)], texts[site]);
}

async function built(): Promise<Record<string, string>> {
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  return copy.digests();
}

/** A build that has nothing to go on but the content. */
async function cleanly(site: Site): Promise<Record<string, string>> {
  for (const name of ['.cache', '.astro', 'dist']) {
    rmSync(join(copy.folder, name), { recursive: true, force: true });
  }
  await write(site);
  return built();
}

/** Returns the text that stands, once it has been built, and writes the other: each test goes on from the one before. */
async function begin(): Promise<{ from: Site; to: Site }> {
  const from = stands ?? 'old';
  if (stands === undefined) {
    await write(from);
    expect(await built()).toEqual(sites[from]);
  }
  stands = undefined;
  await write(other(from));
  return { from, to: other(from) };
}

/** Builds this text, and looks that nothing of another is left. */
async function end(site: Site): Promise<void> {
  await write(site);
  expect(await built()).toEqual(sites[site]);
  expect(existsSync(join(copy.folder, '.cache/builds'))).toBe(false);
  stands = site;
}

function expectLine(output: string, line: RegExp): void {
  expect(output).toMatch(line);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
}

beforeAll(async () => {
  sites.new = await cleanly('new');
  sites.old = await cleanly('old');
  expect(sites.old).not.toEqual(sites.new);
  await write('new');
  const started = performance.now();
  expect(await built()).toEqual(sites.new);
  duration = performance.now() - started;
  stands = 'new';
});

const signals = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const;
const aimed = [...(Object.keys(moments) as (keyof typeof moments)[]), 'at the renames' as const];
const times = ['at random', 'between the renames', ...aimed] as const;
/** Thirty endings: every signal at every moment, and more of them at random. */
const endings = [
  ...signals.flatMap((signal) =>
    times.map((time) => ({ signal, time, group: signal === 'SIGINT' })),
  ),
  ...signals.flatMap((signal) =>
    [true, false, true].map((group) => ({ signal, time: 'at random' as const, group })),
  ),
];

/** Has a build end itself right after the first of the two renames: nobody can aim so well from outside. */
function endBetween(signal: NodeJS.Signals): NodeJS.ProcessEnv {
  const code = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      renameSync(from, to);
      if (String(to).endsWith('.dist.old')) process.kill(process.pid, '${signal}');
    };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

describe.each(['revert', 'redo'] as const)('ended, then %s', (then) => {
  test.each(endings)(
    '$signal $time, of the whole group: $group',
    async ({ signal, time, group }) => {
      const { from, to } = await begin();
      const isWithin = time === 'between the renames';
      const build = startBuild(copy.folder, isWithin ? endBetween(signal) : {});
      if (time === 'at random') await pause(Math.random() * duration);
      else if (!isWithin) {
        expect(await reached(copy.folder, build, time), build.said()).toBe(true);
      }
      if (!isWithin) endBuild(build, signal, group);
      const ended = await build.ended;
      expect(ended.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      if (isWithin) expect(ended.signal).toBe(signal);
      await settleSite(copy.folder, options);
      expect([sites.old, sites.new]).toContainEqual(await copy.digests());
      await end(then === 'revert' ? from : to);
    },
  );
});

describe('at once', () => {
  test.each([2, 3])('%i builds: each ends well, one after the other', async (number) => {
    const { to } = await begin();
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
    expect(await copy.digests()).toEqual(sites[to]);
    stands = to;
  });
});

describe('one line, and the site is as it was', () => {
  test('where the limit of Node is met', async () => {
    const { from, to } = await begin();
    const build = startBuild(copy.folder, { NODE_OPTIONS: '--max-old-space-size=60' });
    const { code, output } = await build.ended;
    expect(code, output).toBe(1);
    expectLine(output, /^The site was not built: there is no memory left\. dist\/ still/m);
    expect(await copy.digests()).toEqual(sites[from]);
    await end(to);
  });

  test('where the system ends what builds', async () => {
    const { from, to } = await begin();
    const build = startBuild(copy.folder);
    expect(await reached(copy.folder, build, 'while a page is written')).toBe(true);
    const [worker = ''] = execFileSync('pgrep', ['-P', String(build.child.pid)], {
      encoding: 'utf8',
    }).split('\n');
    process.kill(Number(worker), 'SIGKILL');
    const { code, output } = await build.ended;
    expect(code).toBe(1);
    expectLine(output, /^The site was not built: it was ended by SIGKILL\. dist\/ still/m);
    expect(await copy.digests()).toEqual(sites[from]);
    await end(to);
  });

  test('where a thread that draws cards ends', async () => {
    const { from } = await begin();
    const drawing = 'src/outputs/cards/draw-worker.ts';
    const code = readFileSync(join(copy.folder, drawing), 'utf8');
    await copy.write(drawing, `${code}\nparentPort?.on('message', () => process.exit(1));\n`);
    await copy.edit(chapter, 'title: "Loketdenken"', 'title: "Loketten denken"');
    const ended = await startBuild(copy.folder).ended;
    await copy.write(drawing, code);
    await copy.edit(chapter, 'title: "Loketten denken"', 'title: "Loketdenken"');
    expect(ended.code, ended.output).toBe(1);
    expectLine(
      ended.output,
      /^The site was not built: a thread that draws cards was ended\. dist\/ still/m,
    );
    expect(await copy.digests()).toEqual(sites[from]);
    await end(from);
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

/** Fills a disk but for so many bytes; returns the file that does. */
function fill(folder: string, left: number): string {
  const { bavail, bsize } = statfsSync(folder);
  const name = join(folder, 'fill');
  const file = openSync(name, 'w');
  const block = Buffer.alloc(1024 ** 2);
  for (let room = bavail * bsize - left; room > 0; room -= block.length) {
    writeSync(file, block, 0, Math.min(block.length, room));
  }
  closeSync(file);
  return name;
}

describe('a disk of its own for .cache', () => {
  const cache = join(copy.folder, '.cache');

  test('serves as well', async ({ skip }) => {
    const { to } = await begin();
    if (!mountAt(cache, '160m')) skip('needs root, to mount a small file system');
    expect(await built()).toEqual(sites[to]);
  });

  test('is full while pages are written: one line, and the site is as it was', async ({ skip }) => {
    const { from } = await begin();
    if (!mountAt(cache, '160m')) skip('needs root, to mount a small file system');
    const build = startBuild(copy.folder);
    expect(await reached(copy.folder, build, 'while a page is written'), build.said()).toBe(true);
    fill(cache, 0);
    const { code, output } = await build.ended;
    expect(code, output).toBe(1);
    expectLine(output, /^The site was not built: the disk is full \(ENOSPC\)\. dist\/ still/m);
    expect(await copy.digests()).toEqual(sites[from]);
    rmSync(join(cache, 'fill'));
    await end(from);
    stands = undefined;
  });

  test('without room for a site: refused before the work', async ({ skip }) => {
    await begin();
    if (!mountAt(cache, '10m')) skip('needs root, to mount a small file system');
    const { code, output } = await startBuild(copy.folder).ended;
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/^There is too little room on the disk: [^\n]*$/);
  });
});

describe('dist/ that is a mount point', () => {
  const dist = join(copy.folder, 'dist');

  test('stays one, and has the new site', async ({ skip }) => {
    const { from, to } = await begin();
    if (!mountAt(dist, '60m')) skip('needs root, to mount a small file system');
    expect(await built()).toEqual(sites[to]);
    await write(from);
    expect(await built()).toEqual(sites[from]);
    execFileSync('mountpoint', ['--quiet', dist]);
  });

  test('and is full when the site comes: one line, and the site is as it was', async ({ skip }) => {
    const { from, to } = await begin();
    if (!mountAt(dist, '60m')) skip('needs root, to mount a small file system');
    await write(from);
    expect(await built()).toEqual(sites[from]);
    await write(to);
    const build = startBuild(copy.folder);
    expect(await reached(copy.folder, build, 'while a page is written'), build.said()).toBe(true);
    const filled = fill(dist, 1024 ** 2);
    const { code, output } = await build.ended;
    expect(code, output).toBe(1);
    expectLine(output, /^The new site cannot be put in its place: the disk is full \(ENOSPC\)\.$/m);
    rmSync(filled);
    expect(await copy.digests()).toEqual(sites[from]);
    expect(await built()).toEqual(sites[to]);
  });

  test('and cannot be written: refused before the work', async ({ skip }) => {
    await begin();
    if (!mountAt(dist, '60m')) skip('needs root, to mount a small file system');
    execFileSync('mount', ['-o', 'remount,ro', dist]);
    const { code, output } = await startBuild(copy.folder).ended;
    expect(code).toBe(1);
    expect(output.trim()).toMatch(
      /^dist\/ cannot be written: the file system is read-only \(EROFS\)\.$/,
    );
  });
});
