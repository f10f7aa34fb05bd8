import type { Publication } from '../publication/model.ts';
import { citationPath } from '../publication/urls.ts';
import { formats, type Format } from './formats.ts';
import { cslItemOf, isCitable } from './item.ts';

/** The route of each reference in one format, for `/citeren/[...path].<format>`. */
export function citationRoutes({ pages, edition }: Publication, format: Format) {
  return pages.filter(isCitable).map((page) => ({
    params: { path: citationPath(page.path, format).replace(/^\/citeren\/|\.[a-z]+$/g, '') },
    props: { text: formats[format].write(cslItemOf(page, edition)) },
  }));
}

/** A reference, as its own media type. */
export function citationResponse(text: string, format: Format): Response {
  return new Response(text, {
    headers: { 'content-type': `${formats[format].type}; charset=utf-8` },
  });
}
