import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { acquireLock } from '../../src/runtime/lock.ts';
import { recoverSite } from '../../src/runtime/transaction.ts';
import { end, reached, startBuild } from '../support/ended-build.ts';
import { pageOf } from '../support/publication.ts';
import { copySite } from '../support/site-copy.ts';

const chapter = pageOf('whitepaper/loketdenken').file;
const copy = copySite();
const options = { command: 'npm test', say: () => undefined, atOnce: false };
let good: Record<string, string>;

beforeAll(async () => {
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  good = await copy.digests();
  expect(Object.keys(good).length).toBeGreaterThan(100);
});

test('a build that is killed while it writes leaves the site as it was', async () => {
  await copy.edit(chapter, 'Het is verleidelijk', 'Het is DRAADJE verleidelijk');
  const build = startBuild(copy.folder);
  expect(await reached(copy.folder, build, 'while a page is written'), build.said()).toBe(true);
  end(build, 'SIGKILL', false);
  expect((await build.ended).signal).toBe('SIGKILL');
  await recoverSite(copy.folder, options);
  expect(await copy.digests()).toEqual(good);
});

test('what it changed is gone with it; and of two builds at once the second waits', async () => {
  await copy.edit(chapter, 'Het is DRAADJE verleidelijk', 'Het is verleidelijk');
  const first = startBuild(copy.folder);
  await pause(500);
  const second = startBuild(copy.folder);
  const ends = await Promise.all([first.ended, second.ended]);
  expect(
    ends.map(({ code }) => code),
    ends.map(({ output }) => output).join('\n'),
  ).toEqual([0, 0]);
  const waited = ends.map(({ output }) => output.match(/^Waiting for .*$/gm) ?? []);
  expect(waited.flat()).toEqual([
    expect.stringMatching(/^Waiting for “.+” \(process \d+, since [\d:]+\), which is at work/),
  ]);
  expect(await copy.digests()).toEqual(good);
  expect(existsSync(join(copy.folder, '.cache/builds'))).toBe(false);
});

test('on a CI server the second ends at once, in one line', async () => {
  const own = await acquireLock(copy.folder, options);
  const { code, output } = await startBuild(copy.folder, { CI: 'true' }).ended;
  await own.release();
  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^“npm test” \(process \d+, since [\d:]+\) is at work[^\n]*$/);
});

test('“astro build” by itself is refused before it touches anything', async () => {
  const { code, output } = await copy.run('astro.ts', 'build');
  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^“astro build” writes dist\/ [^\n]*npm run build$/m);
  expect(await copy.digests()).toEqual(good);
});
