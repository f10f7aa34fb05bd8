import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claim } from '../../src/runtime/lock.ts';
import { settleSite } from '../../src/runtime/transaction.ts';
import { end, reached, startBuild } from '../support/ended-build.ts';
import { copySite } from '../support/site-copy.ts';

const copy = copySite({ small: true });
const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const options = { command: 'npm test', say: () => undefined, atOnce: false };
const port = String(await freePort());
let good: Record<string, string>;

beforeAll(async () => {
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  good = await copy.digests();
  expect(Object.keys(good).length).toBeGreaterThan(100);
});

test('a build that is killed while it writes leaves the site as it was', async () => {
  await copy.edit(chapter, 'vragen elk hetzelfde', 'vragen elk DRAADJE hetzelfde');
  const build = startBuild(copy.folder);
  expect(await reached(copy.folder, build, 'while a page is written'), build.said()).toBe(true);
  end(build, 'SIGKILL', false);
  expect((await build.ended).signal).toBe('SIGKILL');
  await settleSite(copy.folder, options);
  expect(await copy.digests()).toEqual(good);
});

test('what it changed is gone with it; and of two builds at once the second waits', async () => {
  await copy.edit(chapter, 'vragen elk DRAADJE hetzelfde', 'vragen elk hetzelfde');
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

describe('on a CI server, where another is at work, ends at once and in one line', () => {
  test.each<[string, string[]]>([
    ['npm run build', ['build.ts']],
    ['npm start', ['start.ts', '--port', port]],
    ['npm run compress', ['compress.ts']],
    ['npm run release', ['release.ts', '2099.1', '--dry-run']],
  ])('%s', async (_, args) => {
    const own = await claim(copy.folder, options);
    const { code, output } = await startBuild(copy.folder, { CI: 'true' }, args).ended;
    await own.release();
    expect(code, output).toBe(1);
    const lines = output.split('\n').filter((line) => /at work|^\s+at /.test(line));
    expect(lines).toEqual([
      expect.stringMatching(/^“npm test” \(process \d+, since [\d:]+\) is at work/),
    ]);
  });
});

describe('after a swap that was cut off the site is whole before it is read by', () => {
  beforeEach(() => renameSync(copy.dist, join(copy.folder, '.dist.new')));
  const whole = async () => {
    expect(existsSync(join(copy.folder, '.dist.new'))).toBe(false);
    const files = Object.entries(await copy.digests());
    expect(Object.fromEntries(files.filter(([file]) => !/\.(?:br|gz)$/.test(file)))).toEqual(good);
  };

  test('npm run preview', async () => {
    const preview = startBuild(copy.folder, {}, ['preview.ts', '--port', port]);
    await expect.poll(preview.said).toContain('Ctrl+C stops the server.');
    end(preview, 'SIGKILL', true);
    await preview.ended;
    await whole();
  });

  test('npm run compress', async () => {
    const { code, output } = await copy.run('compress.ts');
    expect(code, output).toBe(0);
    await whole();
  });
});

test('“astro build” by itself is refused before it touches anything', async () => {
  const { code, output } = await copy.run('astro.ts', 'build');
  expect(code).toBe(1);
  expect(output.trim()).toMatch(/^“astro build” writes dist\/ [^\n]*npm run build$/m);
  expect((await copy.digests())['index.html']).toBe(good['index.html']);
});

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
