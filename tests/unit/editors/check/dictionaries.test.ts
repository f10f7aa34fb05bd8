import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AdvisedLanguage } from '../../../../src/editors/check/advice/languages.ts';
import { takesAll } from '../../../support/sample.ts';

const folder = await mkdtemp(join(tmpdir(), 'dictionaries-'));
afterAll(() => rm(folder, { recursive: true }));
// Each test is a process of its own: nothing is loaded yet.
beforeEach(() => vi.resetModules());

const words: Record<AdvisedLanguage, string[]> = {
  nl: ['loket', 'dienstverlening', 'vólgende', 'Nederland', 'nederland', 'balieën', 'lokte', 'xq'],
  en: ['counter', 'colour', 'color', "council's", 'servise', 'xq'],
};

async function answersOf(path: string, language: AdvisedLanguage, version = '1') {
  const { setDictionaryCache: keepDictionariesIn } =
    await import('../../../../src/editors/check/advice/dictionaries.ts');
  const { isSpelled, suggestSpellings: suggestionsFor } =
    await import('../../../../src/editors/check/advice/speller.ts');
  keepDictionariesIn(path, version);
  return words[language].map((word) =>
    [word, isSpelled(word, language), ...suggestionsFor(word, language)].join(' '),
  );
}

describe.each<AdvisedLanguage>(['nl', 'en'])('%s', (language) => {
  const kept = join(folder, language);

  test('what is kept answers as what it was made of', async () => {
    const made = await answersOf(kept, language);
    const [name = ''] = await readdir(kept);
    const before = await readFile(join(kept, name));
    vi.resetModules();
    expect(await answersOf(kept, language)).toEqual(made);
    expect(made[0]).toContain('true');
    expect(made.at(-1)).toContain('false');
    expect(await readFile(join(kept, name))).toEqual(before);
  });
});

// The same in both languages: `npm test` tries the quicker one.
describe.each<AdvisedLanguage>(takesAll ? ['nl', 'en'] : ['en'])('%s', (language) => {
  const kept = join(folder, language);

  test.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['half of what is kept', (bytes) => bytes.subarray(0, bytes.length / 2), '1'],
    ['what another version kept', (bytes) => bytes, '2'],
  ])('%s is none: it is made again', async (_, damage, version) => {
    const made = await answersOf(kept, language);
    const [name = ''] = await readdir(kept);
    const damaged = damage(await readFile(join(kept, name)));
    await writeFile(join(kept, name), damaged);
    vi.resetModules();
    expect(await answersOf(kept, language, version)).toEqual(made);
    expect(await readFile(join(kept, name))).not.toEqual(damaged);
  });

  test('where nothing can be kept, the answer is the same', async () => {
    const made = await answersOf(kept, language);
    vi.resetModules();
    const file = fileURLToPath(import.meta.url);
    expect(await answersOf(join(file, 'below-a-file'), language)).toEqual(made);
  });
});
