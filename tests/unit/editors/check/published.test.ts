import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../src/editors/check/check.ts';
import { root } from '../../../support/content.ts';

const register = (path: string, text: string, ids: string[], language = 'nl') =>
  `${language}:\n  ${path}:\n    edition: "2026.1"\n    text: ${text}\n    ids:\n${ids.map((id) => `      ${id}: "2026.1"\n`).join('')}`;

/** The base of the fixtures in a folder of its own. */
async function base() {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(`${root}/tests/fixtures/base`, folder, { recursive: true });
  const edit = async (file: string, from: string | RegExp, to: string) => {
    const text = await readFile(`${folder}/${file}`, 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    await writeFile(`${folder}/${file}`, text.replace(from, to));
  };
  return { folder, edit };
}

const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const lines = async (folder: string) =>
  (await checkContent(folder)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('a chapter that went to another folder is told of its old address, by its anchors', async () => {
  const { folder, edit } = await base();
  await writeFile(
    `${folder}/content/register.yaml`,
    register('/whitepaper/loketdenken/', 'whitepaper/loketdenken', ['vier-balies', 'een-antwoord']),
  );
  await rename(`${folder}/${chapter}`, `${folder}/content/nl/vision/loketten.mdx`);
  await edit('content/outline.yaml', '      - loketdenken\n', '');
  await edit(
    'content/outline.yaml',
    '    ambitions:\n',
    '    opening:\n      - loketten\n    ambitions:\n',
  );
  expect(await lines(folder)).toContain('content/nl/vision/loketten.mdx:8 published-address-gone');
  await edit(
    'content/nl/vision/loketten.mdx',
    'published:',
    'redirects: [/whitepaper/loketdenken/]\npublished:',
  );
  expect((await lines(folder)).filter((line) => line.includes('published-'))).toEqual([]);
});

test('an alias of the page, or of the Dutch page, holds', async () => {
  const { folder, edit } = await base();
  const english = 'content/en/pages/home.mdx';
  const ids = ['oude-kop'];
  await writeFile(
    `${folder}/content/register.yaml`,
    register('/', 'pages/home', ids) + register('/en/', 'pages/home', ids, 'en'),
  );
  const dutch = 'content/nl/pages/home.mdx';
  const found = await lines(folder);
  // What the Dutch page lost too is told once.
  expect(found).toEqual([
    expect.stringMatching(new RegExp(`^${dutch}:\\d+ published-anchor-gone$`)),
  ]);
  const text = await readFile(`${folder}/${dutch}`, 'utf8');
  await writeFile(`${folder}/${dutch}`, `${text}\n## Nieuwe kop {#nieuwe-kop}\n`);
  await edit(dutch, 'published:', 'aliases: {oude-kop: nieuwe-kop}\npublished:');
  expect((await lines(folder)).filter((line) => line.includes('published-'))).toEqual([]);
  expect(await readFile(`${folder}/${english}`, 'utf8')).not.toContain('oude-kop');
});

describe('a chapter in the middle takes the number of another', () => {
  const register = ['en', 'nl']
    .map((language) => {
      const prefix = language === 'nl' ? '' : '/en';
      const names = ['loketdenken', 'bereikbaar-blijven'];
      const short = names.map(
        (name, index) =>
          `  ${prefix}/w/${index + 1}/:\n    edition: "2026.1"\n    text: whitepaper/${name}\n`,
      );
      return `${language}:\n${short.join('')}`;
    })
    .join('');

  /** The base with chapters in English, and one that is new between them. */
  async function withChapter(english: string | undefined) {
    const { folder, edit } = await base();
    const text = (title: string, field = '') =>
      `---\ntitle: "${title}"\ndescription: "A text of some length, so that it says enough about what is in this chapter."\npublished: 2026-11-23\nbasis: editorial\naudience: [board, policy]\nambitions: [one-government]\n${field}---\n\nText.\n`;
    await mkdir(`${folder}/content/en/whitepaper`);
    for (const name of ['loketdenken', 'bereikbaar-blijven']) {
      await writeFile(`${folder}/content/en/whitepaper/${name}.mdx`, text(name));
    }
    await writeFile(`${folder}/content/nl/whitepaper/nieuw.mdx`, text('Nieuw'));
    if (english !== undefined) {
      await writeFile(`${folder}/content/en/whitepaper/nieuw.mdx`, text('New', english));
    }
    await edit(
      'content/outline.yaml',
      '      - loketdenken\n      - bereikbaar-blijven\n',
      '      - loketdenken\n      - nieuw\n      - bereikbaar-blijven\n',
    );
    await writeFile(`${folder}/content/register.yaml`, register);
    return {
      folder,
      edit,
      gone: async () =>
        (await checkContent(folder))
          .filter(({ rule }) => rule === 'published-address-gone')
          .map(({ file, line, problem, fix }) => [`${file}:${line}`, problem, fix]),
    };
  }

  test('and is a draft in English: it is to be translated, and nothing redirects', async () => {
    const { gone } = await withChapter('draft: true\n');
    expect(await gone()).toEqual([
      [
        'content/en/whitepaper/nieuw.mdx:8',
        'Het korte adres /en/w/2/ is nu van hoofdstuk 2, en dat is in het Engels nog een concept.',
        'Vertaal content/en/whitepaper/nieuw.mdx en haal daar “draft: true” weg. Of houd het Nederlands zolang op “draft: true”.',
      ],
    ]);
  });

  test('and is not there in English', async () => {
    const { gone } = await withChapter(undefined);
    expect(await gone()).toEqual([
      [
        'content/outline.yaml:8',
        'Het korte adres /en/w/2/ is nu van hoofdstuk 2, en die tekst is er in het Engels nog niet.',
        'Vertaal hem, in content/en/whitepaper/nieuw.mdx. Of houd het Nederlands zolang op “draft: true”.',
      ],
    ]);
  });

  test('and is there in English: the number leads to it', async () => {
    const { gone } = await withChapter('');
    expect(await gone()).toEqual([]);
  });

  test('a number without a text is told as any address', async () => {
    const { folder, edit, gone } = await withChapter('');
    await edit('content/outline.yaml', '      - nieuw\n', '');
    await edit('content/outline.yaml', '      - loketdenken\n', '');
    for (const language of ['nl', 'en']) {
      for (const name of ['nieuw', 'loketdenken']) {
        await rm(`${folder}/content/${language}/whitepaper/${name}.mdx`);
      }
    }
    const told = (await gone()).map(([, problem, fix]) => `${problem} ${fix}`);
    expect(told).toEqual(
      ['/en/w/2/', '/w/2/'].map((path): unknown =>
        expect.stringMatching(`^Het adres ${path} is uitgegeven .* “redirects: \\[${path}\\]”`),
      ),
    );
  });
});

describe('what is in the way of a short address that was issued', () => {
  const issued = 'nl:\n  /w/2/:\n    edition: "2026.1"\n    text: whitepaper/bereikbaar-blijven\n';
  const clashes = async (folder: string) =>
    (await checkContent(folder))
      .filter(({ rule }) => rule === 'short-address-in-use')
      .map(({ file, line, fix }) => `${file}:${line} ${fix}`);

  test('a redirect goes', async () => {
    const { folder, edit } = await base();
    await edit(chapter, 'published:', 'redirects: [/w/1/, /w/2/]\npublished:');
    expect(await clashes(folder)).toEqual([
      `${chapter}:4 Haal “/w/1/” weg bij redirects.`,
      `${chapter}:4 Haal “/w/2/” weg bij redirects.`,
    ]);
  });

  test('a page gets another slug', async () => {
    const { folder, edit } = await base();
    const page = 'content/nl/pages/about.mdx';
    await edit(page, /^slug:.*$/m, 'slug: w');
    expect(await clashes(folder)).toEqual([
      'content/outline.yaml:5 Kies bij “short” een andere letter.',
    ]);
    await writeFile(`${folder}/content/register.yaml`, issued);
    expect(await clashes(folder)).toEqual([
      expect.stringMatching(new RegExp(`^${page}:\\d+ Geef deze pagina een andere slug\\.$`)),
    ]);
  });

  test('the publication without it gets another letter', async () => {
    const { folder, edit } = await base();
    await edit('content/outline.yaml', 'short: w', 'short: v');
    expect(await clashes(folder)).toEqual([
      'content/outline.yaml:11 Kies bij “short” een andere letter.',
    ]);
    const vision = 'nl:\n  /v/2/:\n    edition: "2026.1"\n    text: vision/self-service\n';
    await writeFile(`${folder}/content/register.yaml`, vision);
    expect(await clashes(folder)).toEqual([
      'content/outline.yaml:5 Kies bij “short” een andere letter.',
    ]);
  });
});
