import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPages, type BuiltPage } from '../support/dist.ts';
import { pageOf } from '../support/publication.ts';
import { copySite } from '../support/site-copy.ts';
import type { Task } from '../../src/translation/worklist.ts';

const dutch = pageOf('whitepaper/loketdenken');
const english = pageOf('whitepaper/loketdenken', 'en');
const section = dutch.contents[0]?.id ?? '';
const copy = copySite();

/** The notes on a page, and the headings that they stand under. */
function notesOn({ document }: BuiltPage): (string | undefined)[] {
  return [...document.querySelectorAll('[data-translation]')].map(
    (note) => note.previousElementSibling?.querySelector('h2, h3, h4')?.id,
  );
}

async function notes(): Promise<Record<string, (string | undefined)[]>> {
  const pages = await readPages(copy.dist);
  const noted = pages.map((page) => [page.path, notesOn(page)] as const);
  return Object.fromEntries(noted.filter(([, notes]) => notes.length > 0));
}

async function tasks(): Promise<Task[]> {
  const { output } = await copy.run('translations.ts', '--json');
  return JSON.parse(output) as Task[];
}

describe('one changed section of a Dutch chapter', () => {
  beforeAll(async () => {
    await copy.edit(dutch.file, /Het is verleidelijk/, 'Het is heel verleidelijk');
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
  });

  test('marks that section of the English page, and nothing else on the site', async () => {
    expect(await notes()).toEqual({ [english.path]: [section] });
  });

  test('with the date of the translation, and a link to the section in Dutch', async () => {
    const page = (await readPages(copy.dist)).find(({ path }) => path === english.path);
    const note = page?.document.querySelector('[data-translation=behind]');
    const [, recorded] =
      new RegExp(`^  ${section}: (\\S+)`, 'm').exec(readFileSync(english.file, 'utf8')) ?? [];
    expect(recorded).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(note?.querySelector('time')?.getAttribute('datetime')).toBe(recorded);
    const link = note?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`${dutch.path}#${section}`);
    expect(link?.getAttribute('hreflang')).toBe('nl');
  });

  test('is the one task of the worklist, as JSON and as a table', async () => {
    expect(await tasks()).toMatchObject([
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
