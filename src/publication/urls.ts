import { outputPath, type FeedName, type OutputName } from './outputs.ts';
import { defaultLanguage, site, type Language, type SiteConfig } from '../site.ts';

/**
 * The one module that makes addresses. A *path* starts and ends with a slash and knows nothing of the deployment
 * (`/whitepaper/loketdenken/`); an *href* adds the base path; a *URL* adds the origin.
 */
export interface Urls {
  href(path: string): string;
  absolute(path: string): string;
}

export function urlsFor(config: Pick<SiteConfig, 'origin' | 'base'>): Urls {
  const href = (path: string) => config.base.replace(/\/$/, '') + path;
  return { href, absolute: (path) => config.origin + href(path) };
}

export const { href, absolute } = urlsFor(site);

/** Returns the path of a page from its slugs: the default language at the root, the others below their tag. */
export function pagePath(language: Language, slugs: readonly string[]): string {
  const prefix = language === defaultLanguage ? [] : [language];
  const parts = [...prefix, ...slugs].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Where static hosts look for the page that says that a page is not there. */
export const notFoundPath = '/404.html';

/** Returns the path of the social card of a page: `/cards/whitepaper/loketdenken.png`. */
export function cardPath(path: string): string {
  return outputPath('card', { card: path.replace(/^\/|(\/|\.html)$/g, '') || 'index' });
}

/** Returns the path of the square card of a page. A slug holds no full stop, so it meets no other card. */
export function squareCardPath(path: string): string {
  return cardPath(path).replace(/png$/, 'square.png');
}

/** Returns the path of the QR code that leads to a page: `/qr/whitepaper.svg`. */
export function qrPath(path: string): string {
  return outputPath('qrCode', { code: path.slice(1, -1) });
}

/** Returns the path of the page of one piece of another: `/whitepaper/loketdenken/citaat/poort/`. */
export function piecePath(path: string, segment: string, id: string): string {
  return `${path}${segment}/${id}/`;
}

/**
 * Returns a short address: `/w/3/` for text 3 of a publication, `/w/` for its overview.
 *
 * @param short - the letter of the publication.
 * @param number - 1-based; 0 is the overview.
 */
export function shortPath(language: Language, short: string, number: number): string {
  return pagePath(language, number === 0 ? [short] : [short, String(number)]);
}

/** Returns the path of a figure as a file, beside its page: `/whitepaper/loketdenken/figuur/verhuizing.svg`. */
export function figureFilePath(piecePath: string, format: 'svg' | 'png'): string {
  return `${piecePath.slice(0, -1)}.${format}`;
}

/** Returns the path of a data file that readers can download: `/data/nl/digid-logins.csv`. */
export function dataPath(language: Language, name: string): string {
  return outputPath('data', { language, name });
}

/** Returns the path of a page's reference as a file: `/citeren/whitepaper/loketdenken.bib`. */
export function citationPath(
  path: string,
  format: Extract<OutputName, 'bibtex' | 'ris' | 'cslJson'>,
): string {
  return outputPath(format, { path: path.slice(1, -1) });
}

/** Returns the path of a feed of changes. */
export function feedPath(language: Language, feed: FeedName): string {
  return outputPath(feed, { language: pagePath(language, []).slice(1, -1) || undefined });
}

/** Returns the path of what the search of a language offers beside its index: `/zoeken/options.json`. */
export function searchOptionsPath(searchPath: string): string {
  return outputPath('searchOptions', { search: `${searchPath.slice(1)}options` });
}

export const sitemapPath = outputPath('sitemap', {});

/** The licence of the site's own texts: Creative Commons, with attribution. */
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
