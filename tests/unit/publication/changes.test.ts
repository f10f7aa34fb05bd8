import { describe, expect, test } from 'vitest';
import { build } from '../../../src/publication/build.ts';
import type { Content, Entry } from '../../../src/content/entry.ts';
import type { PageChange } from '../../../src/publication/page.ts';
import { readContent, root } from '../../support/content.ts';

const base = await readContent(`${root}/tests/fixtures/base`);
const file = 'content/nl/whitepaper/loketdenken.mdx';
const published = { date: '2026-11-23', notes: [], first: true };

interface Situation {
  /** The days that Git gives for the chapter. */
  days?: string[];
  updated?: string;
  /** Notes on the chapter, by their date. */
  notes?: Record<string, string>;
  draft?: boolean;
}

function changesIn({ days = [], updated, notes = {}, draft = false }: Situation): PageChange[] {
  const [like] = base.entries.filter(({ kind }) => kind === 'update');
  const content: Content = {
    ...base,
    changeDays: { [file]: days, 'content/nl/pages/about.mdx': days },
    entries: [
      ...base.entries.map((entry) =>
        entry.file === file && updated
          ? ({ ...entry, data: { ...entry.data, updated } } as Entry)
          : entry,
      ),
      ...Object.entries(notes).map(([date, title]) => {
        const data = { title, published: date, pages: ['whitepaper/loketdenken'], draft };
        return { ...like, name: date, data: { ...like?.data, ...data } } as Entry;
      }),
    ],
  };
  const { pages } = build(content);
  expect(pages.find(({ path }) => path === '/over/')?.changes).toEqual([]);
  return pages.find((page) => page.file === file)?.changes ?? [];
}

describe('what changed in a chapter', () => {
  test('is nothing where it only was published', () => {
    expect(changesIn({})).toEqual([]);
    expect(changesIn({ updated: '2026-11-23', days: ['2026-11-23'] })).toEqual([]);
  });

  test('is known from the text itself where Git is not there', () => {
    expect(changesIn({ updated: '2027-01-02' })).toEqual([
      { date: '2027-01-02', notes: [] },
      published,
    ]);
  });

  test('begins with its publication: what came before it, nobody read', () => {
    expect(changesIn({ days: ['2027-01-02', '2026-11-23', '2026-11-20'] })).toEqual([
      { date: '2027-01-02', notes: [] },
      published,
    ]);
  });

  test('is told by the notes that name it, and by a day alone where there is none', () => {
    expect(
      changesIn({
        days: ['2027-03-01', '2027-02-01'],
        notes: { '2027-02-01': 'Nieuwe cijfers', '2027-02-15': 'Een andere bron' },
      }),
    ).toEqual([
      { date: '2027-03-01', notes: [] },
      {
        date: '2027-02-15',
        notes: [{ title: 'Een andere bron', path: '/changes/#2027-02-15' }],
      },
      { date: '2027-02-01', notes: [{ title: 'Nieuwe cijfers', path: '/changes/#2027-02-01' }] },
      published,
    ]);
  });

  test('is not told by a note that is a draft', () => {
    expect(changesIn({ notes: { '2027-02-01': 'Nieuwe cijfers' }, draft: true })).toEqual([]);
  });

  test('is five days at most, the newest', () => {
    const days = ['2027-06-01', '2027-05-01', '2027-04-01', '2027-03-01', '2027-02-01'];
    expect(changesIn({ days: [...days, '2027-01-01'] }).map(({ date }) => date)).toEqual(days);
  });
});
