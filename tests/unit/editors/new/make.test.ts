import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeNew } from '../../../../src/editors/new/make.ts';
import { base } from '../../../support/content-files.ts';
import { filesBelow } from '../../../support/dist.ts';

const today = '2026-11-25';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'));
  await cp(base, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

/** Every file of the content with its text. */
async function content(): Promise<Record<string, string>> {
  const files = await filesBelow(join(folder, 'content'));
  const texts = await Promise.all(
    files.map(
      async (file) => [file, await readFile(join(folder, 'content', file), 'utf8')] as const,
    ),
  );
  return Object.fromEntries(texts);
}

test('what is wished for is written, and nothing else', async () => {
  const before = await content();
  const plan = await makeNew(folder, { kind: 'page', title: 'Colofon' }, today);
  const after = await content();
  const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
  expect(changed.map((file) => `content/${file}`).sort()).toEqual(
    [...Object.keys(plan.created), ...Object.keys(plan.changed)].sort(),
  );
});

test('what the check would not pass is not made', async () => {
  const before = await content();
  await expect(makeNew(folder, { kind: 'page', title: 'Colo\u200bfon' }, today)).rejects.toThrow(
    /U\+200B[\s\S]*Er is niets gemaakt/,
  );
  expect(await content()).toEqual(before);
});

test('a diagnostic that was there before is no hindrance', async () => {
  await writeFile(join(folder, 'content/nl/data/oud.csv'), 'jaar,aantal\n2020,1\n');
  await expect(makeNew(folder, { kind: 'page', title: 'Colofon' }, today)).resolves.toBeDefined();
});

test('where one file cannot be written, none is', async () => {
  // A file where a folder should be.
  await writeFile(join(folder, 'content/en/whitepaper'), '');
  const before = await content();
  await expect(makeNew(folder, { kind: 'chapter', title: 'Nieuw' }, today)).rejects.toThrow(
    /er is niets veranderd/,
  );
  expect(await content()).toEqual(before);
});
