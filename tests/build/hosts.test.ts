import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/outputs/hosting/headers.ts';
import { caddyfile } from '../../src/outputs/hosting/hosts/caddy.ts';
import { nginxConf } from '../../src/outputs/hosting/hosts/nginx.ts';
import { redirectsFile } from '../../src/outputs/hosting/hosts/redirects-file.ts';
import { rawRequest } from '../support/raw-request.ts';
import { serve, type Server } from '../support/server.ts';
import { startWebServer } from '../support/web-servers.ts';

/** A small site under a base path, with redirects whose names are syntax to some host. */
const config = { origin: 'https://example.org', base: '/sub/' } as const;

const odd = [
  'met spatie',
  'dollar$uri',
  'dollar${uri}',
  'puntkomma; return 200 "gekaapt"; ',
  'accolade { } }',
  'quote" { return 200; }',
  "quote' x",
  'backtick` x',
  'backslash\\',
  'backslash\\"',
  '{http.request.host}',
  '{$HOME}',
  '{env.HOME}',
  'hekje# x',
  'regel\nreturn 200;',
  'tab\tx',
  'ster*',
  'vraag?x=y',
  'procent%41',
  '(haak)|x',
  'café',
  '日本',
  '~^x.*$',
  ':splat',
  '<script>',
];

const redirects = [
  { from: '/oud/', to: '/over/', permanent: true },
  { from: '/w/1/', to: '/over/#kop', permanent: false },
  ...odd.map((name, index) => ({ from: `/${name}/`, to: `/doel-${index}/`, permanent: true })),
  ...odd.map((name, index) => ({ from: `/naar-${index}/`, to: `/${name}/`, permanent: false })),
];

const addresses = { redirects, notFound: [{ under: '/en/', page: '/en/not-found/' }] };

const files: Record<string, string> = {
  'index.html': '<html lang="nl">home',
  'over/index.html': '<html lang="nl">over',
  'over/index.html.br': 'brotli of over',
  'over/index.html.gz': 'gzip of over',
  '404.html': '<html lang="nl">niet gevonden',
  'en/not-found/index.html': '<html lang="en">not found',
  'x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'x.css': 'a{}',
  'assets/x.1a2b.css': 'a{}',
  'feed.json': '{}',
  'data/nl/x.csv': 'a,b\n',
  'empty/x.txt': 'x',
  '.secret': 'x',
  '.well-known/security.txt': 'x',
  _headers: 'x',
  _redirects: redirectsFile(addresses, config),
  '.hosting/nginx.conf': nginxConf(addresses, config),
  '.hosting/Caddyfile': caddyfile(addresses, config),
};

const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hosts: readonly (readonly [string, () => Promise<Server>])[] = [
  ['preview', () => serve(folder, config.base, { redirects: true })],
  ['nginx', () => startWebServer('nginx', { site: folder, base: config.base })],
  ['caddy', () => startWebServer('caddy', { site: folder, base: config.base })],
];

