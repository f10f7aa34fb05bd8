import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributes, dist, faultsOn, fileOf, readPages, type BuiltPage } from '../support/dist.ts';

const pages = await readPages();
const chapters = pages.filter(({ path }) => /^\/whitepaper\/[^/]+\/$/.test(path));

test('there are six chapters to weigh', () => {
  expect(chapters).toHaveLength(6);
});

test('the first view of a chapter is under 45 kB, over at most 8 requests', () => {
  expect(
    faultsOn(chapters, (page) => {
      const files = firstView(page);
      const bytes = weigh(files);
      const list = files.map((file) => `${file} ${weigh([file])}`).join(', ');
      return [
        bytes >= 45_000 && `${bytes} bytes: ${list}`,
        files.length > 8 && `${files.length} requests: ${list}`,
      ];
    }),
  ).toEqual([]);
});

test('of that, less than 3 kB is JavaScript', () => {
  expect(
    faultsOn(chapters, (page) => {
      const scripts = firstView(page).filter((file) => file.endsWith('.js'));
      const bytes = weigh(scripts);
      return [
        scripts.length === 0 && 'has no script: the count is wrong',
        bytes >= 3_000 && `${bytes} bytes: ${scripts.join(', ')}`,
      ];
    }),
  ).toEqual([]);
});

test('every page, of any kind, stays under 60 kB and 3 kB of JavaScript', () => {
  expect(
    faultsOn(pages, (page) => {
      const files = firstView(page);
      const scripts = files.filter((file) => file.endsWith('.js'));
      return [
        weigh(files) >= 60_000 && `${weigh(files)} bytes`,
        weigh(scripts) >= 3_000 && `${weigh(scripts)} bytes of JavaScript`,
      ];
    }),
  ).toEqual([]);
});

/** The page, and every file that a browser asks for before the reader does anything. */
function firstView(page: BuiltPage): string[] {
  const { document } = page;
  const addresses = [
    ...attributes(document, 'link[rel=stylesheet]', 'href'),
    ...attributes(document, 'link[rel=preload], link[rel=modulepreload]', 'href'),
    ...attributes(document, 'link[rel=icon][type="image/svg+xml"]', 'href'),
    ...attributes(document, 'script[src]', 'src'),
    ...attributes(document, 'img[src]:not([loading=lazy])', 'src'),
  ];
  const files = addresses.map((address) => {
    const file = fileOf(address, page);
    if (!file || !existsSync(join(dist, file)))
      throw new Error(`${page.file}: ${address} is not there`);
    return file;
  });
  return [...new Set([page.file, ...files, ...files.flatMap(importsOf)])];
}

/** The modules that a module imports statically, and theirs. */
function importsOf(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const code = readFileSync(join(dist, file), 'utf8');
  const imports = [...code.matchAll(/(?:^|[;}\s])(?:import|from)\s*["'](\.[^"']+)["']/g)].map(
    ([, path = '']) => join(dirname(file), path).replaceAll('\\', '/'),
  );
  return imports.flatMap((path) => [path, ...importsOf(path)]);
}

/** What goes over the line: text by brotli, fonts and pictures as they are. */
function weigh(files: string[]): number {
  return files.map(sizeOf).reduce((sum, size) => sum + size, 0);
}

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(dist, file));
  const size = /\.(woff2|png|ico)$/.test(file)
    ? bytes.length
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  sizes.set(file, size);
  return size;
}
