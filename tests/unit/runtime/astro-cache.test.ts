import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveAstroCache, restoreAstroCache } from '../../../src/runtime/astro-cache.ts';
import { temporaryFolder } from '../../support/repository.ts';

const parent = temporaryFolder();
let count = 0;

const store: Record<string, string> = {
  'incremental-build.json': '{}',
  'dist/index.html': 'home',
  'dist/a/index.html': 'page',
};

/** A project whose last build kept this. */
async function project(): Promise<string> {
  const root = join(parent, String((count += 1)));
  write(root, { 'src/page.ts': 'code', 'package-lock.json': '{}' });
  write(join(root, 'work'), { ...store, 'data-store.json': 'content' });
  await saveAstroCache(root, join(root, 'work'), join(root, 'gone'));
  return root;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** What a build in this project is given. */
async function taken(root: string): Promise<Record<string, string>> {
  const into = join(root, 'into');
  mkdirSync(into);
  await restoreAstroCache(root, into);
  const entries = readdirSync(into, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(into.length + 1), readFileSync(file, 'utf8')]),
  );
}

test('what one build kept is given to the next, but for what Astro loads anew', async () => {
  expect(await taken(await project())).toEqual(store);
});

test('a later one takes the place of the former', async () => {
  const root = await project();
  write(join(root, 'work'), { 'dist/b/index.html': 'other' });
  await saveAstroCache(root, join(root, 'work'), join(root, 'gone'));
  expect(await taken(root)).toEqual({ 'dist/b/index.html': 'other' });
});

describe('left out is', () => {
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(store).filter(([name]) => !names.includes(name)));

  test.each<[string, (kept: string) => void, Record<string, string>]>([
    ['an empty page', (kept) => write(kept, { 'dist/index.html': '' }), without('dist/index.html')],
    [
      'a page of another build',
      (kept) => write(kept, { 'dist/a/index.html': 'draft' }),
      without('dist/a/index.html'),
    ],
    [
      'a page that is gone',
      (kept) => rmSync(join(kept, 'dist/a'), { recursive: true }),
      without('dist/a/index.html'),
    ],
    ['a page that nobody kept', (kept) => write(kept, { 'dist/x.html': 'x' }), store],
    [
      'another list',
      (kept) => write(kept, { 'incremental-build.json': '{ }' }),
      without('incremental-build.json'),
    ],
    ['all, without an index', (kept) => rmSync(join(kept, 'index.json')), {}],
    ['all, with half an index', (kept) => write(kept, { 'index.json': '{' }), {}],
    [
      'all, with an index from elsewhere',
      (kept) => write(kept, { 'index.json': '{"../../x": "y"}' }),
      {},
    ],
  ])('%s', async (_, damage, expected) => {
    const root = await project();
    damage(join(root, '.cache/pages'));
    expect(await taken(root)).toEqual(expected);
  });

  test.each(['src/page.ts', 'src/deep/new.css', 'public/a.svg', 'package-lock.json'])(
    'all, after a change of %s',
    async (file) => {
      const root = await project();
      write(root, { [file]: 'changed' });
      expect(await taken(root)).toEqual({});
    },
  );

  test('all, from another folder', async () => {
    const [from, to] = [await project(), await project()];
    rmSync(join(to, '.cache'), { recursive: true });
    cpSync(join(from, '.cache'), join(to, '.cache'), { recursive: true });
    expect(await taken(to)).toEqual({});
  });
});
