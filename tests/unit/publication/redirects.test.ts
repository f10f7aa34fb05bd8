import { describe, expect, test } from 'vitest';
import { build } from '../../../src/publication/build.ts';
import type { Content } from '../../../src/content/entry.ts';
import { redirectsFile } from '../../../src/outputs/hosting/hosts/redirects-file.ts';
import { readContent, root } from '../../support/content.ts';

const fixture = await readContent(`${root}/tests/fixtures/base`);

/** The base without its short addresses. */
const base: Content = {
  ...fixture,
  outline: {
    ...fixture.outline,
    publications: fixture.outline.publications.map((one) => ({ ...one, short: undefined })),
  },
};

/** The redirects of the base with another frontmatter for one chapter, and this register. */
function redirects(
  chapter: Partial<Content['entries'][number]['data']>,
  register: Content['register'] = {},
  change: (body: string) => string = (body) => body,
) {
  const entries = base.entries.map((entry) =>
    entry.file === 'content/nl/whitepaper/loketdenken.mdx'
      ? ({
          ...entry,
          data: { ...entry.data, ...chapter },
          body: change(entry.body),
        } as typeof entry)
      : entry,
  );
  return build({ ...base, entries, register }).redirects;
}

const registered = (path: string, pieces: Record<string, string>) => ({
  nl: { [path]: { edition: '2026.1', text: 'whitepaper/loketdenken', ids: {}, pieces } },
});

test('an old address of a chapter leads to it', () => {
  expect(redirects({ redirects: ['/whitepaper/denken-in-loketten/'] })).toEqual([
    {
      from: '/whitepaper/denken-in-loketten/',
      to: '/whitepaper/loketdenken/',
      title: 'Loketdenken',
      language: 'nl',
      permanent: true,
    },
  ]);
});

describe('the page of a piece', () => {
  test('moves with its chapter', () => {
    const found = redirects(
      { redirects: ['/oud/'] },
      registered('/oud/', { 'figuur/balies': '2026.1' }),
    );
    expect(found.map(({ from, to }) => [from, to])).toContainEqual([
      '/oud/figuur/balies/',
      '/whitepaper/loketdenken/figuur/balies/',
    ]);
  });

  test('that went leads to what its alias names', () => {
    const found = redirects(
      { aliases: { deuren: 'vier-balies', rij: 'balies' } },
      registered('/whitepaper/loketdenken/', {
        'citaat/deuren': '2026.1',
        'getal/rij': '2026.1',
        'figuur/balies': '2026.1',
      }),
    );
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      ['/whitepaper/loketdenken/citaat/deuren/', '/whitepaper/loketdenken/#vier-balies'],
      ['/whitepaper/loketdenken/getal/rij/', '/whitepaper/loketdenken/figuur/balies/'],
    ]);
  });
});

test('short addresses lead to the overview and to each numbered text, in each language that has it', () => {
  const outline = {
    ...base.outline,
    publications: base.outline.publications.map((one) =>
      one.folder === 'vision' ? { ...one, short: 'a' } : one,
    ),
  };
  const found = build({ ...base, outline }).redirects;
  expect(found.slice(0, 3)).toEqual([
    expect.objectContaining({ from: '/a/', to: '/visie/', permanent: false }),
    expect.objectContaining({ from: '/a/1/', to: '/visie/mens-voorop/' }),
    expect.objectContaining({ from: '/a/2/', to: '/visie/zelf-regelen/' }),
  ]);
  expect(found).toHaveLength(7);
});

test('a host reads them with and without the last slash, below the base path', () => {
  const config = { origin: 'https://example.org', base: '/site/' } as const;
  expect(
    redirectsFile(
      {
        redirects: [
          { from: '/oud/', to: '/nieuw/#kop', permanent: true },
          { from: '/w/3/', to: '/nieuw/', permanent: false },
        ],
        notFound: [{ under: '/en/', page: '/en/not-found/' }],
      },
      config,
    ),
  ).toBe(
    [
      '/site/oud/ /site/nieuw/#kop 301',
      '/site/oud /site/nieuw/#kop 301',
      '/site/w/3/ /site/nieuw/ 302',
      '/site/w/3 /site/nieuw/ 302',
      '/site/en/* /site/en/not-found/ 404',
      '',
    ].join('\n'),
  );
});
