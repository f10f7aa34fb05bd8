import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { SearchEngine } from '../../src/outputs/search/engine.ts';
import { searchInputsOf, type SearchInput } from '../../src/outputs/search/input.ts';
import { writeSearchIndex } from '../../src/outputs/search/site-index.ts';
import { model } from '../../tests/support/publication.ts';
import { root } from '../astro.ts';
import { ensureBrowser } from '../browser.ts';
import { makeInputOfSize } from './search-input.ts';

declare global {
  /** The engine that a measured page opens, and keeps between questions. */
  var engine: SearchEngine;
}

/** Short and long, rare and in every chapter, whole words and parts. */
const questions = [
  'dienstverlening',
  'gemeente',
  'uitwisseling',
  'vergunning',
  'bewijs',
  'overheid',
  'gegevens',
  'KCC',
  'loketdenken',
  'telefoon',
  'brieven',
  'samen organiseren',
  'digitale toegankelijkheid',
  'wie krijgt de besparing',
  'hoe log ik in met DigiD',
  'kalender',
  'aanvragen',
  'mensen',
  'ombudsman',
  'verhuizing',
];

/** What already is compressed: a host sends it as it is. */
const compressed = /\.(pagefind|pf_\w+)$/;

/** The search at each size: how long its index takes and how large it is, and what a reader waits for in Chromium. */
export async function benchSearch(sizes: number[]): Promise<void> {
  const [input] = searchInputsOf(model);
  if (!input) throw new Error('There is no search input');
  const code = await bundle();
  console.log(
    `Our code: ${kilobytes(gzipSync(code).length)} gzip. Bytes as sent, gzip; times in Chromium.\n`,
  );
  console.log(
    'chapters | indexed in | on disk | bytes to first result | first result | a new one | again, median and slowest',
  );
  for (const size of sizes.length > 0 ? sizes : [20, 200, 1000]) {
    console.log(await measure(makeInputOfSize(input, size), size, code));
  }
}

async function measure(input: SearchInput, size: number, code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const started = performance.now();
    await writeSearchIndex([input], join(folder, 'pagefind'));
    const indexed = (performance.now() - started) / 1000;
    await writeFile(join(folder, 'search.js'), code);
    await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="${input.language}">`);
    const served = await serveGzipped(folder);
    const first: Asked[] = [];
    for (const question of questions.slice(0, 5)) {
      const page = await browser.newPage();
      await page.goto(served.origin);
      first.push(await timed(page, question));
      await page.close();
    }
    const page = await browser.newPage();
    await page.goto(served.origin);
    await timed(page, 'balie');
    const fresh: number[] = [];
    for (const question of questions) fresh.push((await timed(page, question)).whole);
    const again: number[] = [];
    for (const question of questions) again.push((await timed(page, question)).whole);
    await served.close();
    return [
      String(size).padStart(8),
      `${indexed.toFixed(1)} s`.padStart(10),
      kilobytes(await sizeOf(folder)).padStart(8),
      kilobytes(median(first.map(({ bytes }) => bytes))).padStart(21),
      `${median(first.map(({ first }) => first)).toFixed(0)} ms`.padStart(12),
      `${median(fresh).toFixed(0)} ms`.padStart(9),
      `${median(again).toFixed(0)} ms, ${Math.max(...again).toFixed(0)} ms`.padStart(16),
    ].join(' | ');
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Asked {
  /** Milliseconds from a question to its first result, and to as many as the dialog shows. */
  first: number;
  whole: number;
  /** What was loaded until the first result, as sent. */
  bytes: number;
}

/** Asks a question in the page; what it loads for that is in the time. */
function timed(page: Page, text: string): Promise<Asked> {
  return page.evaluate(async (text) => {
    const started = performance.now();
    const now = () => ({
      first: performance.now() - started,
      bytes: performance
        .getEntriesByType('resource')
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    });
    if (!('engine' in globalThis)) {
      const code = '/search.js';
      const { openSearch } = (await import(
        code
      )) as typeof import('../../src/site/search/query.ts');
      globalThis.engine = await openSearch({ base: '/', language: document.documentElement.lang });
    }
    let first: ReturnType<typeof now> | undefined;
    const onFirst = () => {
      first ??= now();
    };
    await globalThis.engine.search({ text, filters: {} }, { limit: 8, onFirstPage: onFirst });
    return { ...(first ?? now()), whole: performance.now() - started };
  }, text);
}

/** The browser side of search, as a site ships it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'src/site/search/query.ts'), formats: ['es'] },
      minify: true,
    },
  });
  const made = Array.isArray(built) ? built[0] : built;
  if (!made || !('output' in made)) throw new Error('Vite gave no code');
  return made.output[0].code;
}

/** Serves a folder as a host with gzip does. */
async function serveGzipped(folder: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    readFile(file).then(
      (bytes) => {
        const body = compressed.test(file) ? bytes : gzipSync(bytes);
        response
          .writeHead(200, {
            'content-type': types[extname(file)] ?? 'application/octet-stream',
            ...(!compressed.test(file) && { 'content-encoding': 'gzip' }),
          })
          .end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
};

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(files.map(async (file) => stat(join(folder, file))));
  return sizes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
