import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { helpHtml, helpTitle } from '../check/help/html.ts';
import { toTerminal } from '../check/report/terminal.ts';
import { href } from '../publication/urls.ts';
import { keepDesk, type Desk } from './desk.ts';
import { faultDocument, rulesDocument } from './fault-document.ts';
import { reportOn } from './page-report.ts';
import { changedEvent, reportPath, rulesPath, versionName } from './protocol.ts';
import { stopsOf, type Stops } from './stops.ts';

interface Setting {
  server: ViteDevServer;
  /** The folder of the project, absolute. */
  root: string;
  /** Has Astro load the content again; done when pages are made of it. */
  refresh: () => Promise<void>;
  say: (message: string) => void;
}

/** Milliseconds in which several files that are saved at once count as one change. */
const pause = 40;

/** Keeps a desk beside a development server: it follows the files, answers for the bar, and stands in for broken pages. */
export function serveDesk({ server, root, refresh, say }: Setting): void {
  const { look, clear } = keepDesk(root);
  let told = '';
  /** How often the content was read: a page that was made of an older one goes for a newer. */
  let version = 0;
  let due = false;
  /** Done when Astro knows what stands on disk: until then no page is given. */
  let settled: Promise<void> = follow(look);

  server.watcher.on('all', (_event, path) => {
    if (!relative(root, path).startsWith('content')) return;
    clear();
    if (due) return;
    due = true;
    settled = settled.then(async () => {
      await setTimeout(pause);
      due = false;
      await follow(() => Promise.all([look(), refresh()]));
      server.environments.client.hot.send(changedEvent);
    });
  });

  // Before Vite and Astro: neither is asked for a page that cannot be made.
  server.middlewares.use((request, response, next) => {
    answer(request, response)
      .then((answered) => {
        if (!answered) next();
      })
      .catch(next);
  });

  /** Has the content read, and tells the terminal where its errors are others than they were. */
  async function follow(read: () => Promise<unknown>): Promise<void> {
    try {
      await read();
      const { errors } = await look();
      const news = JSON.stringify(errors);
      if (news !== told && (told !== '' || errors.length > 0)) say(`\n${toTerminal(errors)}`);
      told = news;
    } catch (error) {
      // A fault of ours, not of an editor: the next change is another chance.
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    version += 1;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const base = href('/');
    if (request.method !== 'GET' || !pathname.startsWith(base)) return false;
    const path = decodeURI(pathname.slice(base.length - 1));
    if (path === reportPath) {
      await settled;
      const report = await reportOn(searchParams.get('page') ?? '/', await look(), root);
      send(response, 200, 'application/json', JSON.stringify({ version, ...report }));
      return true;
    }
    if (!request.headers.accept?.includes('text/html') || !/(\/|\.html)$/.test(path)) return false;
    await settled;
    response.setHeader('server-timing', `${versionName};desc=${version}`);
    const stops = stoppedAt(path, await look());
    if (!stops) return false;
    const page = path === rulesPath ? rulesDocument(helpTitle, helpHtml()) : faultDocument(stops);
    const html = await server.transformIndexHtml(pathname, page);
    send(response, path === rulesPath ? 200 : 500, 'text/html', html);
    return true;
  }
}

function stoppedAt(path: string, { corpus, errors, publication }: Desk): Stops | undefined {
  return stopsOf(path, corpus, errors, publication !== undefined);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}
