import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../support/content.ts';

const folder = await mkdtemp(join(tmpdir(), 'setup-'));
afterAll(() => rm(folder, { recursive: true }));

const site = { version: '1.0.0', integrity: 'sha512-site' };
const tester = { version: '1.0.0', integrity: 'sha512-tester', dev: true };
const lock = { 'node_modules/site': site, 'node_modules/tester': tester };
const older = { 'node_modules/site': { version: '0.9.0', integrity: 'sha512-older' } };
const withoutDev = { 'node_modules/site': site };

describe('what is installed before a command', () => {
  test.each([
    // [what is there, arguments, settings of npm, what npm is asked for]
    ['nothing', undefined, [], {}, '--include=dev'],
    ['nothing, before a build', undefined, ['--omit=dev'], {}, '--include=dev'],
    ['all, before a test', lock, [], {}, '--include=dev'],
    ['all, before a build', lock, ['--omit=dev'], {}, undefined],
    ['no dev dependency, before a test', withoutDev, [], {}, '--include=dev'],
    ['no dev dependency, before a build', withoutDev, ['--omit=dev'], {}, undefined],
    ['no dev dependency, and older', older, ['--omit=dev'], {}, '--omit=dev'],
    ['nothing, --omit=dev', undefined, ['--omit=dev'], { npm_config_omit: 'dev' }, '--omit=dev'],
    ['nothing, in production', undefined, ['--omit=dev'], { NODE_ENV: 'production' }, '--omit=dev'],
    ['nothing, test in production', undefined, [], { NODE_ENV: 'production' }, '--include=dev'],
    [
      'nothing, one left out and taken in',
      undefined,
      ['--omit=dev'],
      { NODE_ENV: 'production', npm_config_include: 'dev' },
      '--include=dev',
    ],
    [
      'nothing, two left out',
      undefined,
      ['--omit=dev'],
      { npm_config_omit: 'peer\n\ndev' },
      '--omit=dev',
    ],
  ])('%s', async (name, installed, args, settings, wanted) => {
    const { asked } = await setUp(name, { lock, installed, args, settings });
    expect(asked?.find((argument) => argument.endsWith('=dev'))).toBe(wanted);
  });

  test('is not installed again where nothing changed', async () => {
    const first = await setUp('twice', { lock, installed: undefined });
    await rm(join(first.project, 'asked.json'));
    expect((await runIn(first.project)).asked).toBeUndefined();
  });
});

test('where the platform has no pinned Node, an older one of the machine does not pass for it', async () => {
  const pinned = { 'node_modules/node': { version: '999.0.0', optional: true } };
  const { code, stderr } = await setUp('no-node', { lock: pinned, installed: undefined });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    `There is no pinned Node for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}.`,
    'Install Node 999 from https://nodejs.org and run the command again.',
  ]);
});

/** Runs the set-up in a folder of its own, with an npm that only keeps what it was asked for. */
async function setUp(name: string, { lock, installed, args, settings }: Situation) {
  const project = join(folder, name);
  await mkdir(join(project, 'node_modules'), { recursive: true });
  await mkdir(join(project, 'scripts'));
  for (const script of ['setup.mjs', 'command.mjs']) {
    await cp(join(root, 'scripts', script), join(project, 'scripts', script));
  }
  await writeFile(join(project, 'package-lock.json'), JSON.stringify({ packages: lock }));
  if (installed) {
    const hidden = join(project, 'node_modules', '.package-lock.json');
    await writeFile(hidden, JSON.stringify({ packages: installed }));
  }
  await writeFile(
    join(project, 'npm-cli.cjs'),
    `require('node:fs').writeFileSync('asked.json', JSON.stringify(process.argv.slice(2)));`,
  );
  return runIn(project, args, settings);
}

async function runIn(project: string, args: string[] = [], settings: Record<string, string> = {}) {
  const none = { NODE_ENV: '', npm_config_omit: '', npm_config_include: '' };
  const npm = { npm_execpath: join(project, 'npm-cli.cjs') };
  const env = { ...process.env, ...none, ...settings, ...npm };
  const { code, stderr } = await promisify(execFile)(
    process.execPath,
    [join(project, 'scripts', 'setup.mjs'), ...args],
    { env },
  ).then(
    ({ stderr }) => ({ code: 0, stderr }),
    (error: unknown) => error as { code: number; stderr: string },
  );
  const asked = await readFile(join(project, 'asked.json'), 'utf8').then(
    (text) => JSON.parse(text) as string[],
    () => undefined,
  );
  return { project, code, stderr, asked };
}

interface Situation {
  lock: object;
  installed: object | undefined;
  args?: string[];
  settings?: Record<string, string>;
}
