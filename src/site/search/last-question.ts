import { searchFilters, type Question } from '../../outputs/search/answer.ts';

const place = 'search';

/** The last question, for as long as this tab is open: who comes back from a result finds the other results again. */
export const lastQuestion = {
  keep(question: Question): void {
    try {
      sessionStorage.setItem(place, JSON.stringify(question));
    } catch {
      // Storage is off: the field is empty next time.
    }
  },

  kept(): Question | undefined {
    try {
      return questionFrom(JSON.parse(sessionStorage.getItem(place) ?? 'null'));
    } catch {
      return undefined;
    }
  },
};

function questionFrom(value: unknown): Question | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('text' in value) || typeof value.text !== 'string') return undefined;
  const filters: Question['filters'] = {};
  const kept = 'filters' in value && typeof value.filters === 'object' ? value.filters : {};
  for (const [name, key] of Object.entries(kept ?? {})) {
    const filter = searchFilters.find((known) => known === name);
    if (filter && typeof key === 'string') filters[filter] = key;
  }
  return { text: value.text, filters };
}
