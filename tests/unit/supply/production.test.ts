import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { packagesFrom } from '../../support/imports.ts';
import { root } from '../../support/content.ts';

const manifest = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as Manifest;

/** What `npm run build`, `npm start` and `npm run preview` begin with, and what Astro looks up by itself. */
const entries = [
  'scripts/build.ts',
  'scripts/start.ts',
  'scripts/preview.ts',
  'astro.config.mjs',
  'src/content.config.ts',
  'src/pages',
];

/** Loaded by the dev server alone: see `src/build/editors-preview.ts`. */
const devServer = ['src/editors/preview'];

const imports = packagesFrom(root, entries, devServer);

test('what a build loads is no dev dependency', () => {
  const missing = imports
    .filter(({ name }) => !(name in manifest.dependencies))
    .map(({ file, name }) => `${file} imports ${name}`);
  expect(missing).toEqual([]);
});

test('the imports were followed: through components, threads and what is loaded later', () => {
  const names = new Set(imports.map(({ name }) => name));
  expect([...names]).toEqual(
    expect.arrayContaining(['astro', 'pagefind', 'satori', 'satteri', 'yaml']),
  );
});

interface Manifest {
  dependencies: Record<string, string>;
}
