import { createHash } from 'node:crypto';
import { paramsOf, type ParamsOf } from './outputs.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { SiteModel } from './model.ts';
import type { Page } from './page.ts';
import type { PiecePage } from './piece-pages.ts';
import { notFoundPath } from './urls.ts';

/**
 * One route of Astro's `getStaticPaths`. What it renders is its props and the prose of their entry, and nothing else, so
 * the digest of the props is the key under which an earlier build's output may be used again.
 */
export interface Route<Params, Props> {
  params: Params;
  props: Props;
  cacheKey: string;
}

export interface PageProps<Listing> {
  page: Page;
  frame: PageFrame;
  /** The lists of the page beyond its record. */
  listing: Listing | undefined;
}

export interface PieceProps {
  page: PiecePage;
  frame: PageFrame;
}

/**
 * Returns a route for each page but the 404, which has a route file of its own.
 *
 * @param listingOf - what a page lists beyond its record; `undefined` for one that lists nothing.
 */
export function pageRoutes<Listing>(
  model: SiteModel,
  listingOf: (page: Page, model: SiteModel) => Listing | undefined,
): Route<ParamsOf<'page'>, PageProps<Listing>>[] {
  return model.pages
    .filter((page) => page.path !== notFoundPath)
    .map((page) =>
      routeOf(paramsOf('page', page.path), {
        page,
        frame: frameOf(model, page.language),
        listing: listingOf(page, model),
      }),
    );
}

/** Returns a route for the small page of each quote, number and figure. */
export function pieceRoutes(model: SiteModel): Route<ParamsOf<'piece'>, PieceProps>[] {
  return model.piecePages.map((page) =>
    routeOf(paramsOf('piece', page.path), { page, frame: frameOf(model, page.language) }),
  );
}

/** Returns a digest of everything that a page is rendered from, as 16 hexadecimal digits. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function routeOf<Params, Props>(params: Params, props: Props): Route<Params, Props> {
  return { params, props, cacheKey: digest(props) };
}
