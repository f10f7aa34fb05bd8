/**
 * Serves a built site as the hosts do that have its files for them: the same headers, types, redirects, and page for what
 * is not there. `npm run preview` and the tests use it.
 *
 * A request is
 *   1. refused where it is no GET or HEAD, or where its target cannot be read;
 *   2. led on where `_redirects` says so, or where a folder lacks its slash;
 *   3. answered with a file, or with the page for what is not there.
 */
import { readFile, stat } from 'node:fs/promises';
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import send from 'send';
import { acceptedCodings } from './accepted-codings.ts';
import { headersOf, type Headers } from './headers.ts';
import { pathOf } from './request-path.ts';

/** @returns a server that is not listening yet, and that no request ends. */
export function siteServer(options: ServeOptions): HttpServer {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => failed(response));
  });
  // Node's five seconds end a connection just as a crawler on a busy machine takes it up again.
  server.keepAliveTimeout = 60_000;
  server.on('clientError', (_error, socket) => refuse(socket, 400));
  server.on('connect', (_request, socket) => refuse(socket, 405));
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const target = pathOf(request.url ?? '');
  if (!target) {
    say(response, 400);
    return;
  }
  const { base, folder } = options;
  const { path: whole, query } = target;
  const rules = await rulesIn(folder);
  const redirect = options.redirects === false ? undefined : rules.redirects.get(whole);
  if (redirect) {
    lead(response, redirect.status, redirect.to, query);
    return;
  }
  const path = whole.startsWith(base) ? whole.slice(base.length - 1) : undefined;
  if (path !== undefined && isServed(path)) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = await kindOf(join(folder, file));
    if (found === 'file') return sendFile(request, response, { folder, file, path });
    const isPage =
      found === 'folder' && (await kindOf(join(folder, path, 'index.html'))) === 'file';
    if (isPage) {
      lead(response, 301, `${encodeURI(whole)}/`, query);
      return;
    }
  }
  return notFound(response, folder, notFoundPage(whole, rules, base));
}

/**
 * Nothing whose name begins with a dot, save what is well known (RFC 8615), and nothing that is there for hosts. Some
 * systems take a backslash for a slash.
 */
function isServed(path: string): boolean {
  if (path.includes('\\')) return false;
  const hidden = path.replace(/^\/\.well-known\//, '/').includes('/.');
  return !hidden && !/^\/_(headers|redirects)$|\.(br|gz)$/.test(path);
}

/** Ranges, conditions and HEAD are left to `send`. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, file, path }: { folder: string; file: string; path: string },
): Promise<void> {
  setHeaders(response, headersOf(path));
  response.setHeader('Vary', 'Accept-Encoding');
  let sent = file;
  for (const { coding, extension } of acceptedCodings(request.headers['accept-encoding'])) {
    if ((await kindOf(join(folder, file + extension))) !== 'file') continue;
    response.setHeader('Content-Encoding', coding);
    sent = file + extension;
    break;
  }
  send(request, encodeURIComponent(sent).replaceAll('%2F', '/'), {
    root: folder,
    // What begins with a dot was refused before, save what is well known.
    dotfiles: 'allow',
    cacheControl: false,
    index: false,
  })
    .on('error', (error: { status?: number; headers?: Headers }) => {
      response.removeHeader('Content-Encoding');
      const status = error.status === 416 || error.status === 412 ? error.status : 404;
      say(response, status, error.headers);
    })
    .pipe(response);
}

/** The page for what is not there is read whole: a range or a condition of the request is not about it. */
async function notFound(response: ServerResponse, folder: string, page: string): Promise<void> {
  const text = await readFile(join(folder, page)).catch(() => undefined);
  if (!text) {
    say(response, 404);
    return;
  }
  setHeaders(response, headersOf('/404.html'));
  response.writeHead(404, { 'Content-Length': text.length }).end(text);
}

function notFoundPage(path: string, { notFound }: HostRules, base: string): string {
  const page = notFound.find(({ under }) => path.startsWith(under))?.page;
  return page === undefined ? '404.html' : `${page.slice(base.length)}index.html`;
}

function lead(response: ServerResponse, status: number, to: string, query: string): void {
  const [address = '', anchor] = to.split('#');
  const location = address + query + (anchor === undefined ? '' : `#${anchor}`);
  say(response, status, { Location: location });
}

/** Returns a short answer in words. */
function say(response: ServerResponse, status: number, headers: Headers = {}): void {
  const text = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  setHeaders(response, { ...headersOf('/x.txt'), ...headers });
  response.writeHead(status, { 'Content-Length': Buffer.byteLength(text) }).end(text);
}

function failed(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else say(response, 404);
}

/** For what Node does not hand on as a request. */
function refuse(socket: Duplex, status: number): void {
  if (!socket.writable) return;
  const text = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  socket.end(
    `HTTP/1.1 ${text.trimEnd()}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}

/** Read for each request: the site may be built anew while it is served. */
async function rulesIn(folder: string): Promise<HostRules> {
  const text = await readFile(join(folder, '_redirects'), 'utf8').catch(() => '');
  const rules = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([from = '', to = '', status = '']) => ({ from, to, status: Number(status) }));
  return {
    redirects: new Map(
      rules
        .filter(({ status }) => status < 400)
        .map(({ from, to, status }) => [decodeURIComponent(from), { to, status }]),
    ),
    notFound: rules
      .filter(({ status }) => status === 404)
      .map(({ from, to }) => ({ under: decodeURIComponent(from.slice(0, -1)), page: to })),
  };
}

/** The redirects of `_redirects`. */
interface HostRules {
  redirects: ReadonlyMap<string, { to: string; status: number }>;
  notFound: readonly { under: string; page: string }[];
}

export interface ServeOptions {
  /** Where the built site is. */
  folder: string;
  /** The path that it is served under, with both slashes. Outside it there is nothing. */
  base: string;
  /** False serves the page at an old address, as a host does that reads no `_redirects`. */
  redirects?: boolean;
}
