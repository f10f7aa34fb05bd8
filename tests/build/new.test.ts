import { cpSync, existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/content.ts';
import { filesBelow } from '../support/dist.ts';
import { copySite } from '../support/site-copy.ts';

const copy = copySite();
// Cards that the site has already need not be drawn again: what they depend on is their key.
const cards = join(root, '.cache/cards');
if (existsSync(cards)) cpSync(cards, join(copy.folder, '.cache/cards'), { recursive: true });
const made: string[] = [];

/** One of every kind, as an editor asks for it. */
const wishes = [
  [
    'chapter',
    '--title',
    'Een tweede loket',
    '--title-en',
    'A second counter',
    '--after',
    'loketdenken',
  ],
  ['ambition', '--title', 'Zuinig met tijd', '--title-en', 'Sparing with time'],
  [
    'handreiking',
    '--title',
    'Nog bereikbaarder',
    '--ambition',
    'reachable',
    '--name',
    'reachable-more',
  ],
  ['page', '--title', 'Colofon', '--title-en', 'Colophon', '--before', 'sources'],
  ['update', '--title', 'Een hoofdstuk erbij', '--date', '2026-12-01'],
  ['publication', '--title', 'Tweede deel', '--label', 'Deel 2'],
  ['source', '--title', 'Bellen in 2026', '--author', 'De gemeente', '--name', 'bellen-2026'],
  ['begrip', '--title', 'tweede loket', '--title-en', 'second counter'],
];

beforeAll(async () => {
  for (const wish of wishes) {
    const { code, output } = await copy.run('new.ts', ...wish);
    expect(code, output).toBe(0);
    made.push(...[...output.matchAll(/^ {2}(content\/\S+\.mdx)$/gm)].map(([, file = '']) => file));
  }
});

describe('what npm run new makes, one of every kind', () => {
  test('is one file for each text and language', () => {
    expect(made).toHaveLength(2 * 7);
  });

  test('passes the check as it comes, without advice', async () => {
    expect((await copy.run('check-content.ts')).output.trim()).toBe('De inhoud is in orde.');
  });

  test('is on the site once it is filled in, translated and no draft any more', async () => {
    for (const file of [...made, 'content/sources.yaml', 'content/glossary.yaml'])
      await fillIn(file);
    for (const language of ['nl', 'en']) {
      const chapter = `content/${language}/whitepaper/een-tweede-loket.mdx`;
      await copy.edit(
        chapter,
        /$/,
        '\n<Term id="tweede-loket">x</Term>. <Cite id="bellen-2026" />\n',
      );
    }
    const translations = made.filter((file) => file.startsWith('content/en/'));
    const recorded = await copy.run('translated.ts', ...translations);
    expect(recorded.code, recorded.output).toBe(0);

    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    const files = await filesBelow(copy.dist);
    for (const page of [
      'whitepaper/een-tweede-loket',
      'en/whitepaper/a-second-counter',
      'visie/zuinig-met-tijd',
      'handreikingen/zuinig-met-tijd',
      'handreikingen/nog-bereikbaarder',
      'colofon',
      'en/colophon',
      'tweede-deel',
      'en/tweede-deel',
    ]) {
      expect(files).toContain(`${page}/index.html`);
    }
    const changes = await readFile(join(copy.dist, 'wijzigingen/index.html'), 'utf8');
    expect(changes).toContain('Een hoofdstuk erbij');
    const html = files.filter((file) => file.endsWith('.html'));
    const texts = await Promise.all(html.map((file) => readFile(join(copy.dist, file), 'utf8')));
    expect(
      html.filter((_, at) => /invullen:|fill in:|Dit is een concept/.test(texts[at] ?? '')),
    ).toEqual([]);
  });
});

describe('without a terminal', () => {
  test.each([
    [[], 'Zeg wat u wilt maken'],
    [['chaptre'], 'Bedoelde u “chapter”?'],
    [['page', '--titel', 'x'], 'Bedoelde u “--title”?'],
    [['page', 'Over', 'ons'], '“Over” is te veel'],
  ])('new %j says how it is called, and makes nothing', async (args, problem) => {
    const { code, output } = await copy.run('new.ts', ...args);
    expect([code, output]).toEqual([1, expect.stringContaining(problem)]);
    expect(output).toContain('Zo roept u dit aan: npm run new');
  });
});

/** What an editor would do by hand. */
async function fillIn(file: string): Promise<void> {
  const path = join(copy.folder, file);
  const text = await readFile(path, 'utf8');
  const description =
    'Een tekst die laat zien dat wat een redacteur hier invult ook op de site komt.';
  await writeFile(
    path,
    text
      .replace(/^ *draft: true\n/gm, '')
      .replace(/^description: ".*"$/m, `description: "${description}"`)
      .replace(/\[(?:invullen|fill in): ([^\]]*)\]/g, '$1')
      .replace(/\{#invullen-/g, '{#deel-')
      .replace(/id="invullen-/g, 'id="vraag-'),
  );
}
