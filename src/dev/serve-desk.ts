import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { outlineFile } from '../check/corpus.ts';
import { helpHtml, helpTitle } from '../check/help/html.ts';
import { toTerminal } from '../check/report/terminal.ts';
import { href } from '../publication/urls.ts';
import { keepDesk, type Desk } from './desk.ts';
import { faultDocument, rulesDocument } from './fault-document.ts';
import { reportOn } from './page-report.ts';
import { changedEvent, reportPath, rulesPath } from './protocol.ts';
import { stoppingRules, stopsOf, type Stops } from './stops.ts';

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
  /** The errors that the terminal has told, and those that keep pages away. */
  let told = '';
  let stopped: string | undefined;
  /** Files came, went or moved in the outline: Astro looks for them only when it is asked. */
  let listed = false;
  let due = false;
  /** Done when Astro knows what stands on disk: until then no page is given. */
  let settled: Promise<void> = follow();

  server.watcher.on('all', (event, path) => {
    const file = relative(root, path).replaceAll('\\', '/');
    if (!file.startsWith('content/')) return;
    clear();
    listed ||= file === outlineFile || event !== 'change';
    if (due) return;
    due = true;
    settled = settled
      .then(() => setTimeout(pause))
      .then(() => {
        due = false;
        return follow();
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

  /** After a change: tells the terminal and the open pages, and has Astro catch up where it would not by itself. */
  async function follow(): Promise<void> {
    try {
      await tell(await look());
    } catch (error) {
      // A fault of ours, not of an editor: the next change is another chance.
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  async function tell(desk: Desk): Promise<void> {
    const errors = JSON.stringify(desk.errors);
    if (errors !== told && (told !== '' || desk.errors.length > 0)) {
      say(`\n${toTerminal(desk.errors)}`);
    }
    told = errors;
    const stopping = JSON.stringify(stoppingIn(desk));
    const shows = stopped !== undefined && stopping !== stopped;
    stopped = stopping;
    const again = listed || shows;
    listed = false;
    if (again) await refresh();
    const { hot } = server.environments.client;
    hot.send(changedEvent);
    if (shows) hot.send({ type: 'full-reload', path: '*' });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const base = href('/');
    if (request.method !== 'GET' || !pathname.startsWith(base)) return false;
    const path = decodeURI(pathname.slice(base.length - 1));
    if (path === reportPath) {
      await settled;
      const report = await reportOn(searchParams.get('page') ?? '/', await look(), root);
      send(response, 200, 'application/json', JSON.stringify(report));
      return true;
    }
    if (!request.headers.accept?.includes('text/html') || !/(\/|\.html)$/.test(path)) return false;
    await settled;
    const stops = stoppedAt(path, await look());
    if (!stops) return false;
    const page = path === rulesPath ? rulesDocument(helpTitle, helpHtml()) : faultDocument(stops);
    const html = await server.transformIndexHtml(pathname, page);
    send(response, path === rulesPath ? 200 : 500, 'text/html', html);
    return true;
  }
}

function stoppingIn({ errors, publication }: Desk): unknown[] {
  return [publication !== undefined, ...errors.filter(({ rule }) => stoppingRules.has(rule))];
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
