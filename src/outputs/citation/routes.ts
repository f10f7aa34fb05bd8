import type { SiteModel } from '../../publication/model.ts';
import { paramsOf } from '../../publication/outputs.ts';
import { citationPath } from '../../publication/urls.ts';
import { formats, type Format } from './formats.ts';
import { cslItemOf, isCitable } from './item.ts';

/** Returns the route of each reference in one format, for `/citeren/[...path].<format>`. */
export function citationRoutes({ pages, edition }: SiteModel, format: Format) {
  return pages.filter(isCitable).map((page) => ({
    params: paramsOf(format, citationPath(page.path, format)),
    props: { text: formats[format].write(cslItemOf(page, edition)) },
  }));
}
