import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { root } from '../../support/content.ts';

const register = (path: string, text: string, ids: string[], language = 'nl') =>
  `${language}:\n  ${path}:\n    edition: "2026.1"\n    text: ${text}\n    ids:\n${ids.map((id) => `      ${id}: "2026.1"\n`).join('')}`;

/** The base of the fixtures in a folder of its own. */
async function base() {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(`${root}/tests/fixtures/base`, folder, { recursive: true });
  const edit = async (file: string, from: string | RegExp, to: string) => {
    const text = await readFile(`${folder}/${file}`, 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    await writeFile(`${folder}/${file}`, text.replace(from, to));
  };
  return { folder, edit };
}

const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const lines = async (folder: string) =>
  (await checkContent(folder)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('a chapter that went to another folder is told of its old address, by its anchors', async () => {
  const { folder, edit } = await base();
  await writeFile(
    `${folder}/content/register.yaml`,
    register('/whitepaper/loketdenken/', 'whitepaper/loketdenken', ['vier-balies', 'een-antwoord']),
  );
  await rename(`${folder}/${chapter}`, `${folder}/content/nl/vision/loketten.mdx`);
  await edit('content/outline.yaml', '      - loketdenken\n', '');
  await edit(
    'content/outline.yaml',
    '    ambitions:\n',
    '    opening:\n      - loketten\n    ambitions:\n',
  );
  expect(await lines(folder)).toContain('content/nl/vision/loketten.mdx:8 published-address-gone');
  await edit(
    'content/nl/vision/loketten.mdx',
    'published:',
    'redirects: [/whitepaper/loketdenken/]\npublished:',
  );
  expect((await lines(folder)).filter((line) => line.includes('published-'))).toEqual([]);
});

test('an alias of the page, or of the Dutch page, holds', async () => {
  const { folder, edit } = await base();
  const english = 'content/en/pages/home.mdx';
  const ids = ['oude-kop'];
  await writeFile(
    `${folder}/content/register.yaml`,
    register('/', 'pages/home', ids) + register('/en/', 'pages/home', ids, 'en'),
  );
  const dutch = 'content/nl/pages/home.mdx';
  const found = await lines(folder);
  // What the Dutch page lost too is told once.
  expect(found).toEqual([
    expect.stringMatching(new RegExp(`^${dutch}:\\d+ published-anchor-gone$`)),
  ]);
  const text = await readFile(`${folder}/${dutch}`, 'utf8');
  await writeFile(`${folder}/${dutch}`, `${text}\n## Nieuwe kop {#nieuwe-kop}\n`);
  await edit(dutch, 'published:', 'aliases: {oude-kop: nieuwe-kop}\npublished:');
  expect((await lines(folder)).filter((line) => line.includes('published-'))).toEqual([]);
  expect(await readFile(`${folder}/${english}`, 'utf8')).not.toContain('oude-kop');
});
