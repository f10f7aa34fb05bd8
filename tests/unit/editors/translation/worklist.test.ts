import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../../../src/editors/check/corpus.ts';
import {
  compareWords,
  buildWorklist,
  type TranslationTask,
} from '../../../../src/editors/translation/worklist.ts';
import { formatChange, formatWorklist } from '../../../../src/editors/translation/report.ts';
import { root } from '../../../support/content.ts';

const home = 'content/nl/pages/home.mdx';

/** A folder with the base of the fixtures, in Git or not; gone when the file is done. */
function project(git: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'worklist-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(`${root}/tests/fixtures/base`, folder, { recursive: true });
  if (git) {
    const run = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    run('init');
    run('add', '.');
    run('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-m', 'First');
  }
  return folder;
}

function edit(folder: string, from: string, to: string): void {
  const text = readFileSync(join(folder, home), 'utf8');
  if (!text.includes(from)) throw new Error(`${home} does not hold ${from}`);
  writeFileSync(join(folder, home), text.replace(from, to));
}

async function tasksOf(folder: string, name = 'home'): Promise<TranslationTask[]> {
  const { texts } = await readCorpus(folder);
  return (await buildWorklist(folder, texts)).filter(({ file }) => file.includes(name));
}

describe('in Git', () => {
  let folder = '';
  beforeAll(() => {
    folder = project(true);
  });

  test('nothing awaits a translation of the source as it stands', async () => {
    expect(await tasksOf(folder)).toEqual([]);
  });

  test('a changed word awaits it, with the change word by word', async () => {
    edit(folder, 'Begin bij de', 'Start met de');
    const tasks = await tasksOf(folder);
    expect(tasks).toMatchObject([
      {
        language: 'en',
        file: 'content/en/pages/home.mdx',
        source: home,
        section: '_start',
        status: 'behind',
        translatedOn: '2026-11-25',
      },
    ]);
    expect(formatChange(tasks[0]?.change ?? [])).toMatch(
      /^\[-Begin-\]\{\+Start\+\} \[-bij-\]\{\+met\+\} de /,
    );
  });
});

test('outside Git the section is named, and its change is not', async () => {
  const folder = project(false);
  edit(folder, 'Begin bij de', 'Start met de');
  const [task] = await tasksOf(folder);
  expect(task).toMatchObject({ section: '_start', status: 'behind' });
  expect(task).not.toHaveProperty('change');
});

test('a text without a translation is a task as a whole', async () => {
  expect(await tasksOf(project(false), 'loketdenken')).toEqual([
    {
      language: 'en',
      file: 'content/en/whitepaper/loketdenken.mdx',
      source: 'content/nl/whitepaper/loketdenken.mdx',
      title: 'Loketdenken',
      status: 'missing',
    },
  ]);
});

describe('a change in words', () => {
  test.each([
    ['Een oude zin.', 'Een nieuwe zin.', 'Een [-oude-]{+nieuwe+} zin.'],
    ['Een zin.', 'Een zin. Nog een.', 'Een zin.{+ Nog een.+}'],
    [
      'a b c d e f g h i j k l oud',
      'a b c d e f g h i j k l nieuw',
      '… e f g h i j k l [-oud-]{+nieuw+}',
    ],
  ])('%s → %s', (before, after, words) => {
    expect(formatChange(compareWords(before, after))).toBe(words);
  });
});

test('the table names file, section, place and date, and counts per language', () => {
  const task: TranslationTask = {
    language: 'en',
    file: 'content/en/a/b.mdx',
    line: 9,
    source: 'content/nl/a/b.mdx',
    sourceLine: 7,
    section: 'kop',
    title: 'De kop',
    status: 'behind',
    translatedOn: '2026-01-02',
    change: compareWords('oud', 'nieuw'),
  };
  expect(formatWorklist([task], false)).toBe(
    `content/en/a/b.mdx
  loopt achter  kop  De kop  content/nl/a/b.mdx:7  2026-01-02
      [-oud-]{+nieuw+}

English: 1 taak. Klaar met een bestand? npm run translated -- <bestand>`,
  );
  expect(formatWorklist([], false)).toBe('Alle vertalingen zijn bij.');
});
