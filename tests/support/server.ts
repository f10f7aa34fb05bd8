import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pagefind': 'application/wasm',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Server {
  /** Scheme, host and port. */
  origin: string;
  /** The address of a path below the base: `url('/over/')`. */
  url(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a plain web host does: `index.html` for a folder, `404.html` for what is not there. Outside the base
 * path there is nothing at all.
 */
export async function serve(folder: string, base = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(base)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Outside the base path');
      return;
    }
    void answer(response, folder, path.slice(base.length));
  });
  // Node's five seconds end a connection just as a crawler on a busy machine takes it up again.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: (path) => origin + base.slice(0, -1) + path,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function answer(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = join(
    folder,
    normalize(`/${path}`),
    path === '' || path.endsWith('/') ? 'index.html' : '',
  );
  const found = await isFile(file);
  const sent = found ? file : join(folder, '404.html');
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(sent)] ?? 'application/octet-stream',
  });
  createReadStream(sent)
    .on('error', () => response.end())
    .pipe(response);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
