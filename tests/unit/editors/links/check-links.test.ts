import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../../../src/editors/check/corpus.ts';
import { checkExternalLinks, type LinkCheck } from '../../../../src/editors/links/check-links.ts';
import { openLinkCache } from '../../../../src/editors/links/link-cache.ts';
import { isLost, formatLinkReport } from '../../../../src/editors/links/report.ts';
import { base, layered } from '../../../support/content-files.ts';

/** What this test started: all of it stops when the file is done. */
const stops: (() => Promise<void>)[] = [];

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Every request that the servers got, in order. */
const asked: { path: string; at: number }[] = [];
let host = '';
let closed = '';
let archive = '';
let folder = '';

beforeAll(async () => {
  host = await listen((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, at: Date.now() });
    const times = asked.filter((one) => one.path === path).length;
    if (path === '/goed') response.writeHead(200).end();
    else if (path === '/verhuisd') response.writeHead(301, { location: '/goed' }).end();
    else if (path === '/druk' && times === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else if (path === '/druk') response.writeHead(200).end();
    else if (path === '/stuk') response.writeHead(500).end();
    else if (path === '/dicht') response.writeHead(403).end();
    else if (path !== '/traag') response.writeHead(404).end();
  });
  const gone = createServer();
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
  closed = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
  await new Promise((resolve) => gone.close(resolve));
  archive = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://archive').searchParams.get('url') ?? '';
    const closest = {
      available: true,
      url: `http://web.archive.org/web/20200102030405/${url}`,
      timestamp: '20200102030405',
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ archived_snapshots: url.endsWith('/weg') ? { closest } : {} }));
  });
  folder = await mkdtemp(join(tmpdir(), 'links-'));
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await rm(folder, { recursive: true });
});

const about =
  '---\ntitle: "Over"\ndescription: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."\npublished: 2026-11-23\n---\n\n';

/** A page that links to each of these, one a line from line 7 on. */
async function check(
  urls: string[],
  { links = '[]', cache = 'links.json', archiveAt = archive } = {},
): Promise<LinkCheck> {
  const files = layered([base], {
    'content/nl/pages/about.mdx': about + urls.map((url) => `[Een link](${url})`).join('\n'),
    'content/editing/links.yaml': links,
    'content/sources.yaml': '[]',
  });
  return checkExternalLinks(await readCorpus(files), {
    cache: openLinkCache(join(folder, cache), Date.now()),
    archive: archiveAt,
    concurrency: 4,
    timeout: 1_500,
    retries: 1,
    userAgent: 'test',
  });
}

describe('every answer gets its verdict', () => {
  let result: LinkCheck;
  const of = (path: string) => result.links.find(({ url }) => url.endsWith(path));

  beforeAll(async () => {
    const paths = ['/goed', '/verhuisd', '/weg', '/druk', '/stuk', '/traag', '/dicht'];
    result = await check([...paths.map((path) => host + path), `${closed}/poort`]);
  });

  test.each([
    ['200', '/goed', { verdict: 'ok', status: 200 }],
    ['301', '/verhuisd', { verdict: 'moved', status: 200 }],
    ['404', '/weg', { verdict: 'dead', status: 404 }],
    ['429, then 200', '/druk', { verdict: 'ok', status: 200 }],
    ['403', '/dicht', { verdict: 'refused', status: 403 }],
    ['500', '/stuk', { verdict: 'silent', status: 500 }],
    ['no answer in time', '/traag', { verdict: 'silent', status: 0 }],
    ['a closed port', '/poort', { verdict: 'silent', status: 0 }],
  ])('%s', (_, path, expected) => {
    expect(of(path)).toMatchObject(expected);
  });

  test('a host that says when to come back is left alone until then', () => {
    const [first, second] = asked.filter(({ path }) => path === '/druk').map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(900);
  });

  test('a diagnostic of the server is tried again, a 404 is not', () => {
    expect(asked.filter(({ path }) => path === '/stuk').length).toBe(4); // HEAD and GET, twice
    expect(asked.filter(({ path }) => path === '/weg').length).toBe(2);
  });

  test('the report names file and line, the new address, and the copy in the archive', () => {
    const report = formatLinkReport(result);
    expect(report).toContain(
      `content/nl/pages/about.mdx:9:1\n  ${host}/weg\n  Deze pagina is er niet meer (404).`,
    );
    expect(report).toContain(
      `Bewaard op 2020-01-02: https://web.archive.org/web/20200102030405/${host}/weg`,
    );
    expect(report).toContain('Het archief heeft er geen kopie van.');
    expect(report).toContain(`Deze pagina is verhuisd naar ${host}/goed.`);
    expect(report).toContain('Deze site laat geen controle toe (403).');
    expect(report).toContain(
      '8 adressen: 2 goed, 1 verhuisd, 1 weigeren een controle, 1 weg, 3 zonder antwoord.',
    );
  });

  test('what is lost counts, what moved or refuses does not', () => {
    expect(result.links.filter(isLost).map(({ url }) => new URL(url).pathname)).toEqual([
      '/weg',
      '/stuk',
      '/traag',
      '/poort',
    ]);
  });
});

test('a good answer is cached, a bad one is asked for again', async () => {
  const before = asked.length;
  const { cached } = await check([`${host}/goed`, `${host}/verhuisd`, `${host}/weg`]);
  expect(cached).toBe(2);
  expect(asked.slice(before).map(({ path }) => path)).toEqual(['/weg', '/weg']);
});

test('what the list sets aside is not asked for', async () => {
  const before = asked.length;
  const links = `- url: "${host}/zee*"\n  reason: "Vraagt om een mens."\n`;
  const result = await check([`${host}/zee/1`, `${host}/zee/2`], { links });
  expect(result).toMatchObject({ links: [], ignored: 2 });
  expect(asked.length).toBe(before);
});

test('an archive that does not answer is said to', async () => {
  const result = await check([`${host}/weg`], { cache: 'other.json', archiveAt: closed });
  expect(formatLinkReport(result)).toContain('Het archief (web.archive.org) was niet te bereiken.');
});

test('a cache that is broken is no cache', async () => {
  const file = join(folder, 'links.json');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, '{"x": 1');
  expect(openLinkCache(file, Date.now()).get('x')).toBeUndefined();
});
