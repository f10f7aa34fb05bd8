import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { catalogueToHtml, catalogueTitle } from '../check/catalogue/html.ts';
import { toTerminal } from '../check/report/terminal.ts';
import { openSnapshotCache, type ContentSnapshot } from './snapshot.ts';
import { renderErrorPage, renderRulesPage } from './error-page.ts';
import { buildPageReport } from './page-report.ts';
import { changedEvent, reportPath, rulesPath, versionName } from './protocol.ts';
import { findBlockers, type Blockers } from './blockers.ts';

interface Setting {
  server: ViteDevServer;
  /** The folder of the project, absolute. */
  root: string;
  /** Has Astro load the content again; done when pages are made of it. */
  refresh: () => Promise<void>;
  say: (message: string) => void;
}

/** What Vite answers itself: modules, styles, its socket. */
const ofVite = /^\/(@|src\/|node_modules\/|__)/;

/** Milliseconds that a change waits for a page that is being made. */
const patience = 5_000;

/** Milliseconds in which several files that are saved at once count as one change. */
const pause = 40;

/** Keeps a snapshot beside a development server: it follows the files, answers for the bar, and stands in for broken pages. */
export function servePreview({ server, root, refresh, say }: Setting): void {
  const { get: look, clear } = openSnapshotCache(root);
  let told = '';
  /** How often the content was read: a page that was made of an older one goes for a newer. */
  let version = 0;
  let due = false;
  /** Done when Astro knows what stands on disk: until then no page is given. */
  let settled: Promise<void> = follow(look);
  /** Done when what is being made of the content is made: it must not change under Astro's hands. */
  const making = new Set<Promise<void>>();

  server.watcher.on('all', (_event, path) => {
    if (!relative(root, path).startsWith('content')) return;
    clear();
    if (due) return;
    due = true;
    settled = settled.then(async () => {
      await setTimeout(pause);
      due = false;
      await Promise.race([Promise.all(making), setTimeout(patience)]);
      await follow(() => Promise.all([look(), refresh()]));
      version += 1;
      forgetRoutes(server);
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
      // An error of ours, not of an editor: the next change is another chance.
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET') return false;
    // Astro has taken the base off.
    const path = decodeURI(pathname);
    if (ofVite.test(path)) return false;
    // From here on: who leaves while this waits is gone by the time that it counts.
    const made = new Promise<void>((resolve) => response.once('close', resolve));
    let seen;
    do {
      seen = settled;
      await seen;
    } while (seen !== settled);
    if (path === reportPath) {
      const report = await buildPageReport(searchParams.get('page') ?? '/', await look(), root);
      send(response, 200, 'application/json', JSON.stringify({ version, ...report }));
      return true;
    }
    making.add(made);
    void made.then(() => {
      making.delete(made);
    });
    if (!/(\/|\.html)$/.test(path)) return false;
    response.setHeader('server-timing', `${versionName};desc=${version}`);
    const stops = stoppedAt(path, await look());
    if (!stops) return false;
    const page =
      path === rulesPath
        ? renderRulesPage(catalogueTitle, catalogueToHtml())
        : renderErrorPage(stops);
    const html = await server.transformIndexHtml(pathname, page);
    send(response, path === rulesPath ? 200 : 500, 'text/html', html);
    return true;
  }
}

/**
 * Has Astro ask for the routes again. It does so when it has loaded other content; where a page was being made at that
 * moment, it keeps those of the older: astro/dist/core/render/route-cache.js sets them after it awaited them.
 */
function forgetRoutes({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    if (environment !== environments.client) environment.hot.send('astro:content-changed', {});
  }
}

function stoppedAt(path: string, { corpus, errors, model }: ContentSnapshot): Blockers | undefined {
  return findBlockers(path, corpus, errors, model);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}
