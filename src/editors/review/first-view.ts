import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** What makes a browser ask for a file before the reader does anything, and the attribute that names it. */
const asking = [
  ['link[rel=stylesheet]', 'href'],
  ['link[rel=preload], link[rel=modulepreload]', 'href'],
  ['link[rel=icon][type="image/svg+xml"]', 'href'],
  ['script[src]', 'src'],
  ['img[src]:not([loading=lazy])', 'src'],
] as const;

/** A built site of which pages are weighed: what it has measured, it does not measure again. */
export interface FirstViewMeter {
  /** The files of the first view of a page, the page itself first: from the folder of the site. */
  firstView(page: string): string[];
  /** What these files weigh on the line, in bytes: text by brotli at its best, fonts and pictures as they are. */
  weigh(files: readonly string[]): number;
}

/**
 * @param dist - the folder of the built site, absolute.
 * @param base - the path that the site is served under, with both slashes.
 */
export function openFirstViewMeter(dist: string, base: string): FirstViewMeter {
  const sizes = new Map<string, number>();
  return {
    firstView: (page) => {
      const { document } = parseHTML(readFileSync(join(dist, page), 'utf8'));
      const files = asking.flatMap(([selector, name]) =>
        [...document.querySelectorAll(selector)].map((one) =>
          fileOf(one.getAttribute(name) ?? '', page),
        ),
      );
      return [...new Set([page, ...files, ...files.flatMap((file) => importsOf(file))])];
    },
    weigh: (files) => files.map(sizeOf).reduce((sum, size) => sum + size, 0),
  };

  function fileOf(address: string, page: string): string {
    const url = new URL(address, `https://site.invalid${base}${page}`);
    const file = decodeURIComponent(url.pathname.slice(base.length));
    if (url.host !== 'site.invalid' || !existsSync(join(dist, file)))
      throw new Error(`${page}: ${address} is not there`);
    return file;
  }

  /** The modules that a module imports statically, and theirs. */
  function importsOf(file: string, seen = new Set([file])): string[] {
    if (!file.endsWith('.js')) return [];
    const code = readFileSync(join(dist, file), 'utf8');
    const imports = [...code.matchAll(/(?:^|[;}\s])(?:import|from)\s*["'](\.[^"']+)["']/g)].map(
      ([, path = '']) => join(dirname(file), path).replaceAll('\\', '/'),
    );
    return imports.flatMap((path) => {
      if (seen.has(path)) return [];
      seen.add(path);
      return [path, ...importsOf(path, seen)];
    });
  }

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
}
