import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { site } from '../../src/site.ts';
import type { NewOptions } from '../../src/editors/new/kinds.ts';
import { makeNew } from '../../src/editors/new/make.ts';
import { root } from '../support/content.ts';
import { attributes, faultsOn, filesBelow, readPages, type BuiltPage } from '../support/dist.ts';
import { searchFragments, searchedUrls } from '../support/search-index.ts';
import { copySite } from '../support/site-copy.ts';

const strings = stringsOf('nl');
/** A word that nothing but the drafts holds. */
const word = 'Kwartelkoning';
const name = word.toLowerCase();

const copy = copySite({ small: true });

/** One of every kind: the first as an editor asks for it on the command line, the others by what the command calls. */
const asked = await copy.run(
  'new.ts',
  'chapter',
  ...['--title', 'Een tweede loket', '--title-en', 'A second counter'],
  ...['--after', 'bereikbaar-blijven'],
);
if (asked.code !== 0) throw new Error(asked.output);
const made = [...asked.output.matchAll(/^ {2}(content\/\S+\.mdx)$/gm)].map(([, file = '']) => file);

const wishes: NewOptions[] = [
  { kind: 'ambition', title: 'Zuinig met tijd', 'title-en': 'Sparing with time' },
  { kind: 'guide', title: 'Nog bereikbaarder', ambition: 'reachable', name: 'reachable-more' },
  { kind: 'page', title: 'Colofon', 'title-en': 'Colophon', before: 'sources' },
  { kind: 'update', title: 'Een hoofdstuk erbij', date: '2026-12-01' },
  { kind: 'publication', title: 'Tweede deel', label: 'Deel 2' },
  { kind: 'source', title: 'Bellen in 2026', author: 'De gemeente', name: 'bellen-2026' },
  { kind: 'term', title: 'tweede loket', 'title-en': 'second counter' },
];
for (const wish of wishes) {
  const { created } = await makeNew(copy.folder, wish, '2026-11-24');
  made.push(...Object.keys(created).filter((file) => file.endsWith('.mdx')));
}
const checked = await copy.run('check-content.ts');

for (const file of [...made, 'content/sources.yaml', 'content/glossary.yaml']) await fillIn(file);
for (const language of ['nl', 'en']) {
  await copy.edit(
    `content/${language}/whitepaper/een-tweede-loket.mdx`,
    /$/,
    '\n<Term id="tweede-loket">x</Term>. <Cite id="bellen-2026" />\n',
  );
}
const recorded = await copy.run(
  'translated.ts',
  ...made.filter((file) => file.startsWith('content/en/')),
);
if (recorded.code !== 0) throw new Error(recorded.output);

copy.add(join(root, 'tests/fixtures/second-publication'));
await copy.edit(
  'content/outline.yaml',
  '\npages:\n',
  '  - folder: tweede-whitepaper\n    chapters:\n      - eerste-stap\n      - tweede-stap\n\npages:\n',
);
await copy.write(
  `content/nl/whitepaper/${name}.mdx`,
  draft('basis: editorial\naudience: [board]\nambitions: [reachable]'),
);
await copy.write(`content/nl/pages/${name}-pagina.mdx`, draft('slug: kwartelpagina'));
await copy.write(`content/nl/updates/2026-11-24-${name}.mdx`, draft(''));
await copy.edit(
  'content/outline.yaml',
  '      - loketdenken\n',
  `      - loketdenken\n      - ${name}\n`,
);
await copy.edit('content/outline.yaml', '  - search\n', `  - ${name}-pagina\n  - search\n`);
const { code, output } = await copy.build();
if (code !== 0) throw new Error(output);

describe('what npm run new makes, one of every kind', () => {
  test('is one file for each text and language', () => {
    expect(made).toHaveLength(2 * 7);
  });

  test('passes the check as it comes, without advice', () => {
    expect(checked.output.trim()).toBe('De inhoud is in orde.');
  });

  test.each([
    'whitepaper/een-tweede-loket',
    'en/whitepaper/a-second-counter',
    'visie/zuinig-met-tijd',
    'handreikingen/zuinig-met-tijd',
    'handreikingen/nog-bereikbaarder',
    'colofon',
    'en/colophon',
    'tweede-deel',
    'en/tweede-deel',
  ])('is on the site once it is filled in, translated and no draft any more: %s', async (page) => {
    expect(await filesBelow(copy.dist)).toContain(`${page}/index.html`);
  });

  test('stands among the changes, where it is an update', async () => {
    const changes = (await readPages(copy.dist)).find(({ path }) => path === '/changes/');
    expect(changes?.html).toContain('Een hoofdstuk erbij');
  });

  test('leaves readers no word that was to be filled in', async () => {
    expect(
      faultsOn(
        await readPages(copy.dist),
        ({ html }) => html.match(/invullen:|fill in:|Dit is een concept/g) ?? [],
      ),
    ).toEqual([]);
  });
});

