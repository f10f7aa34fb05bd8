import { paramsOf, type ParamsOf } from '../../publication/outputs.ts';
import type { SiteModel } from '../../publication/model.ts';
import { digest } from '../../publication/routes.ts';
import { figureFilePath } from '../../publication/urls.ts';
import { figureFileOf, type FigureFile } from './figure-file.ts';

export interface FigureRoute {
  params: ParamsOf<'figure'>;
  props: { format: 'svg' | 'png'; file: FigureFile };
  cacheKey: string;
}

/**
 * Returns a route for each figure in each format: beside its page, and beside each address that its page had before. A
 * picture cannot lead on to another address by itself, so it is served at both.
 */
export function figureRoutes({ piecePages, redirects, edition }: SiteModel): FigureRoute[] {
  return piecePages.flatMap(({ path, part: { piece, on } }) => {
    if (piece.kind !== 'figure') return [];
    const file = figureFileOf(on, piece, edition);
    const before = redirects.filter(({ to }) => to === path).map(({ from }) => from);
    return [path, ...before].flatMap((address) =>
      (['svg', 'png'] as const).map((format) => ({
        params: paramsOf('figure', figureFilePath(address, format)),
        props: { format, file },
        cacheKey: digest([format, file]),
      })),
    );
  });
}
