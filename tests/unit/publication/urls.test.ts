import { describe, expect, test } from 'vitest';
import { cardPath, dataPath, feedPath, pagePath, urlsFor } from '../../../src/publication/urls.ts';

describe('a path', () => {
  test.each([
    ['nl', [], '/'],
    ['nl', ['whitepaper'], '/whitepaper/'],
    ['nl', ['whitepaper', 'loketdenken'], '/whitepaper/loketdenken/'],
    ['en', [], '/en/'],
    ['en', ['whitepaper', 'silos'], '/en/whitepaper/silos/'],
    ['nl', ['', 'over'], '/over/'],
  ] as const)('%s %j → %s', (language, slugs, path) => {
    expect(pagePath(language, slugs)).toBe(path);
  });
});

describe('under another base', () => {
  test.each([
    ['/', '/', '/', 'https://a.example/'],
    ['/', '/x/', '/x/', 'https://a.example/x/'],
    ['/boek/', '/', '/boek/', 'https://a.example/boek/'],
    ['/boek/', '/x/', '/boek/x/', 'https://a.example/boek/x/'],
    ['/a/b/', '/cards/x.png', '/a/b/cards/x.png', 'https://a.example/a/b/cards/x.png'],
  ] as const)('%s + %s', (base, path, href, url) => {
    const urls = urlsFor({ origin: 'https://a.example', base });
    expect(urls.href(path)).toBe(href);
    expect(urls.absolute(path)).toBe(url);
  });
});

test.each([
  ['/', '/cards/index.png'],
  ['/whitepaper/loketdenken/', '/cards/whitepaper/loketdenken.png'],
  ['/en/', '/cards/en.png'],
])('the card of %s stands at %s', (path, card) => {
  expect(cardPath(path)).toBe(card);
});

test('feeds and data have a path for each language', () => {
  expect([feedPath('nl', 'atom'), feedPath('en', 'atom')]).toEqual(['/feed.xml', '/en/feed.xml']);
  expect(dataPath('nl', 'digid-logins')).toBe('/data/nl/digid-logins.csv');
});
