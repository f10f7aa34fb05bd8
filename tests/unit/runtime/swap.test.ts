import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  needsRecovery,
  swapIn,
  assertWritable,
  recover,
  siteFolder,
} from '../../../src/runtime/swap.ts';
import { temporaryFolder } from '../../support/repository.ts';

const parent = temporaryFolder();
let count = 0;

/** A project in which these files stand: a name that ends in a stroke is a folder. */
function project(files: Record<string, string>): string {
  const root = join(parent, String((count += 1)), 'project');
  mkdirSync(root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const site = (folder: string, text: string) => ({
  [`${folder}/index.html`]: text,
  [`${folder}/${text}/page.html`]: text,
});

/** Every file below the project, with what is in it. */
function filesIn(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}

describe('after a swap that was cut off the site is whole, and nothing else is left', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['before it began', site('dist', 'old'), 'old'],
    ['while the new one was copied', { ...site('dist', 'old'), '.dist.copy/a': '' }, 'old'],
    ['before the first rename', { ...site('dist', 'old'), ...site('.dist.new', 'new') }, 'old'],
    ['between the renames', { ...site('.dist.new', 'new'), ...site('.dist.old', 'old') }, 'new'],
    ['at the very first', site('.dist.new', 'new'), 'new'],
    ['after the second rename', { ...site('dist', 'new'), ...site('.dist.old', 'old') }, 'new'],
    ['while the old one was removed', { ...site('dist', 'new'), '.dist.gone/a/b': '' }, 'new'],
    ['with the old one alone', site('.dist.old', 'old'), 'old'],
    [
      'while half an old one was removed, without a site',
      { '.dist.gone/index.html': 'old' },
      undefined,
    ],
    [
      'within: while it was copied',
      { ...site('dist', 'old'), ...site('dist/.swap-copy', 'new') },
      'old',
    ],
    [
      'within: before the old went',
      { ...site('dist', 'old'), ...site('dist/.swap-new', 'new') },
      'new',
    ],
    [
      'within: while the old went',
      {
        'dist/old/page.html': 'old',
        'dist/.swap-old/index.html': 'old',
        ...site('dist/.swap-new', 'new'),
      },
      'new',
    ],
    [
      'within: while the new came',
      {
        'dist/index.html': 'new',
        'dist/.swap-entering/new/page.html': 'new',
        ...site('dist/.swap-old', 'old'),
      },
      'new',
    ],
    [
      'within: while the old was removed',
      { ...site('dist', 'new'), 'dist/.swap-old/a': '' },
      'new',
    ],
  ])('%s', async (name, files, whole) => {
    const root = project(files);
    expect(needsRecovery(root)).toBe(name !== 'before it began');
    await recover(root);
    expect(filesIn(root)).toEqual(whole === undefined ? {} : site('dist', whole));
    expect(needsRecovery(root)).toBe(false);
  });
});

describe('a new site takes the place of', () => {
  const next = site('.cache/builds/x/site', 'new');
  const publishIn = (root: string) => swapIn(root, join(root, '.cache/builds/x/site'));

  test.each<[string, Record<string, string>]>([
    ['none', {}],
    ['an old one', site('dist', 'old')],
  ])('%s', async (_, files) => {
    const root = project({ ...next, ...files });
    await publishIn(root);
    expect(filesIn(root)).toEqual(site('dist', 'new'));
    expect(lstatSync(join(root, 'dist')).isDirectory()).toBe(true);
  });

  test('one that a symbolic link leads to, and the link stays', async () => {
    const root = project({ ...next, ...site('../elsewhere/site', 'old') });
    symlinkSync('../elsewhere/site', join(root, 'dist'));
    assertWritable(root);
    await publishIn(root);
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect(filesIn(join(root, '../elsewhere'))).toEqual(site('site', 'new'));
  });

  test('nothing yet, where a symbolic link leads', async () => {
    const root = project(next);
    symlinkSync('../elsewhere/site', join(root, 'dist'));
    assertWritable(root);
    await publishIn(root);
    expect(filesIn(join(root, '../elsewhere'))).toEqual(site('site', 'new'));
    expect(siteFolder(root)).toBe(join(dirname(root), 'elsewhere/site'));
  });
});

test.each<[string, (root: string) => void, RegExp]>([
  ['a file', (root) => writeFileSync(join(root, 'dist'), ''), /^dist is a file[^\n]*$/],
  [
    'a link to itself',
    (root) => symlinkSync('dist', join(root, 'dist')),
    /^dist cannot be used: [^\n]*ELOOP[^\n]*$/,
  ],
  [
    'a link into a file',
    (root) => {
      writeFileSync(join(root, 'file'), '');
      symlinkSync('file/dist', join(root, 'dist'));
    },
    /^dist[^\n]*$/,
  ],
])('dist that is %s is refused in one line', (_, make, line) => {
  const root = project({});
  make(root);
  expect(() => assertWritable(root)).toThrow(line);
  expect(existsSync(join(root, '.dist.new'))).toBe(false);
});
