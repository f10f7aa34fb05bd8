import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect } from '../../../../src/editors/check/inspect.ts';
import { root } from '../../../support/content.ts';
import { base } from '../../../support/content-files.ts';
import { sample } from '../../../support/sample.ts';

const fixtures = `${root}/tests/fixtures`;
const situations = (
  await Promise.all(
    ['broken', 'clean'].map(async (kind) =>
      (await readdir(`${fixtures}/${kind}`)).map((name) => `${kind}/${name}`),
    ),
  )
).flat();

const folder = await mkdtemp(join(tmpdir(), 'memory-'));
afterAll(() => rm(folder, { recursive: true }));

/** The base of the fixtures, and what was remembered of it. */
const known = `${folder}/known`;
beforeAll(async () => {
  await cp(base, known, { recursive: true });
  await inspect(known);
});

describe('one changed file: the answer is that of a check that remembers nothing', () => {
  test.each(sample(situations, 20))('%s', async (situation) => {
    const changed = await filesOf(`${fixtures}/${situation}`);
    const at = await mkdtemp(join(folder, 'changed-'));
    await cp(known, at, { recursive: true });
    await cp(`${fixtures}/${situation}`, at, { recursive: true });
    const first = await inspect(at, changed.slice(0, 1));
    const again = await inspect(at, changed.slice(0, 1));
    await rm(`${at}/.cache`, { recursive: true });
    const cold = await inspect(at, changed.slice(0, 1));
    expect(first).toEqual(cold);
    expect(again).toEqual(cold);
  });
});

describe('a change in one file is an error in another', () => {
  const chapter = 'content/nl/whitepaper/loketdenken.mdx';
  test.each<[string, string, string, string, string[]]>([
    [
      'an anchor that goes',
      'content/nl/whitepaper/bereikbaar-blijven.mdx',
      '{#telefoon}',
      '{#bellen}',
      [`${chapter} link-to-missing-anchor`],
    ],
    [
      'a source that goes',
      'content/sources.yaml',
      'rekenkamer-2018',
      'rekenkamer-2019',
      [`${chapter} unknown-source`],
    ],
    [
      'a text that is listed no longer',
      'content/outline.yaml',
      '      - loketdenken\n',
      '',
      [`${chapter} file-not-in-outline`],
    ],
    [
      'the last use of a figure',
      chapter,
      'src="balies.svg" ',
      'src="een-heel-ander-beeld.svg" ',
      ['content/nl/figures/balies.svg unused-file'],
    ],
  ])('%s', async (_, file, from, to, elsewhere) => {
    const at = await mkdtemp(join(folder, 'elsewhere-'));
    await cp(known, at, { recursive: true });
    const text = await readFile(`${at}/${file}`, 'utf8');
    expect(text).toContain(from);
    await writeFile(`${at}/${file}`, text.replace(from, to));
    const found = await inspect(at, [file]);
    const said = found.elsewhere.map(({ file, rule }) => `${file} ${rule}`);
    expect(said).toEqual(expect.arrayContaining(elsewhere));
  });
});

describe('what is remembered of a text depends on more than the text', () => {
  test.each([
    ['the words that editors know', 'words.yaml', 'nl: [whitepaper]', 'nl: [overheid]', 'spelling'],
    ['their jargon', 'jargon.yaml', 'implementeren', 'verhuizing', 'jargon'],
    [
      'its place in the outline',
      '../outline.yaml',
      '      - bereikbaar-blijven\n\n',
      '\n',
      'file-not-in-outline',
    ],
    [
      'what kind of text it is',
      '../outline.yaml',
      'chapters:\n      - loketdenken',
      'ambitions:\n      - loketdenken',
      'unknown-field',
    ],
  ])('%s', async (_, name, from, to, rule) => {
    const at = await mkdtemp(join(folder, 'around-'));
    await cp(known, at, { recursive: true });
    const file = join(at, 'content/editing', name);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
    const warm = await inspect(at);
    expect(warm.diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
    await rm(`${at}/.cache`, { recursive: true });
    expect(warm).toEqual(await inspect(at));
  });
});

describe('what cannot be trusted is made again', () => {
  test.each<[string, (text: string) => string]>([
    ['half a file', (text) => text.slice(0, text.length / 2)],
    ['no JSON', () => 'niets'],
    ['nothing in it', () => 'null'],
    ['another shape', () => '[1, 2]'],
    ['another text in it', (text) => text],
  ])('%s', async (_, damage) => {
    const at = await mkdtemp(join(folder, 'damaged-'));
    await cp(known, at, { recursive: true });
    const cache = `${at}/.cache/check`;
    const names = await readdir(cache);
    // A lie in each: whoever believes a damaged file tells it.
    for (const name of names) {
      const text = await readFile(`${cache}/${name}`, 'utf8');
      await writeFile(`${cache}/${name}`, damage(text.replaceAll('rekenkamer-2018', 'leugen')));
    }
    expect(await inspect(at)).toEqual({ diagnostics: [], elsewhere: [] });
    for (const name of names) {
      expect([name, await readFile(`${cache}/${name}`, 'utf8')]).toEqual([
        name,
        await readFile(`${known}/.cache/check/${name}`, 'utf8'),
      ]);
    }
  });

  test.each([
    'src/editors/check/rule.ts',
    'src/content/schemas/deep/schema.ts',
    'src/site.ts',
    'package-lock.json',
  ])('after a change of %s', async (file) => {
    const at = await mkdtemp(join(folder, 'changed-code-'));
    await cp(known, at, { recursive: true });
    const cache = `${at}/.cache/check/lines.json`;
    const before = await readFile(cache, 'utf8');
    await mkdir(dirname(join(at, file)), { recursive: true });
    await writeFile(join(at, file), 'anders');
    await inspect(at);
    expect(await readFile(cache, 'utf8')).not.toBe(before);
  });
});

test('what nobody asks for is not read: the words of texts whose advice is known', async () => {
  const at = await mkdtemp(join(folder, 'words-'));
  await cp(known, at, { recursive: true });
  await rm(`${at}/.cache/check/passages.json`);
  expect(await inspect(at)).toEqual({ diagnostics: [], elsewhere: [] });
  expect(existsSync(`${at}/.cache/check/passages.json`)).toBe(false);
});

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .filter((file) => file.startsWith('content/'))
    .sort();
}
