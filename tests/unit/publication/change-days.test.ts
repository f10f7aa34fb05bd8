import { describe, expect, test } from 'vitest';
import { changeDays } from '../../../src/publication/change-days.ts';
import { repository, temporaryFolder, type Repository } from '../../support/repository.ts';

const file = 'content/nl/whitepaper/x.mdx';
const other = 'content/nl/whitepaper/y.mdx';

function text(body: string, fields = 'title: "Een titel"'): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

/** A repository with two texts of 1 January. */
function withTexts(): Repository {
  const made = repository();
  made.commit('2026-01-01', { [file]: text('Een zin.'), [other]: text('Een andere zin.') });
  return made;
}

async function daysOf({ folder }: Pick<Repository, 'folder'>, of = file) {
  return (await changeDays(folder))[of] ?? [];
}

describe('days on which words changed', () => {
  test('are those of commits, the newest first, where the committer was', async () => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: text('Een langere zin.') });
    made.commit('2026-03-04', { [file]: text('Een nog langere zin.') });
    expect(await daysOf(made)).toEqual(['2026-03-04', '2026-02-03']);
    expect(await daysOf(made, other)).toEqual([]);
  });

  test('are one where a day has many commits', async () => {
    const made = withTexts();
    for (const word of ['a', 'b', 'c']) made.commit('2026-02-03', { [file]: text(word) });
    expect(await daysOf(made)).toEqual(['2026-02-03']);
  });

  test('are none where the same day took them back', async () => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: text('Een vergissing.') });
    made.git(['revert', '--no-edit', 'HEAD'], '2026-02-03');
    expect(await daysOf(made)).toEqual([]);
  });

  test('are two where another day took them back', async () => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: text('Een vergissing.') });
    made.git(['revert', '--no-edit', 'HEAD'], '2026-02-04');
    expect(await daysOf(made)).toEqual(['2026-02-04', '2026-02-03']);
  });

  test.each([
    ['lines that break elsewhere', text('Een\nzin.')],
    ['line ends of Windows', text('Een zin.').replaceAll('\n', '\r\n')],
    ['a comment for editors', text('Een zin.\n\n{/* advies: jargon – zo heet het */}')],
    ['a field that readers do not see', text('Een zin.', 'title: "Een titel"\ndraft: false')],
    ['other quotation marks in the fields', text('Een zin.', "title: 'Een titel'")],
  ])('are not those of %s', async (_, changed) => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: changed });
    expect(await daysOf(made)).toEqual([]);
  });

  test('are those of a title too, and of fields that nobody can read', async () => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: text('Een zin.', 'title: "Een betere titel"') });
    made.commit('2026-02-04', { [file]: text('Een zin.', 'title: "Een betere titel') });
    expect(await daysOf(made)).toEqual(['2026-02-04', '2026-02-03']);
  });

  test('are those of the commits that a merge brings, and not of the merge', async () => {
    const made = withTexts();
    made.git(['switch', '--quiet', '--create', 'branch']);
    made.commit('2026-02-03', { [file]: text('Een langere zin.') });
    made.git(['switch', '--quiet', 'main']);
    made.commit('2026-02-04', { [other]: text('Een langere andere zin.') });
    made.git(['merge', '--quiet', '--no-ff', '--no-edit', 'branch'], '2026-02-05');
    expect(await daysOf(made)).toEqual(['2026-02-03']);
  });

  test('are known of a project in a folder of a larger repository', async () => {
    const made = repository();
    made.commit('2026-01-01', { [`site/${file}`]: text('Een zin.') });
    made.commit('2026-02-03', { [`site/${file}`]: text('Een langere zin.') });
    expect(await daysOf({ folder: `${made.folder}/site` })).toEqual(['2026-02-03']);
  });

  test('are the same in a clone, whatever is not committed there', async () => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: text('Een langere zin.') });
    const clone = made.clone();
    clone.write({ [file]: text('Nog niet af.') });
    expect(await changeDays(clone.folder)).toEqual(await changeDays(made.folder));
  });
});

describe('a shallow clone', () => {
  test('knows the days within it, and takes its boundary for no change', async () => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: text('Een langere zin.') });
    made.commit('2026-02-04', { [other]: text('Een langere andere zin.') });
    made.commit('2026-02-05', { [file]: text('Een nog langere zin.') });
    const clone = made.clone(2);
    expect(clone.git(['rev-parse', '--is-shallow-repository']).trim()).toBe('true');
    expect(await changeDays(clone.folder)).toEqual({ [file]: ['2026-02-05'] });
  });

  test('of one commit knows none', async () => {
    const made = withTexts();
    made.commit('2026-02-03', { [file]: text('Een langere zin.') });
    expect(await changeDays(made.clone(1).folder)).toEqual({});
  });
});

describe('there are none', () => {
  test('outside Git', async () => {
    expect(await changeDays(temporaryFolder())).toEqual({});
  });

  test('before the first commit', async () => {
    const made = repository();
    made.write({ [file]: text('Een zin.') });
    expect(await changeDays(made.folder)).toEqual({});
  });
});
