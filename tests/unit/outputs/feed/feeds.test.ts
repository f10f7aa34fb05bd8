import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../../src/outputs/feed/atom.ts';
import { feedIn, feedOf } from '../../../../src/outputs/feed/entries.ts';
import { entryHtml } from '../../../../src/outputs/feed/entry-html.ts';
import { jsonFeed } from '../../../../src/outputs/feed/json-feed.ts';
import { sitemap } from '../../../../src/outputs/feed/sitemap.ts';
import { escapeXml } from '../../../../src/escape.ts';
import { build } from '../../../../src/publication/build.ts';
import { readContent, root } from '../../../support/content.ts';
import { atomFaults, htmlFaults, jsonFeedFaults } from '../../../support/feeds.ts';

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
  const site = model.localized.nl;
  const self = `${origin}/feed.xml`;
  const feed = feedIn(site, model.pages);
  const atom = atomFeed(feed, self);
  const [update] = site.updates;
  if (!update) throw new Error('the fixture has no update');

  test.each([
    ['of the fixture', feed],
    ['of the site', feedIn(real.localized.nl, real.pages)],
    ['of the site in English', feedIn(real.localized.en, real.pages)],
    ['without updates', feedIn(model.localized.en, model.pages)],
  ])('%s keeps the rules of Atom and of JSON Feed', (_, one) => {
    expectWellFormed(atomFeed(one, self));
    expect(atomFaults(atomFeed(one, self))).toEqual([]);
    expect(jsonFeedFaults(jsonFeed(one, `${origin}/feed.json`))).toEqual([]);
  });

  test.each([
    ['feed: 0 of title', /  <title>.*?<\/title>\n/],
    ['feed: 0 of updated', /  <updated>.*?<\/updated>\n/],
    ['entry 1: no author, nor has the feed (4.1.1)', /  <author>.*?<\/author>\n/],
    ['feed: no link to itself (4.1.1)', /  <link rel="self".*?\/>\n/],
    ['entry 1: leads nowhere (4.1.2)', /    <link rel="alternate".*?\/>\n/],
    ['the feed names no language', / xml:lang="nl"/],
  ])('the check of Atom finds “%s”', (fault, gone) => {
    expect(atomFaults(atom.replace(gone, ''))).toContain(fault);
  });

  test('names itself, its page, and when it last changed', () => {
    expect(atom).toMatch(new RegExp(`^  <id>${self}</id>$`, 'm'));
    expect(atom).toMatch(/^ {2}<updated>2026-11-23T00:00:00Z<\/updated>$/m);
    expect(atom).toMatch(new RegExp(`<link rel="self"[^>]* href="${self}"/>`));
    expect(atom).toMatch(new RegExp(`<link rel="alternate"[^>]* href="${origin}/changes/"/>`));
  });

  test('has an entry for each update, with a permanent id of its own', () => {
    expect(feed.entries.map(({ id, title }) => [id, title])).toEqual([
      [`${origin}/changes/#2026-11-23-eerste-editie`, 'Eerste editie'],
    ]);
  });

  test('says the same as JSON', () => {
    const json = JSON.parse(jsonFeed(feed, `${origin}/feed.json`)) as { items: unknown[] };
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${origin}/feed.json`,
      home_page_url: feed.page,
      language: 'nl',
    });
    expect(json.items).toEqual(
      feed.entries.map(({ id, title, summary, html, published, updated }) => ({
        id,
        url: id,
        title,
        summary,
        content_html: html,
        date_published: published,
        date_modified: updated,
      })),
    );
  });

  test('was last changed when its newest update was', () => {
    const updates = [update, { ...update, name: 'b', updated: '2027-03-01' }];
    expect(feedOf({ ...site, updates }, {}).updated).toBe('2027-03-01T00:00:00Z');
  });

  test('without updates was last changed with the newest page', () => {
    expect(feedIn(model.localized.en, model.pages).updated).toBe('2026-11-23T00:00:00Z');
  });

  test('escapes what authors write', () => {
    const odd = {
      ...update,
      title: 'I&O <Research>',
      description: '“A” & "B"',
      body: 'A & <Term id="x">b</Term>',
    };
    const xml = atomFeed(feedOf({ ...site, updates: [odd] }, {}), self);
    expectWellFormed(xml);
    expect(xml).toContain('<title>I&amp;O &lt;Research&gt;</title>');
    expect(xml).toContain('&lt;p&gt;A &amp;#x26; b&lt;/p&gt;');
  });
});

describe('the text of an entry', () => {
  const context = {
    url: 'https://a.example/changes/#one',
    links: { '../whitepaper/index.mdx': '/whitepaper/' },
    sources: new Map([['bb-vdp', 'Binnenlands Bestuur, zonder datum']]),
  };

  test.each([
    [
      'a link to a text',
      '[w](../whitepaper/index.mdx)',
      `<p><a href="${origin}/whitepaper/">w</a></p>`,
    ],
    [
      'a link whose address stands elsewhere',
      '[w][x] en [x]\n\n> [x]: ../whitepaper/index.mdx',
      `<p><a href="${origin}/whitepaper/">w</a> en <a href="${origin}/whitepaper/">x</a></p>\n<blockquote>\n</blockquote>`,
    ],
    [
      'an image, by its words',
      '![De balie](../figures/balie.jpg) ![Nog een][b]\n\n[b]: ../figures/balie.jpg',
      '<p><a href="https://a.example/changes/#one">De balie</a> <a href="https://a.example/changes/#one">Nog een</a></p>',
    ],
    ['a link to a place', '[w](#kop)', '<p><a href="https://a.example/changes/#kop">w</a></p>'],
    ['a link to elsewhere', '[w](https://b.example/)', '<p><a href="https://b.example/">w</a></p>'],
    ['a term', 'De <Term id="vng">VNG</Term> wil.', '<p>De VNG wil.</p>'],
    [
      'a citation',
      'Zo is het. <Cite id="bb-vdp" />',
      '<p>Zo is het. (Binnenlands Bestuur, zonder datum)</p>',
    ],
    ['a footnote', 'Zo.[^1]\n\n[^1]: En *niet* anders.', '<p>Zo. (En <em>niet</em> anders.)</p>'],
    ['a heading', '## Kop {#kop}\n\nTekst', '<h2>Kop</h2>\n<p>Tekst</p>'],
    [
      'a quote',
      '<Quote id="q" source="bb-vdp" by="De VNG">Zo is het</Quote>',
      '<blockquote>Zo is het</blockquote>\n<p>— De VNG</p>',
    ],
    [
      'a callout',
      '<Callout kind="note" title="Let op">\n\nTekst\n\n</Callout>',
      '<p>Let op</p>\n<p>Tekst</p>',
    ],
  ])('%s', (_, body, html) => {
    expect(entryHtml(body, context)).toBe(html);
    expect(htmlFaults(html, 'here')).toEqual([]);
  });

  test('a link to a text that is not published is an error', () => {
    expect(() => entryHtml('[w](../whitepaper/weg.mdx)', context)).toThrow('is not published');
  });

  test.each([
    '<p><a href="/a/">x</a></p>',
    '<button popovertarget="x">x</button>',
    '<sup>1</sup>',
    '<p id="x">x</p>',
    '',
  ])('the check of an entry finds %j', (html) => {
    expect(htmlFaults(html, 'here')).not.toEqual([]);
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
