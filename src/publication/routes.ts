import { createHash } from 'node:crypto';
import type { Edition, Publication } from './model.ts';
import type { Page } from './page.ts';
import type { PiecePage } from './piece-pages.ts';
import { notFoundPath } from './urls.ts';

/** One route of Astro's `getStaticPaths`, with the key under which an earlier build's output may be used again. */
export interface PageRoute {
  params: { path: string | undefined };
  props: { page: Page };
  cacheKey: string;
}

export interface PieceRoute {
  params: { piece: string };
  props: { page: PiecePage };
  cacheKey: string;
}

/** A route for each page but the 404, which has a route file of its own. */
export function pageRoutes(publication: Publication): PageRoute[] {
  return publication.pages
    .filter((page) => page.path !== notFoundPath)
    .map((page) => ({
      params: { path: page.path.slice(1, -1) || undefined },
      props: { page },
      cacheKey: digest([page, readBeside(page, publication)]),
    }));
}

/** A route for the small page of each quote, number and figure. */
export function pieceRoutes(publication: Publication): PieceRoute[] {
  return publication.piecePages.map((page) => ({
    params: { piece: page.path.slice(1, -1) },
    props: { page },
    cacheKey: digest([page, readBeside(page, publication)]),
  }));
}

/** Everything that a digest must cover, as 16 hexadecimal digits. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** What a layout reads beside the page: the menus on every page, the whole edition where a layout lists things. */
function readBeside(page: Page, publication: Publication): unknown {
  const { edition, editions } = publication;
  const own = editions[page.language];
  // It shows every text and every piece.
  if (page.role === 'share') return publication;
  if (page.kind === 'page') return [edition, own];
  return [edition, menuOf(own)];
}

function menuOf({ publications, pages, ambitions }: Edition): unknown {
  return [publications.map(({ label, path }) => [label, path]), pages, ambitions];
}
