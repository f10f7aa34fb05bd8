import { mediaTypeOfOutput } from '../../publication/outputs.ts';
import { mediaTypeOf } from './media-types.ts';
import { embeddablePaths, pagePolicy, svgPolicy } from './policy.ts';

/**
 * The headers of every answer. HSTS names this host alone: what its neighbours under the same domain serve is theirs to
 * decide. What the permissions leave out (writing to the clipboard, sharing) the pages use.
 */
export const everywhere = {
  'Content-Security-Policy': pagePolicy({ embeddable: false }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Headers;

/** A page may change at any time: a browser keeps it, and asks each time whether it still holds. */
export const revalidated = 'public, max-age=0, must-revalidate';

/** The name of a file holds a hash of its content: what a browser has of it is right for ever (RFC 8246). */
const immutable = 'public, max-age=31536000, immutable';

/**
 * The headers of some answers. A later rule outdoes an earlier one; no two give the same header to one path, since
 * hosts that read `_headers` would join the two values.
 */
export const headerRules: readonly HeaderRule[] = [
  ...embeddablePaths.map((is): HeaderRule => ({
    match: { is },
    headers: { 'Content-Security-Policy': pagePolicy({ embeddable: true }) },
  })),
  { match: { ends: '.svg' }, headers: { 'Content-Security-Policy': svgPolicy } },
  // Vite puts a hash of the content in each of these names; Pagefind in each of those.
  { match: { under: '/assets/' }, headers: { 'Cache-Control': immutable } },
  ...['.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta'].map((ends): HeaderRule => ({
    match: { ends },
    headers: { 'Cache-Control': immutable },
  })),
  { match: { ends: '/feed.json' }, headers: { 'Content-Type': mediaTypeOfOutput('jsonFeed') } },
  {
    match: { ends: '/feed.xml' },
    headers: { 'Content-Type': mediaTypeOfOutput('atom') },
  },
  {
    match: { under: '/citeren/', ends: '.json' },
    headers: { 'Content-Type': mediaTypeOfOutput('cslJson') },
  },
];

/**
 * Returns every header that this site decides for a file.
 *
 * @param path - below the base path: `/over/` for a page, `/data/nl/x.csv` for a file.
 */
export function headersOf(path: string): Headers {
  const type = path.endsWith('/') ? mediaTypeOf('index.html') : mediaTypeOf(path);
  return Object.assign(
    { ...everywhere, 'Cache-Control': revalidated, 'Content-Type': type },
    ...headerRules.filter(({ match }) => matches(path, match)).map(({ headers }) => headers),
  ) as Headers;
}

/** Tells whether a path is one of those that a rule is for. */
export function matches(path: string, { is, under = '', ends = '' }: PathMatch): boolean {
  if (is !== undefined) return path === is;
  return path.startsWith(under) && path.endsWith(ends);
}

/** One path, or all paths that begin and end so. */
export interface PathMatch {
  is?: string;
  under?: string;
  ends?: string;
}

export interface HeaderRule {
  match: PathMatch;
  headers: Headers;
}

/** Header names with their values. */
export type Headers = Readonly<Record<string, string>>;
