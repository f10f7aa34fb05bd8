/**
 * The media type of every file that the site may hold, by the end of its name. Pagefind's own files are compressed
 * already, and their reader expects plain bytes.
 */
export const mediaTypes = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  avif: 'image/avif',
  epub: 'application/epub+zip',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
} as const satisfies Record<string, string>;

export type Extension = keyof typeof mediaTypes;

/** What a host is likely to serve as something else when nobody tells it. */
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
