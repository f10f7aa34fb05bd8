import { mediaTypeOfOutput } from '../../publication/outputs.ts';

/**
 * The media type of every file that the site may hold, by the end of its name. Pagefind's own files are compressed
 * already, and their reader expects plain bytes.
 */
export const mediaTypes = {
  bib: mediaTypeOfOutput('bibtex'),
  css: 'text/css; charset=utf-8',
  csv: mediaTypeOfOutput('data'),
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: mediaTypeOfOutput('faviconIco'),
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: mediaTypeOfOutput('searchOptions'),
  avif: 'image/avif',
  epub: 'application/epub+zip',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: mediaTypeOfOutput('card'),
  ris: mediaTypeOfOutput('ris'),
  svg: mediaTypeOfOutput('favicon'),
  txt: mediaTypeOfOutput('robots'),
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: mediaTypeOfOutput('sitemap'),
} as const satisfies Record<string, string>;

export type Extension = keyof typeof mediaTypes;

/** The types that a host is likely to serve as something else by itself. */
export const unusualTypes = [
  'bib',
  'csv',
  'ris',
  'pagefind',
  'pf_filter',
  'pf_fragment',
  'pf_index',
  'pf_meta',
  'webmanifest',
] as const satisfies readonly Extension[];

/** Returns the media type of a file by its name; `application/octet-stream` where nothing is known of it. */
export function mediaTypeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return isExtension(extension) ? mediaTypes[extension] : 'application/octet-stream';
}

function isExtension(name: string): name is Extension {
  return Object.hasOwn(mediaTypes, name);
}