describe('a second publication', () => {
  const overview = '/tweede-whitepaper/';
  const chapters = ['/tweede-whitepaper/eerste-stap/', '/tweede-whitepaper/tweede-stap/'];
  let pages: BuiltPage[];
  const page = (path: string) => {
    const found = pages.find((one) => one.path === path);
    if (!found) throw new Error(`${path} is not there`);
    return found.document;
  };

  beforeAll(async () => {
    pages = await readPages(copy.dist);
  });

  test('stands in the menu of every Dutch page', () => {
    const dutch = pages.filter(({ document }) => document.documentElement.lang === 'nl');
    const without = dutch.filter(
      ({ document }) =>
        !linksIn(document, `nav[aria-label="${strings.mainMenu}"]`).includes(overview),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  test('stands on the home page', () => {
    expect(linksIn(page('/'), 'main')).toContain(overview);
  });

  test('has an overview of its chapters in order', () => {
    expect(page(overview).querySelector('h1')?.textContent).toBe('De tweede publicatie');
    const listed = linksIn(page(overview), 'main').filter((path) => chapters.includes(path));
    expect([...new Set(listed)]).toEqual(chapters);
  });

  test('has chapters with previous and next, within it and to what stands before it', () => {
    const [first = '', second = ''] = chapters;
    expect(neighbours(page(first))).toEqual({ previous: overview, next: second });
    expect(neighbours(page(second))).toEqual({ previous: first, next: undefined });
    expect(neighbours(page(overview)).next).toBe(first);
  });

  test('numbers its chapters', () => {
    expect(numberIn(page(chapters[1] ?? ''))).toBe('hoofdstuk 2 van 2');
  });

  test.each([
    'cards/tweede-whitepaper.png',
    'cards/tweede-whitepaper/eerste-stap.png',
    'cards/tweede-whitepaper/tweede-stap.png',
  ])('has %s', async (card) => {
    expect(await filesBelow(copy.dist)).toContain(card);
  });

  test('stands in the sitemap and is found', async () => {
    const sitemap = readFileSync(join(copy.dist, 'sitemap.xml'), 'utf8');
    const found = await searchedUrls(copy.dist);
    for (const path of [overview, ...chapters]) {
      expect(sitemap).toContain(`<loc>${site.origin}${site.base.slice(0, -1)}${path}</loc>`);
      expect(found).toContain(path);
    }
  });
});

describe('a draft', () => {
  test('has no file: no page, no card', async () => {
    const files = await filesBelow(copy.dist);
    expect(files.filter((file) => file.includes('kwartel'))).toEqual([]);
  });

  test('is named in no page, menu, feed or sitemap', async () => {
    const texts = (await filesBelow(copy.dist)).filter((file) =>
      /\.(html|xml|txt|json)$/.test(file),
    );
    const named = texts.filter((file) =>
      /kwartel/i.test(readFileSync(join(copy.dist, file), 'utf8')),
    );
    expect(named).toEqual([]);
  });

  test('is not found', async () => {
    const found = await searchFragments(copy.dist);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((fragment) => /kwartel/i.test(JSON.stringify(fragment)))).toEqual([]);
  });

  test('is not counted, and no neighbour of any chapter', async () => {
    const pages = await readPages(copy.dist);
    const chapter = pages.find(({ path }) => path === '/whitepaper/loketdenken/');
    expect(chapter && numberIn(chapter.document)).toBe('hoofdstuk 1 van 3');
    expect(chapter && neighbours(chapter.document)).toEqual({
      previous: '/whitepaper/',
      next: '/whitepaper/bereikbaar-blijven/',
    });
  });
});

describe('npm run new without a terminal', () => {
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

function draft(more: string): string {
  return [
    '---',
    `title: "${word} in wording"`,
    `description: "Over de ${name}: een tekst waar nog aan wordt gewerkt en die niemand nog mag zien."`,
    'published: 2026-11-23',
    'draft: true',
    ...more.split('\n'),
    '---',
    '',
    `Een tekst over de ${name}.`,
    '',
  ].join('\n');
}

function linksIn(document: Document, within: string): string[] {
  return attributes(document, `${within} a`, 'href').map(pathOf);
}

function neighbours(document: Document): {
  previous: string | undefined;
  next: string | undefined;
} {
  const link = (rel: string) => attributes(document, `main a[rel=${rel}]`, 'href').map(pathOf)[0];
  return { previous: link('prev'), next: link('next') };
}

function numberIn(document: Document): string | undefined {
  return /hoofdstuk \d+ van \d+/.exec(document.querySelector('main')?.textContent ?? '')?.[0];
}

/** Without the base path. */
function pathOf(address: string): string {
  return address.startsWith(site.base) ? address.slice(site.base.length - 1) : address;
}

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