describe.each(hosts)('%s', (_, start) => {
  let server: Server;
  // Not in the body, which runs for tests that are left out too.
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.url(path), { method, headers, redirect: 'manual' });

  test.each([
    ['/oud/', 301, '/sub/over/'],
    ['/oud', 301, '/sub/over/'],
    ['/oud/?a=b&c', 301, '/sub/over/?a=b&c'],
    ['/w/1/', 302, '/sub/over/#kop'],
    ['/w/1/?a=b', 302, '/sub/over/?a=b#kop'],
    ['/over', 301, '/sub/over/'],
    ['/over?a=b', 301, '/sub/over/?a=b'],
  ])('%s answers %i and leads to %s', async (path, status, location) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
  });

  test.each(odd.map((name, index) => [JSON.stringify(name), name, index] as const))(
    'an old address named %s leads on, and is no syntax',
    async (_, name, index) => {
      const from = await ask(`/${encodeURIComponent(name)}/`);
      expect([from.status, from.headers.get('location')]).toEqual([301, `/sub/doel-${index}/`]);
      const to = await ask(`/naar-${index}/`);
      expect(to.status).toBe(302);
      const location = to.headers.get('location') ?? '';
      expect(location).toMatch(/^\/sub\/[\w/.~#%-]+$/);
      expect(decodeURIComponent(location)).toBe(`/sub/${name}/`);
    },
  );

  test.each([
    ['/niets/', 'nl'],
    ['/niets.svg', 'nl'],
    ['/assets/niets.css', 'nl'],
    ['/en/nothing/', 'en'],
    ['/en/nothing.csv', 'en'],
    ['/.secret', 'nl'],
    ['/.hosting/nginx.conf', 'nl'],
    ['/_headers', 'nl'],
    ['/_redirects', 'nl'],
    ['/over/index.html.br', 'nl'],
    ['/empty/', 'nl'],
    ['/.well-known/', 'nl'],
  ])('%s is not there, and the page says so in %s', async (path, language) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`lang="${language}"`);
    expect(told(answer)).toMatchObject(lowerCase(headersOf('/404.html')));
  });

  test.each(Object.keys(files).filter((name) => !/^(_|\.(secret|hosting))|\.(br|gz)$/.test(name)))(
    '%s has the headers of its kind, by GET and by HEAD',
    async (name) => {
      const path = `/${name.replace(/index\.html$/, '')}`;
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(path, { 'accept-encoding': 'identity' }, method);
        expect(answer.status).toBe(200);
        expect(told(answer)).toMatchObject(lowerCase(headersOf(path)));
        expect(await answer.text()).toBe(method === 'HEAD' ? '' : files[name]);
      }
    },
  );

  test.each([
    ['br, gzip', 'br', 'brotli of over'],
    ['gzip', 'gzip', 'gzip of over'],
    ['identity', undefined, '<html lang="nl">over'],
  ])('Accept-Encoding: %s gets what was compressed before', async (accepts, coding, text) => {
    const { status, head, body } = await rawRequest(
      server.origin,
      `GET /sub/over/ HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${accepts}\r\nConnection: close\r\n\r\n`,
    );
    expect(status).toBe(200);
    expect(/^content-encoding: (.*?)\r?$/im.exec(head)?.[1]).toBe(coding);
    expect(head).toMatch(/^content-type: text\/html; charset=utf-8\r?$/im);
    expect(head).toMatch(/^vary: accept-encoding\r?$/im);
    expect(body).toContain(text);
  });

  test('a condition that holds gets 304, and one that does not the file', async () => {
    const first = await ask('/over/', { 'accept-encoding': 'identity' });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^(W\/)?".+"$/);
    const again = (tag: string) =>
      rawRequest(
        server.origin,
        `GET /sub/over/ HTTP/1.1\r\nHost: x\r\nIf-None-Match: ${tag}\r\nConnection: close\r\n\r\n`,
      );
    expect((await again(etag)).status).toBe(304);
    expect((await again('"other"')).status).toBe(200);
  });

  test.each([
    ['bytes=0-2', 206, 'a{}', 'bytes 0-2/3'],
    ['bytes=-1', 206, '}', 'bytes 2-2/3'],
    ['bytes=1-', 206, '{}', 'bytes 1-2/3'],
    ['bytes=9-', 416, undefined, 'bytes */3'],
  ])('Range: %s gets %i', async (range, status, body, contentRange) => {
    const answer = await ask('/x.css', { range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, contentRange]);
    if (body !== undefined) expect(await answer.text()).toBe(body);
  });

  test('a folder behind two slashes leads to no other host', async () => {
    const answer = await fetch(`${server.origin}//sub/over`, { redirect: 'manual' });
    expect([301, 404]).toContain(answer.status);
    expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('only GET and HEAD are allowed', async () => {
    const answer = await ask('/over/', {}, 'POST');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('outside the base path nothing is there', async () => {
    expect((await fetch(`${server.origin}/over/`)).status).toBe(404);
  });
});

function told(answer: Response): Record<string, string> {
  return Object.fromEntries(answer.headers);
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
