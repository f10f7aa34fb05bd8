import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { repository } from '../support/repository.ts';
import { copySite, type Built, type SiteCopy } from '../support/site-copy.ts';

const chapter = 'content/nl/whitepaper/loketdenken.mdx';

/** Commits the texts as they are, then a change of words, then one with a note that tells of it. */
async function commitChanges(copy: SiteCopy): Promise<void> {
  const { commit } = repository(copy.folder);
  commit('2026-11-23');
  await copy.edit(chapter, 'Het is verleidelijk', 'Het is heel verleidelijk');
  commit('2026-12-05');
  await copy.edit(chapter, 'Het is heel verleidelijk', 'Het is erg verleidelijk');
  await copy.write(
    'content/nl/updates/2026-12-07-nieuwe-woorden.mdx',
    [
      '---',
      'title: "Nieuwe woorden"',
      'description: "In het hoofdstuk over loketten staan nu andere woorden dan er eerst stonden."',
      'published: 2026-12-07',
      'pages: [whitepaper/loketdenken]',
      '---',
      '',
      'Er staan andere woorden.',
      '',
    ].join('\n'),
  );
  commit('2026-12-07');
}

/** What changed on the page of the chapter, line by line. */
async function changesOn({ dist }: SiteCopy): Promise<string[]> {
  const pages = await readPages(dist);
  const page = pages.find(({ path }) => path === '/whitepaper/loketdenken/');
  return [...(page?.document.querySelectorAll('[aria-labelledby=gewijzigd] li') ?? [])].map(
    (item) => item.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** Another folder, in which later builds fail. */
const elsewhere = copySite();

describe('the same content, built again', () => {
  const copy = copySite({ cold: true });
  let first: Built;
  let firstFiles: Record<string, string>;

  beforeAll(async () => {
    await commitChanges(copy);
    await commitChanges(elsewhere);
    first = await copy.build();
    firstFiles = await copy.digests();
  });

  test('the first build makes every page and card', () => {
    expect(first.code, first.output).toBe(0);
    expect(restored(first.output)).toEqual([]);
    expect(Object.keys(firstFiles).length).toBeGreaterThan(100);
  });

  test('a chapter says at its foot what changed, and leads to the note about it', async () => {
    expect(await changesOn(copy)).toEqual([
      '7 december 2026: Nieuwe woorden',
      '5 december 2026: Tekst bijgewerkt',
      '23 november 2026: Gepubliceerd',
      'Alle wijzigingen',
    ]);
    const page = readFileSync(join(copy.dist, 'whitepaper/loketdenken/index.html'), 'utf8');
    expect(page).toContain('href="/wijzigingen/#2026-12-07-nieuwe-woorden"');
  });

  test('a second build takes pages and cards from the first, and comes out the same', async () => {
    const second = await copy.build();
    expect(second.code, second.output).toBe(0);
    const pages = Object.keys(firstFiles).filter((file) => file.endsWith('/index.html'));
    const cards = Object.keys(firstFiles).filter((file) => file.startsWith('cards/'));
    expect(restored(second.output)).toEqual(expect.arrayContaining([...pages, ...cards]));
    expect(differing(firstFiles, await copy.digests())).toEqual([]);
  });

  test('a build in another folder comes out the same', async () => {
    const { code, output } = await elsewhere.build();
    expect(code, output).toBe(0);
    expect(differing(firstFiles, await elsewhere.digests())).toEqual([]);
  });

  test('a changed chapter changes what shows it, and is not taken from the build before', async () => {
    await copy.edit(chapter, /^title: .*$/m, 'title: "Een andere titel"');
    repository(copy.folder).commit('2026-12-09');
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    const changed = differing(firstFiles, await copy.digests());
    expect(changed).toEqual(
      expect.arrayContaining([
        'whitepaper/loketdenken/index.html',
        'whitepaper/index.html',
        'whitepaper/bereikbaar-blijven/index.html',
        'cards/whitepaper/loketdenken.png',
      ]),
    );
    expect((await changesOn(copy))[0]).toBe('9 december 2026: Tekst bijgewerkt');
    expect(changed).not.toContain('privacy/index.html');
    expect(changed).not.toContain('cards/whitepaper/bereikbaar-blijven.png');
  });

  test('a review of that change weighs the site before and after, and prints one comment', async () => {
    const { code, output } = await copy.run('review.ts', '--base', 'HEAD~1');
    expect(code, output).toBe(0);
    expect(output.match(/^<!-- npm run review -->$/gm)).toHaveLength(1);
    expect(output).toMatch(/Grootte: [\d,]+ MB → [\d,]+ MB \(.*\), (\d+) → \1 bestanden/);
    expect(output).toMatch(
      /\| Een andere titel<br>`\/whitepaper\/loketdenken\/` \| [\d,]+ kB \| [\d,]+ kB \| [+−]\d+ bytes \|/,
    );
    expect(output).toContain('anders: titel | `/cards/whitepaper/loketdenken.png` |');
  });
});

describe('a build that fails leaves the last good site as it was', () => {
  let before: Record<string, string>;

  beforeAll(async () => {
    await elsewhere.write('dist/index.html', '<!doctype html><title>De vorige versie</title>');
    await elsewhere.write('dist/assets/oud.css', 'body { color: red }');
    before = await elsewhere.digests();
  });

  test('half-way, and says why', async () => {
    const page = 'src/layouts/Home.astro';
    await elsewhere.edit(page, /^---\n/, '---\nthrow new Error("halverwege stuk");\n');
    const { code, output } = await elsewhere.build();
    expect(code).toBe(1);
    expect(output).toContain('halverwege stuk');
    expect(await elsewhere.digests()).toEqual(before);
  });

  test('by faults in the content, and lists each of them with its place', async () => {
    const ambition = 'content/nl/vision/reachable.mdx';
    await elsewhere.edit(chapter, /^title: .*$/m, 'titel: "Loketdenken"');
    await elsewhere.edit(
      chapter,
      '<Cite id="vng-magazine-2019" />',
      '<Cite id="vng-magazine-1919" />',
    );
    await elsewhere.edit(
      ambition,
      /$/,
      '\n\n#### Te diep {#te-diep}\n\n[Weg](../whitepaper/bestaat-niet.mdx)\n',
    );
    const { code, output } = await elsewhere.build();
    expect(code).toBe(1);
    const places = [...output.matchAll(/^(content\/\S+?):(\d+):(\d+)$/gm)].map(([, file]) => file);
    expect(places.filter((file) => file === chapter).length).toBeGreaterThanOrEqual(2);
    expect(places.filter((file) => file === ambition).length).toBeGreaterThanOrEqual(2);
    expect(output).toContain('vng-magazine-1919');
    expect(output).toContain('bestaat-niet');
    expect(await elsewhere.digests()).toEqual(before);
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
