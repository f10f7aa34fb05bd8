import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/editors/check/check.ts';
import { inspect } from '../../../../src/editors/check/inspect.ts';
import { toTerminal } from '../../../../src/editors/check/report/terminal.ts';
import { root, textFiles } from '../../../support/content.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

const fixtures = `${root}/tests/fixtures`;
const broken = (await readdir(`${fixtures}/broken`)).sort();
const clean = (await readdir(`${fixtures}/clean`)).sort();

/** What an editor reads about the base with the files of these folders laid over it. */
async function reportOn(...overlays: string[]): Promise<string> {
  return toTerminal(await findDiagnostics(layered([base, ...overlays])));
}

describe('each situation gets its message', () => {
  test.each(broken)('%s', async (situation) => {
    const folder = `${fixtures}/broken/${situation}`;
    await expect(`${await reportOn(folder)}\n`).toMatchFileSnapshot(`${folder}/expected.txt`);
  });
});

describe('what is right gets none', () => {
  test.each(clean)('%s', async (situation) => {
    expect(await reportOn(`${fixtures}/clean/${situation}`)).toBe('De inhoud is in orde.');
  });

  test('the base of the fixtures', async () => {
    expect(await reportOn()).toBe('De inhoud is in orde.');
  });

  test('the content of the site, but for advice', async () => {
    const errors = (await inspect(root)).diagnostics.filter(({ level }) => level === 'error');
    expect(toTerminal(errors)).toBe('De inhoud is in orde.');
  });
});

/** As `npm run build` checks: from disk, without advice. */
async function errorsOnDisk(change?: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(base, folder, { recursive: true });
    await change?.(folder);
    return toTerminal(await checkContent(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('line ends of Windows are no diagnostic', async () => {
  const report = await errorsOnDisk(async (folder) => {
    for (const file of await textFiles(folder)) {
      const text = await readFile(`${folder}/${file}`, 'utf8');
      await writeFile(`${folder}/${file}`, text.replaceAll('\n', '\r\n'));
    }
  });
  expect(report).toBe('De inhoud is in orde.');
});

test('a folder without content is a list of diagnostics, not a crash', async () => {
  const report = await errorsOnDisk((folder) => rm(`${folder}/content`, { recursive: true }));
  expect(report).toContain('Dit bestand is leeg of ontbreekt.');
});

test('what is remembered of a text goes with the text', async () => {
  const file = 'content/nl/whitepaper/loketdenken.mdx';
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(base, folder, { recursive: true });
  const text = await readFile(`${folder}/${file}`, 'utf8');
  const rules = async () => (await inspect(folder)).diagnostics.map(({ rule }) => rule);
  expect(await rules()).toEqual([]);
  await writeFile(`${folder}/${file}`, `${text}\n<Kader>Implementeren.</Kader>\n`);
  expect(await rules()).toEqual(['unknown-component', 'jargon']);
  expect(await rules()).toEqual(['unknown-component', 'jargon']);
  await writeFile(`${folder}/${file}`, text);
  expect(await rules()).toEqual([]);
  await rm(folder, { recursive: true });
});
