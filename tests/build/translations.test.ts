import { beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/editors/check/corpus.ts';
import { buildWorklist, type TranslationTask } from '../../src/editors/translation/worklist.ts';
import { pageOf } from '../support/publication.ts';
import { copySite } from '../support/site-copy.ts';

const dutch = pageOf('whitepaper/loketdenken');
const english = pageOf('whitepaper/loketdenken', 'en');
const section = dutch.contents[0]?.id ?? '';
const copy = copySite();

/** The worklist, as the command makes it. */
async function tasks(): Promise<TranslationTask[]> {
  return buildWorklist(copy.folder, (await readCorpus(copy.folder)).texts);
}

describe('one changed section of a Dutch chapter', () => {
  beforeAll(() => copy.edit(dutch.file, /Het is verleidelijk/, 'Het is heel verleidelijk'));

  test('is the one task of the worklist, as JSON and as a table', async () => {
    const json = await copy.run('translations.ts', '--json');
    expect(JSON.parse(json.output)).toMatchObject([
      { language: 'en', file: english.file, source: dutch.file, section, status: 'behind' },
    ]);
    const { code, output } = await copy.run('translations.ts');
    expect(code).toBe(0);
    expect(output.match(/loopt achter/g)).toHaveLength(1);
    expect(output).toContain(section);
  });

  test('is gone once the translator says so', async () => {
    const { code, output } = await copy.run('translated.ts', english.file, '--section', section);
    expect(code, output).toBe(0);
    expect(await tasks()).toEqual([]);
  });

  test('or once an editor calls the change minor, and then the date stays', async () => {
    await copy.edit(dutch.file, /heel verleidelijk/, 'erg verleidelijk');
    expect(await tasks()).toHaveLength(1);
    const { code } = await copy.run('translated.ts', english.file, '--minor');
    expect(code).toBe(0);
    expect(await tasks()).toEqual([]);
  });
});

describe('a translation that differs from its source', () => {
  test('cannot be recorded, and the file stays as it was', async () => {
    await copy.edit(english.file, /<Cite id="vng-magazine-2019" \/>/, '');
    const { code, output } = await copy.run('translated.ts', english.file);
    expect(code).toBe(1);
    expect(output).toContain('<Cite id="vng-magazine-2019">');
    expect(output).toContain('Er is niets vastgelegd');
  });

  test.each([
    ['a Dutch text', dutch.file, 'Noem de vertaling: '],
    ['no text at all', 'content/en/whitepaper/nergens.mdx', 'geen vertaling van een tekst'],
  ])('nor can %s', async (_, file, says) => {
    const { code, output } = await copy.run('translated.ts', file);
    expect(code).toBe(1);
    expect(output).toContain(says);
  });
});
