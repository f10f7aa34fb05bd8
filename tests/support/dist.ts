import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { site } from '../../src/site.ts';
import { root } from './content.ts';

/** The built site that the tests look at: a copy that `npm test` makes, so that no other build takes it away. */
export const dist = process.env['TESTED_SITE'] ?? join(root, 'dist');

/** One HTML page as it will be served. */
export interface BuiltPage {
  /** From the folder of the site: `whitepaper/loketdenken/index.html`. */
  file: string;
  /** Without the base path: `/whitepaper/loketdenken/`. */
  path: string;
  html: string;
  document: Document;
  /** False where the page asks search engines to leave it out. */
  indexable: boolean;
  /** Whether it is the small page of a quote, number or figure: its canonical is the page that it stands on. */
  piece: boolean;
}

/** A digest of each file of a built site; none where there is no site. */
export async function digestsOf(folder: string): Promise<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries((await filesBelow(folder)).map((file) => [file, digest(file)]));
}

/** Every page of a built site, in order. A redirect is no page. */
export async function readPages(folder: string = dist): Promise<BuiltPage[]> {
  return (await readDocuments(folder)).filter(({ html }) => !isRedirect(html));
}

/** What stands at old and short addresses. */
export async function readRedirects(folder: string = dist): Promise<BuiltPage[]> {
  return (await readDocuments(folder)).filter(({ html }) => isRedirect(html));
}

function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}

/** The site of the project is read once for each worker: no test changes it, or a document of it. */
let ofProject: Promise<BuiltPage[]> | undefined;

function readDocuments(folder: string): Promise<BuiltPage[]> {
  return folder === dist ? (ofProject ??= parseDocuments(dist)) : parseDocuments(folder);
}

async function parseDocuments(folder: string): Promise<BuiltPage[]> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `There is no built site in ${folder}. Run “npm test”, or first “npm run build”.`,
    );
  }
  return (await filesBelow(folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const { document } = parseHTML(html);
      const robots = document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
      const path = `/${file.replace(/index\.html$/, '')}`;
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return {
        file,
        path,
        html,
        document,
        indexable: !robots.includes('noindex'),
        piece: robots.includes('noindex') && !canonical.endsWith(path),
      };
    });
}

/** Every file below a folder, sorted, from that folder and with forward slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * The file that an address on the page leads to, from the folder of the site; undefined for another origin, and for an
 * address outside the base path.
 *
 * @param address - as written in the page: `/a/`, `#b`, `https://…`.
 */
export function fileOf(address: string, page: Pick<BuiltPage, 'path'>): string | undefined {
  const home = site.origin + site.base;
  const url = new URL(address, home.slice(0, -1) + page.path);
  if (!url.href.startsWith(home)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Looks at every page and names each fault with its file, so that one failure shows them all. */
export function faultsOn(
  pages: BuiltPage[],
  look: (page: BuiltPage) => (string | false | undefined)[],
): string[] {
  return pages.flatMap((page) =>
    look(page)
      .filter((fault) => typeof fault === 'string')
      .map((fault) => `${page.file}: ${fault}`),
  );
}

/** An attribute of every element that has it. */
export function attributes(document: Document, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((one) => one.getAttribute(name) ?? []);
}

/** The content of a `<meta>` by its name or property. */
export function meta(document: Document, name: string): string | undefined {
  const found = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return found?.getAttribute('content') ?? undefined;
}
