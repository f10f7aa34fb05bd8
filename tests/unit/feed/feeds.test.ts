import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/feed/atom.ts';
import { sitemap } from '../../../src/feed/sitemap.ts';
import { escapeXml } from '../../../src/feed/xml.ts';
import { build } from '../../../src/publication/build.ts';
import { readContent, root } from '../../support/content.ts';

const model = build(await readContent(`${root}/tests/fixtures/base`));
const real = build(await readContent());
const origin = 'https://dienstverlening2020.example';

/** Fails where a tag is not closed in its place, or an ampersand or a sign is not escaped. */
function expectWellFormed(xml: string): void {
  const [, body = ''] = /^<\?xml version="1\.0" encoding="utf-8"\?>\n([\s\S]*)$/.exec(xml) ?? [];
  expect(body).not.toBe('');
  const open: string[] = [];
  const rest = body.replace(
    /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
    (_, end: string, name: string, _attributes: string, empty: string) => {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(body).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
}

test.each([
  ['a & b', 'a &amp; b'],
  ['<b>', '&lt;b&gt;'],
  ['"a"', '&quot;a&quot;'],
  ['&amp;', '&amp;amp;'],
  ['één ‘twee’', 'één ‘twee’'],
])('%j is made safe', (text, safe) => {
  expect(escapeXml(text)).toBe(safe);
});

test.each(['<a>', '<a></b>', '<a>&</a>', '<a b="<"/>', 'geen xml'])(
  'the check of XML finds %j',
  (bad) => {
    expect(() =>
      expectWellFormed(
        `<?xml version="1.0" encoding="utf-8"?>\n${bad}<x/>`.replace('geen xml<x/>', '1 < 2'),
      ),
    ).toThrow();
  },
);

describe('the feed', () => {
  const edition = model.editions.nl;
  const feed = atomFeed(edition);

  test.each([
    ['of the fixture', feed],
    ['of the site', atomFeed(real.editions.nl)],
    ['in English, without updates', atomFeed(real.editions.en)],
  ])('%s is well-formed', (_, xml) => {
    expectWellFormed(xml);
  });

  test('names itself, its page, and when it last changed', () => {
    expect(feed).toMatch(new RegExp(`^  <id>${origin}/feed.xml</id>$`, 'm'));
    expect(feed).toMatch(/^ {2}<updated>2026-11-23T00:00:00Z<\/updated>$/m);
    expect(feed).toMatch(new RegExp(`<link rel="self"[^>]* href="${origin}/feed.xml"/>`));
    expect(feed).toMatch(new RegExp(`<link rel="alternate"[^>]* href="${origin}/changes/"/>`));
  });

  test('has an entry for each update, with an id of its own', () => {
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed).toContain(`<id>${origin}/changes/#2026-11-23-eerste-editie</id>`);
    expect(feed).toContain('<title>Eerste editie</title>');
  });

  test('was last changed when its newest update was', () => {
    const [update] = edition.updates;
    if (!update) throw new Error('the fixture has no update');
    const updates = [update, { ...update, name: 'b', updated: '2027-03-01' }];
    expect(atomFeed({ ...edition, updates })).toContain(
      '<updated>2027-03-01T00:00:00Z</updated>\n  <author>',
    );
  });

  test('without updates was last changed with the newest page', () => {
    const { updated } = model.editions.en;
    expect(updated).toBe('2026-11-23');
    expect(atomFeed(model.editions.en)).toContain(`<updated>${updated}T00:00:00Z</updated>`);
  });

  test('escapes what authors write', () => {
    const [update] = edition.updates;
    if (!update) throw new Error('the fixture has no update');
    const odd = { ...update, title: 'I&O <Research>', description: '“A” & "B"' };
    const xml = atomFeed({ ...edition, updates: [odd] });
    expectWellFormed(xml);
    expect(xml).toContain('<title>I&amp;O &lt;Research&gt;</title>');
  });
});

describe('the sitemap', () => {
  test.each([
    ['of the fixture', model],
    ['of the site', real],
  ])('%s is well-formed', (_, { pages }) => {
    expectWellFormed(sitemap(pages));
  });

  const xml = sitemap(model.pages);

  test('names every page that search engines may show: all but the 404', () => {
    const named = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    const expected = model.pages.filter(({ role }) => role !== 'not-found');
    expect(named).toEqual(expected.map(({ canonical }) => canonical));
    expect(named).toHaveLength(model.pages.length - 1);
  });

  test('pairs the languages of a page that has both, and of no other', () => {
    expect(xml).toContain(
      `<loc>${origin}/</loc><lastmod>2026-11-23</lastmod><xhtml:link rel="alternate" hreflang="nl" href="${origin}/"/><xhtml:link rel="alternate" hreflang="en" href="${origin}/en/"/>`,
    );
    expect(xml).toContain(`<loc>${origin}/over/</loc><lastmod>2026-11-23</lastmod></url>`);
  });
});
