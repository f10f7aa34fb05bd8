import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../support/dist.ts';
import { rawRequest } from '../support/raw-request.ts';
import { serve, type Server } from '../support/server.ts';
import { startWebServer } from '../support/web-servers.ts';

/** A target in a whole request, as a client sends it. */
const get = (target: string, ...headers: string[]) =>
  ['GET ' + target + ' HTTP/1.1', 'Host: x', ...headers, 'Connection: close', '', ''].join('\r\n');
const by = (method: string) =>
  `${method} /over/ HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;

const requests: readonly (readonly [name: string, request: string, ...statuses: number[]])[] = [
  ['an encoded slash after two dots', get('/..%2fx'), 400, 404],
  ['two dots, encoded', get('/%2e%2e/%2e%2e/etc/passwd'), 400, 404],
  ['two dots, encoded whole', get('/%2e%2e%2f%2e%2e%2fetc%2fpasswd'), 400, 404],
  ['two dots, encoded twice', get('/%252e%252e/etc/passwd'), 404],
  ['two dots, plain', get('/../../../../etc/passwd'), 400, 404],
  ['two dots behind a folder', get('/whitepaper/../../package.json'), 400, 404],
  ['two dots behind what is well known', get('/.well-known/../../package.json'), 400, 404],
  ['two dots and a semicolon', get('/..;/package.json'), 404],
  ['backslashes', get('/..\\..\\package.json'), 400, 404],
  ['backslashes, encoded', get('/..%5c..%5cpackage.json'), 400, 404],
  ['NUL', get('/over/%00'), 400, 404],
  ['NUL before an extension', get('/package.json%00.html'), 400, 404],
  ['a full stop in two bytes too many', get('/%C0%AE%C0%AE/package.json'), 400, 404],
  ['a slash in two bytes too many', get('/%C0%AFetc'), 400, 404],
  ['bytes that are no UTF-8', get('/%FF%FE'), 400, 404],
  ['half a surrogate', get('/%ED%A0%80'), 400, 404],
  ['a percent sign alone', get('/%'), 400, 404],
  ['a percent sign and a letter', get('/100%zz'), 400, 404],
  ['a byte above ASCII', get('/caf\xe9/'), 400, 404],
  ['a line end, encoded', get('/over/%0d%0aSet-Cookie:%20x=y'), 400, 404],
  ['a file that git keeps', get('/.git/config'), 404],
  ['a file of the environment', get('/.env'), 404],
  ['what is there for hosts', get('/.hosting/nginx.conf'), 404],
  ['the headers', get('/_headers'), 404],
  ['the redirects', get('/_redirects'), 404],
  ['a folder without a page', get('/cards/'), 404],
  ['a folder without a slash', get('/whitepaper'), 301],
  ['a page without its end', get('/404'), 404],
  ['a file with a slash', get('/theme.js/'), 404],
  ['another host behind two slashes', get('//evil.example/'), 404],
  ['another host behind two slashes, as a folder', get('//evil.example/%2e%2e'), 200, 404],
  ['two slashes before a folder', get('//whitepaper'), 301, 404],
  ['many slashes', get('/////over/////'), 200, 404],
  ['a range that is none', get('/theme.js', 'Range: x'), 200, 400, 416],
  ['a range that runs backwards', get('/theme.js', 'Range: bytes=5-2'), 200, 416],
  ['a range past the end', get('/theme.js', 'Range: bytes=99999999-'), 416],
  ['a range of too many figures', get('/theme.js', `Range: bytes=${'9'.repeat(40)}-`), 200, 416],
  ['a range without figures', get('/theme.js', 'Range: bytes=-'), 200, 416],
  ['a thousand ranges', get('/theme.js', `Range: bytes=${'0-1,'.repeat(1000)}0-1`), 200, 206, 416],
  ['an absolute target', get('http://evil.example/over/'), 200],
  ['an absolute target of a folder', get('http://evil.example//whitepaper'), 301, 404],
  ['an absolute target of another scheme', get('ftp://evil.example/over/'), 200, 400, 404],
  ['a target without a slash', get('over/'), 400, 404],
  ['an asterisk', get('*'), 400, 404],
  [
    'OPTIONS of an asterisk',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    200,
    400,
    405,
  ],
  ['HTTP/1.0', 'GET /over/ HTTP/1.0\r\n\r\n', 200],
  ['no Host', 'GET /over/ HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two Hosts', get('/over/', 'Host: y'), 200, 400],
  ['OPTIONS', by('OPTIONS'), 405],
  ['POST', by('POST'), 405],
  ['PUT', by('PUT'), 405],
  ['DELETE', by('DELETE'), 405],
  ['TRACE', by('TRACE'), 405],
  ['PROPFIND', by('PROPFIND'), 405],
  [
    'CONNECT',
    'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    400,
    405,
  ],
  ['a method that is none', by('G@T'), 400, 405],
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['a header of 100 kB', get('/over/', `X: ${'x'.repeat(100_000)}`), 200, 400, 431],
  ['a target of 100 kB', get(`/${'x'.repeat(100_000)}`), 400, 404, 414, 431],
  ['a name of 5,000 characters', get(`/${'x'.repeat(5000)}`), 404],
  ['an expectation that nobody meets', get('/over/', 'Expect: 200-ok'), 200, 417],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
    400,
    405,
  ],
  ['an upgrade', get('/over/', 'Upgrade: websocket'), 200],
];

const hosts = [
  ['preview', () => serve(dist, '/', { redirects: true })],
  ['nginx', () => startWebServer('nginx')],
  ['caddy', () => startWebServer('caddy')],
] as const;

describe.each(hosts)('%s', (name, start) => {
  let server: Server;
  // Not in the body, which runs for tests that are left out too.
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  test.each(requests.map((row) => [row[0], row] as const))(
    '%s: an answer that tells nothing of this machine',
    async (_, [, request, ...statuses]) => {
      const { status, head, body } = await rawRequest(server.origin, request);
      expect(statuses).toContain(status);
      const told = `${head}\n${body}`;
      expect(told).not.toMatch(/node_modules|node:internal|\.ts:\d|root:x:/);
      expect(told).not.toContain(dist);
      expect(told).not.toContain('overheidsbrede-dienstverlening-2020"');
      expect(head).not.toMatch(/^set-cookie/im);
      if (status === 301) expect(head).toMatch(/^location: \/whitepaper\/\r?$/im);
      if (status === 404) {
        expect(head).toMatch(/^content-type: text\/html; charset=utf-8\r?$/im);
        expect(digest(body.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, ''))).toBe(notFound);
      } else if (status >= 300) {
        expect(body.length).toBeLessThan(1000);
      }
      const alive = await fetch(`${server.origin}/over/`);
      expect(alive.status, `${name} after that`).toBe(200);
    },
  );
});

const notFound = digest(readFileSync(join(dist, '404.html'), 'latin1'));

function digest(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
