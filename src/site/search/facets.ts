import { searchFilters, type SearchQuery, type SearchFilter } from '../../outputs/search/engine.ts';
import type { PagefindInstance } from './pagefind.ts';

/** Filter → key → the ids of the pages that have it. */
export type Facets = Record<SearchFilter, Map<string, ReadonlySet<string>>>;

/** Reads which pages have which key: asked once, so that every count is a matter of sets. */
export async function readFacets(pagefind: PagefindInstance): Promise<Facets> {
  const known = await pagefind.filters();
  const facet = async (filter: SearchFilter) => {
    const keys = Object.keys(known[filter] ?? {});
    const pages = await Promise.all(
      keys.map(async (key) => {
        const { results } = await pagefind.search(null, { filters: { [filter]: key } });
        return [key, new Set(results.map(({ id }) => id))] as const;
      }),
    );
    return new Map(pages);
  };
  const [publication, ambition, audience] = await Promise.all([
    facet('publication'),
    facet('ambition'),
    facet('audience'),
  ]);
  return { publication, ambition, audience };
}

/** Tells whether a page passes the filters of a query, one of them left out if asked. */
export function passes(
  id: string,
  filters: SearchQuery['filters'],
  facets: Facets,
  except?: SearchFilter,
): boolean {
  return searchFilters.every((filter) => {
    const key = filters[filter];
    return filter === except || key === undefined || facets[filter].get(key)?.has(id);
  });
}

/** For each filter, how many of these pages each key would leave: with the other filters applied. */
export function countsOf(
  ids: readonly string[],
  filters: SearchQuery['filters'],
  facets: Facets,
): Record<SearchFilter, Record<string, number>> {
  const count = (filter: SearchFilter): Record<string, number> => {
    const left = ids.filter((id) => passes(id, filters, facets, filter));
    return Object.fromEntries(
      [...facets[filter]].map(([key, pages]) => [key, left.filter((id) => pages.has(id)).length]),
    );
  };
  return {
    publication: count('publication'),
    ambition: count('ambition'),
    audience: count('audience'),
  };
}
