import { beforeAll, describe, expect, test } from 'vitest';
import { digestsOf, dist } from '../support/dist.ts';
import { copySite } from '../support/site-copy.ts';

describe('the same content, built again', () => {
  const copy = copySite({ cold: true });
  let here: Record<string, string>;

  beforeAll(async () => {
    here = await digestsOf(dist);
  });

  test('in another folder, with nothing to take from, comes out the same', async () => {
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    expect(restored(output)).toEqual([]);
    expect(Object.keys(here).length).toBeGreaterThan(100);
    expect(differing(here, await copy.digests())).toEqual([]);
  });

  test('takes pages and cards from the build before, and comes out the same', async () => {
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    const made = Object.keys(here).filter((file) => /^cards\/|\/index\.html$/.test(file));
    expect(restored(output)).toEqual(expect.arrayContaining(made));
    expect(differing(here, await copy.digests())).toEqual([]);
  });

  test('a changed chapter changes what shows it, and is not taken from the build before', async () => {
    const chapter = 'content/nl/whitepaper/loketdenken.mdx';
    await copy.edit(chapter, /^title: .*$/m, 'title: "Een andere titel"');
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    const changed = differing(here, await copy.digests());
    expect(changed).toEqual(
      expect.arrayContaining([
        'whitepaper/loketdenken/index.html',
        'whitepaper/index.html',
        'whitepaper/bereikbaar-blijven/index.html',
        'cards/whitepaper/loketdenken.png',
      ]),
    );
    expect(changed).not.toContain('privacy/index.html');
    expect(changed).not.toContain('cards/whitepaper/bereikbaar-blijven.png');
  });
});

describe('a build that fails leaves the last good site as it was', () => {
  const copy = copySite();
  let before: Record<string, string>;

  beforeAll(async () => {
    await copy.write('dist/index.html', '<!doctype html><title>De vorige versie</title>');
    await copy.write('dist/assets/oud.css', 'body { color: red }');
    before = await copy.digests();
  });

  test('half-way, and says why', async () => {
    const page = 'src/layouts/Home.astro';
    await copy.edit(page, /^---\n/, '---\nthrow new Error("halverwege stuk");\n');
    const { code, output } = await copy.build();
    expect(code).toBe(1);
    expect(output).toContain('halverwege stuk');
    expect(await copy.digests()).toEqual(before);
  });

  test('by faults in the content, and lists each of them with its place', async () => {
    const chapter = 'content/nl/whitepaper/loketdenken.mdx';
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
