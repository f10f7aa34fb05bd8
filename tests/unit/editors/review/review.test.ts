import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reviewChange, type Review } from '../../../../src/editors/review/review.ts';
import { countChangedWords } from '../../../../src/editors/review/texts.ts';
import { root } from '../../../support/content.ts';
import { repository, type Repository } from '../../../support/repository.ts';

const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const about = 'content/nl/pages/about.mdx';

interface Work extends Repository {
  edit(file: string, from: string, to: string): void;
  review(): Promise<Review>;
}

/** The base of the fixtures as `main`, with work on top that is not committed. */
function work(): Work {
  const made = repository();
  cpSync(`${root}/tests/fixtures/base`, made.folder, { recursive: true });
  made.commit('2026-11-23');
  return {
    ...made,
    edit: (file, from, to) => {
      const text = readFileSync(join(made.folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      made.write({ [file]: text.replace(from, to) });
    },
    review: () => reviewChange({ root: made.folder, base: 'main', sizes: false }),
  };
}

/** What differs, in short: status, path, words and parts of each text. */
function textsIn({ site }: Review): string[] {
  if (!('texts' in site)) throw new Error(`The content ${site.unreadable} is unreadable`);
  return site.texts.map(({ status, text, words, parts }) =>
    `${status} ${text.path} +${words.added} -${words.removed} ${parts.join(', ')}`.trim(),
  );
}

function cardsIn({ site }: Review): string[] {
  if (!('texts' in site)) throw new Error(`The content ${site.unreadable} is unreadable`);
  return site.cards.changed.map(({ before, after, parts }) =>
    `${before?.paths.wide ?? '–'} → ${after?.paths.wide ?? '–'} ${parts.join(', ')}`.trim(),
  );
}

test('nothing differs where nothing changed, and nothing is left behind', async () => {
  const { review, git } = work();
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('review-'));
  const before = folders();
  const found = await review();
  expect(textsIn(found)).toEqual([]);
  expect(cardsIn(found)).toEqual([]);
  expect(folders()).toEqual(before);
  expect(git(['worktree', 'list']).trim().split('\n')).toHaveLength(1);
  expect(git(['status', '--porcelain', '--', 'content'])).toBe('');
});

describe('a change of many texts', () => {
  let found: Review;

  beforeAll(async () => {
    const { edit, folder, review, write } = work();
    edit(about, 'Wij maken', 'Samen met u maken wij');
    edit('content/nl/pages/home.mdx', 'Begin bij de', 'Start met de');
    edit('content/nl/vision/reachable.mdx', 'published: 2026-11-23', 'published: 2026-11-24');
    edit('content/nl/data/telefoontjes.csv', '2019,95', '2019,96');
    edit('content/sources.yaml', 'Waarom mensen bellen', 'Waarom iedereen belt');
    edit('content/nl/pages/accountability.mdx', 'title: "', 'title: "Nieuw: ');
    edit('content/nl/pages/search.mdx', '---\n', '---\nslug: zoeken\n');
    rmSync(join(folder, 'content/nl/updates/2026-11-23-eerste-editie.mdx'));
    write({
      'content/nl/updates/2026-12-01-nieuw.mdx':
        '---\ntitle: "Iets nieuws"\ndescription: "Wat er op de site is bijgekomen, staat hier in een paar woorden bij elkaar."\npublished: 2026-12-01\n---\n\nEr is iets nieuws.\n',
    });
    found = await review();
  });

  test('names each text, the words that came and went, and what differs', () => {
    expect(textsIn(found)).toEqual([
      'changed / +2 -2 tekst',
      'changed /over/ +4 -1 tekst',
      'changed /accountability/ +1 -0 titel',
      'moved /zoeken/ +0 -0',
      'changed /whitepaper/bereikbaar-blijven/ +0 -0 figuren, bronnen',
      'changed /visie/bereikbaar/ +0 -0 datum',
      'added /changes/#2026-12-01-nieuw +6 -0',
      'removed /changes/#2026-11-23-eerste-editie +0 -7',
    ]);
  });

  test('names the cards that come out otherwise, by what they are made of', () => {
    const figure = '/cards/whitepaper/bereikbaar-blijven/figuur/telefoontjes.png';
    expect(cardsIn(found)).toEqual([
      '/cards/accountability.png → /cards/accountability.png titel',
      `${figure} → ${figure} figuur`,
    ]);
  });

  test('names the translations of those texts: behind, or not there', () => {
    const { site } = found;
    const translations = 'texts' in site ? site.translations : [];
    expect(
      translations.map(({ source, translation, behind }) => [
        source.path,
        translation?.path,
        ...behind,
      ]),
    ).toEqual([
      ['/', '/en/', 'Begin van de tekst'],
      ['/over/', undefined],
      ['/accountability/', undefined],
      ['/zoeken/', undefined],
      ['/whitepaper/bereikbaar-blijven/', undefined],
      ['/visie/bereikbaar/', undefined],
    ]);
  });
});

test('a text under another file name is still the same text', async () => {
  const { edit, git, review } = work();
  git(['mv', chapter, 'content/nl/whitepaper/loketten.mdx']);
  edit('content/outline.yaml', '- loketdenken', '- loketten');
  edit('content/nl/whitepaper/index.mdx', 'loketdenken.mdx', 'loketten.mdx');
  expect(textsIn(await review())).toEqual([
    'changed /whitepaper/ +0 -0 tekst',
    'moved /whitepaper/loketten/ +0 -0',
  ]);
});

describe('diagnostics and advice', () => {
  const jargon = 'Wij gaan dit implementeren.';

  test('of advice, those on changed lines alone', async () => {
    const { edit, commit, git, review } = work();
    edit(about, '\n\n', `\n\n${jargon}\n\n`);
    commit('2026-11-24');
    git(['switch', '--quiet', '--create', 'work']);
    edit(about, jargon, `${jargon}\n\nDat kon onlangs nog.`);
    const { advice, errors } = await review();
    expect(errors).toEqual([]);
    expect(advice.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      `${about}:10 dated-statement`,
    ]);
  });

  test('of errors, all, also where nothing changed; which texts differ is then unknown', async () => {
    const { edit, commit, git, review } = work();
    edit(about, '\n\n', '\n\n<Kader>Nee.</Kader>\n\n');
    commit('2026-11-24');
    git(['switch', '--quiet', '--create', 'work']);
    edit(chapter, 'published: 2026-11-23', 'published: gisteren');
    const { site, errors } = await review();
    expect(errors.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${chapter} invalid-field`,
      `${about} unknown-component`,
    ]);
    expect(site).toEqual({ unreadable: 'after' });
  });

  test('content that was no site before is said to be so', async () => {
    const { edit, commit, git, review } = work();
    edit(chapter, 'published: 2026-11-23', 'published: gisteren');
    commit('2026-11-24');
    git(['switch', '--quiet', '--create', 'work']);
    edit(chapter, 'published: gisteren', 'published: 2026-11-23');
    expect((await review()).site).toEqual({ unreadable: 'before' });
  });
});

test('words come and go one by one', () => {
  expect(countChangedWords(['Een oude zin.'], ['Een nieuwe zin. En nog een.'])).toEqual({
    added: 4,
    removed: 1,
  });
  expect(countChangedWords(['Dezelfde, zin'], ['Dezelfde zin!'])).toEqual({ added: 0, removed: 0 });
});
