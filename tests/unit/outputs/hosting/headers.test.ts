import { describe, expect, test } from 'vitest';
import { acceptedCodings } from '../../../../src/outputs/hosting/accepted-codings.ts';
import { everywhere, headersOf } from '../../../../src/outputs/hosting/headers.ts';
import {
  headersFile,
  cloudflareLimits,
} from '../../../../src/outputs/hosting/hosts/headers-file.ts';
import { contentSecurityPolicy } from '../../../../src/outputs/hosting/policy.ts';
import { pathOf } from '../../../../src/outputs/hosting/request-path.ts';

const short = 'public, max-age=0, must-revalidate';
const long = 'public, max-age=31536000, immutable';

test.each([
  ['/', 'text/html; charset=utf-8', short],
  ['/over/', 'text/html; charset=utf-8', short],
  ['/404.html', 'text/html; charset=utf-8', short],
  ['/assets/index.DSeLfB3N.js', 'text/javascript; charset=utf-8', long],
  ['/assets/source-sans-3.YHzE4NYt.woff2', 'font/woff2', long],
  ['/assets/x.css', 'text/css; charset=utf-8', long],
  ['/theme.js', 'text/javascript; charset=utf-8', short],
  ['/cards/index.png', 'image/png', short],
  ['/data/nl/x.csv', 'text/csv; charset=utf-8', short],
  ['/citeren/over.bib', 'application/x-bibtex; charset=utf-8', short],
  ['/citeren/en/about.ris', 'application/x-research-info-systems; charset=utf-8', short],
  ['/citeren/over.json', 'application/vnd.citationstyles.csl+json', short],
  ['/feed.json', 'application/feed+json', short],
  ['/en/feed.json', 'application/feed+json', short],
  ['/en/feed.xml', 'application/atom+xml; charset=utf-8', short],
  ['/sitemap.xml', 'application/xml; charset=utf-8', short],
  ['/pagefind/fragment/nl_1.pf_fragment', 'application/octet-stream', long],
  ['/pagefind/index/nl_1.pf_index', 'application/octet-stream', long],
  ['/pagefind/pagefind.x-nl_1.pf_meta', 'application/octet-stream', long],
  ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', short],
  ['/pagefind/pagefind-entry.json', 'application/json', short],
  ['/pagefind/wasm.unknown.pagefind', 'application/octet-stream', short],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', short],
  ['/what-is-this', 'application/octet-stream', short],
])('%s is %s, kept as %s', (path, type, cache) => {
  expect(headersOf(path)).toMatchObject({ 'Content-Type': type, 'Cache-Control': cache });
});

test('a page has the policy of its meta element, and no other site frames it', () => {
  expect(headersOf('/over/')['Content-Security-Policy']).toBe(
    `${contentSecurityPolicy}; frame-ancestors 'none'`,
  );
});

test('a drawing by itself may do nothing', () => {
  const policy = headersOf('/whitepaper/figuur/x.svg')['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'.*; sandbox$/);
  expect(policy).not.toMatch(/script-src|unsafe/);
});

test.each(['Strict-Transport-Security', 'Permissions-Policy', 'Referrer-Policy'] as const)(
  'everything has a %s',
  (name) => expect(headersOf('/x.png')[name]).toBe(everywhere[name]),
);

describe('_headers', () => {
  const blocks = headersFile({ origin: 'https://example.org', base: '/sub/' })
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n'));

  test('keeps to what Cloudflare Pages takes', () => {
    expect(blocks.length).toBeLessThanOrEqual(cloudflareLimits.rules);
    expect(Math.max(...blocks.flat().map((line) => line.length))).toBeLessThanOrEqual(
      cloudflareLimits.lineLength,
    );
  });

  test('begins each rule with a path below the base path, with one splat at most', () => {
    for (const [path = ''] of blocks) expect(path).toMatch(/^\/sub\/[^*\s]*\*?[^*\s]*$/);
  });

  test('has no header that is joined to another of its name, save the policy of a drawing', () => {
    const given = (path: string) =>
      blocks
        .filter(([rule = '']) => {
          const [start = '', end = ''] = rule.split('*');
          return path.startsWith(start) && path.endsWith(end);
        })
        .flatMap(([, ...lines]) => lines.map((line) => line.trim().split(':')[0]));
    for (const path of ['', 'assets/x.js', 'feed.json', 'en/feed.xml', 'citeren/x.json', 'x.csv']) {
      const names = given(`/sub/${path}`);
      expect(names).toEqual([...new Set(names)]);
    }
    expect(given('/sub/x.svg').filter((name) => name === 'Content-Security-Policy')).toHaveLength(
      2,
    );
  });
});

test.each([
  ['gzip, deflate, br', ['br', 'gzip']],
  ['gzip', ['gzip']],
  ['GZIP', ['gzip']],
  ['br;q=0, gzip;q=0.5', ['gzip']],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['identity', []],
  ['brotli', []],
  ['', []],
  [undefined, []],
])('Accept-Encoding %s takes %s', (header, codings) => {
  expect(acceptedCodings(header).map(({ coding }) => coding)).toEqual(codings);
});

test.each([
  ['/over/', '/over/', ''],
  ['/over/?a=b', '/over/', '?a=b'],
  ['/?a=/../x', '/', '?a=/../x'],
  ['/caf%C3%A9/', '/café/', ''],
  ['//over//x', '/over/x', ''],
  ['http://example.org/over/', '/over/', ''],
  ['HTTP://example.org', '/', ''],
  ['http://example.org?a', '/', '?a'],
])('%s asks for %s', (target, path, query) => {
  expect(pathOf(target)).toEqual({ path, query });
});

test.each(['*', 'over/', 'ftp://x/y', '/%', '/%FF', '/%00', '/%C0%AE', '/%ED%A0%80'])(
  '%s cannot be read',
  (target) => {
    expect(pathOf(target)).toBeUndefined();
  },
);
