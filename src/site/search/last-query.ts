import { searchFilters, type SearchQuery } from '../../outputs/search/engine.ts';

const place = 'search';

/** The last query, for as long as this tab is open: who comes back from a result finds the other results again. */
export const lastQuery = {
  keep(query: SearchQuery): void {
    try {
      sessionStorage.setItem(place, JSON.stringify(query));
    } catch {
      // Storage is off: the field is empty next time.
    }
  },

  kept(): SearchQuery | undefined {
    try {
      return queryFrom(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    } catch {
      return undefined;
    }
  },
};

function queryFrom(value: unknown): SearchQuery | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('text' in value) || typeof value.text !== 'string') return undefined;
  const filters: SearchQuery['filters'] = {};
  const kept = 'filters' in value && typeof value.filters === 'object' ? value.filters : {};
  for (const [name, key] of Object.entries(kept ?? {})) {
    const filter = searchFilters.find((known) => known === name);
    if (filter && typeof key === 'string') filters[filter] = key;
  }
  return { text: value.text, filters };
}
