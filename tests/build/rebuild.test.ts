import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/content.ts';
import { digestsOf, dist, readPages, type BuiltPage } from '../support/dist.ts';
import { pageOf } from '../support/publication.ts';
import { cloneInto } from '../support/repository.ts';
import { copySite } from '../support/site-copy.ts';

const dutch = pageOf('whitepaper/loketdenken');
const english = pageOf('whitepaper/loketdenken', 'en');
const section = dutch.contents[0]?.id ?? '';
const chapter = dutch.file;

/** The site in another folder, with the same commits and nothing to take from. Each test goes on from the one before. */
const copy = copySite({ cold: true });
const { commit } = cloneInto(copy.folder, root);

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

/** What changed in the chapter, as its foot says. */
async function changesAtTheFoot(): Promise<string[]> {
  const page = (await readPages(copy.dist)).find(({ path }) => path === dutch.path);
  return [...(page?.document.querySelectorAll('[aria-labelledby=gewijzigd] li') ?? [])].map(
    (item) => item.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** A note for readers about the change. */
const update = `---
title: "Nieuwe woorden"
description: "In het hoofdstuk over loketten staan nu andere woorden dan er eerst stonden."
published: 2027-12-07
pages: [whitepaper/loketdenken]
---

Er staan andere woorden.
`;

let here: Record<string, string>;

test('the same content comes out the same, byte by byte', async () => {
  here = await digestsOf(dist);
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  expect(restored(output)).toEqual([]);
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(differing(here, await copy.digests())).toEqual([]);
});

describe('a change of one chapter', () => {
  let output: string;
  let changed: string[];

  beforeAll(async () => {
    await copy.edit(chapter, 'Het is verleidelijk', 'Het is heel verleidelijk');
    commit('2027-12-05');
    await copy.edit(chapter, 'Het is heel verleidelijk', 'Het is erg verleidelijk');
    await copy.edit(chapter, /^title: .*$/m, 'title: "Een andere titel"');
    await copy.write('content/nl/updates/2027-12-07-nieuwe-woorden.mdx', update);
    commit('2027-12-07');
    const built = await copy.build();
    expect(built.code, built.output).toBe(0);
    output = built.output;
    changed = differing(here, await copy.digests());
  });

  test('changes what shows it, and its card', () => {
    expect(changed).toEqual(
      expect.arrayContaining([
        'whitepaper/loketdenken/index.html',
        'whitepaper/index.html',
        'whitepaper/bereikbaar-blijven/index.html',
        'cards/whitepaper/loketdenken.png',
      ]),
    );
  });

  test('changes nothing else, and that is taken from the build before', () => {
    const others = [
      'visie/bereikbaar-voor-iedereen/index.html',
      'en/privacy/index.html',
      'cards/whitepaper/bereikbaar-blijven.png',
    ];
    expect(changed.filter((file) => others.includes(file))).toEqual([]);
    expect(restored(output)).toEqual(expect.arrayContaining(others));
  });

  test('is told at its foot, by the note about it or else by the day', async () => {
    const [note, day] = await changesAtTheFoot();
    expect(note).toBe('7 december 2027: Nieuwe woorden');
    expect(day).toBe('5 december 2027: Tekst bijgewerkt');
    const page = readFileSync(`${copy.dist}/whitepaper/loketdenken/index.html`, 'utf8');
    expect(page).toContain('href="/wijzigingen/#2027-12-07-nieuwe-woorden"');
  });

  test('marks its title and that section of its translation, and nothing else on the site', async () => {
    expect(await notes()).toEqual({ [english.path]: [undefined, section] });
  });

  test('with the date of the translation, and a link to the section in Dutch', async () => {
    const page = (await readPages(copy.dist)).find(({ path }) => path === english.path);
    const [, note] = page?.document.querySelectorAll('[data-translation=behind]') ?? [];
    const [, recorded] =
      new RegExp(`^  ${section}: (\\S+)`, 'm').exec(readFileSync(english.file, 'utf8')) ?? [];
    expect(recorded).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(note?.querySelector('time')?.getAttribute('datetime')).toBe(recorded);
    const link = note?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`${dutch.path}#${section}`);
    expect(link?.getAttribute('hreflang')).toBe('nl');
  });

  test('is told by a review, which prints one comment', async () => {
    const { code, output } = await copy.run('review.ts', '--base', 'HEAD~2', '--no-size');
    expect(code, output).toBe(0);
    expect(output.match(/^<!-- npm run review -->$/gm)).toHaveLength(1);
    expect(output).toContain(': anders: titel `/cards/whitepaper/loketdenken.png`');
  });
});

describe('a build that fails leaves the last good site as it was', () => {
  let before: Record<string, string>;

  beforeAll(async () => {
    await copy.write('dist/index.html', '<!doctype html><title>De vorige versie</title>');
    await copy.write('dist/assets/oud.css', 'body { color: red }');
    before = await copy.digests();
  });

  test('half-way, and says why', async () => {
    const page = 'src/site/layouts/Home.astro';
    await copy.edit(page, /^---\n/, '---\nthrow new Error("halverwege stuk");\n');
    const { code, output } = await copy.build();
    expect(code).toBe(1);
    expect(output).toContain('halverwege stuk');
    expect(await copy.digests()).toEqual(before);
  });

  test('by faults in the content, and lists each of them with its place', async () => {
    const ambition = 'content/nl/vision/reachable.mdx';
    await copy.edit(chapter, /^title: .*$/m, 'titel: "Loketdenken"');
    await copy.edit(chapter, '<Cite id="vng-magazine-2019" />', '<Cite id="vng-magazine-1919" />');
    await copy.edit(
      ambition,
      /$/,
      '\n\n#### Te diep {#te-diep}\n\n[Weg](../whitepaper/bestaat-niet.mdx)\n',
    );
    const { code, output } = await copy.build();
    expect(code).toBe(1);
    const places = [...output.matchAll(/^(content\/\S+?):(\d+):(\d+)$/gm)].map(([, file]) => file);
    expect(places.filter((file) => file === chapter).length).toBeGreaterThanOrEqual(2);
    expect(places.filter((file) => file === ambition).length).toBeGreaterThanOrEqual(2);
    expect(output).toContain('vng-magazine-1919');
    expect(output).toContain('bestaat-niet');
    expect(await copy.digests()).toEqual(before);
  });
});

/** The files that Astro's log says it took from an earlier build. */
function restored(output: string): string[] {
  return [...output.matchAll(/─ \/(\S+) \(restored\)/g)].map(([, file = '']) => file);
}

/** Files that are different, or in one of the two alone. */
function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]).sort();
}
