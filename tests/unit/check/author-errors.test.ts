import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { toTerminal } from '../../../src/check/report/terminal.ts';
import { root, textFiles } from '../../support/content.ts';

const base = `${root}/tests/fixtures/base`;
const broken = `${root}/tests/fixtures/broken`;
const situations = (await readdir(broken)).sort();

/** What an editor reads about the base with the files of these folders laid over it. */
async function reportOn(
  overlays: string[],
  change?: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const from of [base, ...overlays]) await cp(from, folder, { recursive: true });
    await change?.(folder);
    return toTerminal(await checkContent(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.each(situations)('%s', async (situation) => {
  const expected = await readFile(`${broken}/${situation}/expected.txt`, 'utf8');
  expect(`${await reportOn([`${broken}/${situation}`])}\n`).toBe(expected);
});

test('the base of the fixtures has no faults', async () => {
  expect(await reportOn([])).toBe('De inhoud is in orde.');
});

test('line ends of Windows are no fault', async () => {
  const report = await reportOn([], async (folder) => {
    for (const file of await textFiles(folder)) {
      const text = await readFile(`${folder}/${file}`, 'utf8');
      await writeFile(`${folder}/${file}`, text.replaceAll('\n', '\r\n'));
    }
  });
  expect(report).toBe('De inhoud is in orde.');
});

test('a folder without content is a list of faults, not a crash', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  const faults = await checkContent(folder);
  await rm(folder, { recursive: true });
  expect(toTerminal(faults)).toContain('Dit bestand is leeg of ontbreekt.');
});

test('the content of the site has no faults', async () => {
  expect(toTerminal(await checkContent(root))).toBe('De inhoud is in orde.');
});
