import { searchFilters, type SearchQuery } from '../../outputs/search/engine.ts';
import type { SearchStrings } from './page-strings.ts';

/** How each filter is called in an address, in the language of the page: `publicatie`, `rol`. */
export type ParameterNames = SearchStrings['parameters'];

/** Returns the query in an address: `?q=…&publicatie=…`. What it does not ask for is left out. */
export function queryIn(address: URLSearchParams, names: ParameterNames): SearchQuery {
  const filters: SearchQuery['filters'] = {};
  for (const filter of searchFilters) {
    const key = address.get(names[filter]);
    if (key) filters[filter] = key;
  }
  return { text: address.get('q')?.trim() ?? '', filters };
}

/** Returns the address of the page of results for a query. */
export function resultsAddress(
  page: string,
  { text, filters }: SearchQuery,
  names: ParameterNames,
): string {
  const address = new URLSearchParams();
  if (text) address.set('q', text);
  for (const filter of searchFilters) {
    const key = filters[filter];
    if (key) address.set(names[filter], key);
  }
  const query = address.toString();
  return query ? `${page}?${query}` : page;
}

export function isSameQuery(one: SearchQuery, other: SearchQuery): boolean {
  return (
    one.text === other.text &&
    searchFilters.every((filter) => one.filters[filter] === other.filters[filter])
  );
}
