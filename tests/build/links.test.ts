import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attributes, dist, faultsOn, fileOf, filesBelow, readPages } from '../support/dist.ts';
import { checkLinks } from '../support/links.ts';
import { serve } from '../support/server.ts';

const pages = await readPages();
const files = new Set(await filesBelow(dist));

test('every link and every anchor on this site leads somewhere', async () => {
  const { broken, count } = await checkLinks(await served(dist));
  expect(broken).toEqual([]);
  // It has seen every page, and not only the first.
  expect(count).toBeGreaterThan(pages.length);
});

test('a broken link and a broken anchor are found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(dist, folder, { recursive: true });
  const page = join(folder, 'over', 'index.html');
  const planted = `<a href="${site.base}is-er-niet/">x</a><a href="${site.base}begrippen/#is-er-niet">y</a></main>`;
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', planted));
  const { broken } = await checkLinks(await served(folder));
  expect(broken.filter((link) => link.includes('is-er-niet'))).toEqual([
    expect.stringContaining(`over/ links to ${site.base}begrippen/#is-er-niet`),
    expect.stringContaining(`over/ links to ${site.base}is-er-niet/`),
  ]);
});

test('every page can be reached by links from home', () => {
  const linked = new Set(
    pages.flatMap((page) =>
      [
        ...attributes(page.document, 'a[href]', 'href'),
        ...attributes(page.document, 'form[action]', 'action'),
      ]
        .map((address) => fileOf(address, page))
        .filter((file) => file !== page.file),
    ),
  );
  const lost = pages
    .map(({ file }) => file)
    .filter((file) => file !== '404.html' && !linked.has(file));
  expect(lost).toEqual([]);
});

test('every address below the origin stands under the base path, and leads to a file', () => {
  const selectors = [
    // A canonical is the page itself: tests/build/head.test.ts. The 404 stands at no address of its own.
    ['[href]:not([rel=canonical])', 'href'],
    ['[src]', 'src'],
    ['[action]', 'action'],
    ['meta[property="og:image"]', 'content'],
  ] as const;
  expect(
    faultsOn(pages, (page) =>
      selectors
        .flatMap(([selector, name]) => attributes(page.document, selector, name))
        .filter((address) => !isElsewhere(address))
        .map((address) => {
          const file = fileOf(address, page);
          return (!file || !files.has(file)) && `“${address}” leads to no file`;
        }),
    ),
  ).toEqual([]);
});

test('a link to another site says so, and opens in the same window', () => {
  expect(
    faultsOn(pages, ({ document }) =>
      [...document.querySelectorAll('main a[href^="http"]')].map((link) => {
        const address = link.getAttribute('href') ?? '';
        return (
          isElsewhere(address) &&
          (link.getAttribute('rel') !== 'external' || link.hasAttribute('target')) &&
          `${address} is not marked as external`
        );
      }),
    ),
  ).toEqual([]);
});

async function served(folder: string) {
  const server = await serve(folder, site.base);
  onTestFinished(() => server.close());
  return server;
}

function isElsewhere(address: string): boolean {
  return /^[a-z]+:/.test(address) && !address.startsWith(`${site.origin}/`);
}
