import type { SearchStrings } from './page-strings.ts';
import {
  searchFilters,
  type SearchResults,
  type SearchQuery,
  type SearchFilter,
} from '../../outputs/search/engine.ts';
import { element } from './element.ts';
import type { SearchOptions } from '../../outputs/search/options.ts';

/** The filters as native lists, each choice with the number of pages behind it. */
export class FilterBar {
  readonly element: HTMLDivElement;
  private readonly selects: Record<SearchFilter, HTMLSelectElement>;
  private readonly clear: HTMLButtonElement;

  private readonly options: SearchOptions['filters'];
  private readonly t: SearchStrings;
  private readonly onChange: () => void;

  constructor(options: SearchOptions['filters'], t: SearchStrings, onChange: () => void) {
    this.options = options;
    this.t = t;
    this.onChange = onChange;
    const select = (filter: SearchFilter) => element('select', { name: t.parameters[filter] });
    this.selects = {
      publication: select('publication'),
      ambition: select('ambition'),
      audience: select('audience'),
    };
    this.clear = element(
      'button',
      { type: 'button', class: 'search-button search-filters__clear' },
      t.clearFilters,
    );
    this.clear.addEventListener('click', () => {
      this.chosen = {};
      this.onChange();
      this.selects.publication.focus();
    });
    this.element = element(
      'div',
      { class: 'search-filters', hidden: true },
      ...searchFilters.map((filter) =>
        element(
          'label',
          {},
          element('span', { class: 'visually-hidden' }, t.filters[filter]),
          this.selects[filter],
        ),
      ),
      this.clear,
    );
    this.element.addEventListener('change', () => {
      this.onChange();
    });
    this.chosen = {};
  }

  get chosen(): SearchQuery['filters'] {
    const chosen: SearchQuery['filters'] = {};
    for (const filter of searchFilters) {
      if (this.selects[filter].value) chosen[filter] = this.selects[filter].value;
    }
    return chosen;
  }

  set chosen(filters: SearchQuery['filters']) {
    for (const filter of searchFilters) this.fill(filter, filters[filter] ?? '', undefined);
    if (this.isUsed()) this.element.hidden = false;
  }

  /** Offers what leads somewhere, with its count; undefined where there are no results to count. */
  offer(counts: SearchResults['counts'] | undefined): void {
    for (const filter of searchFilters) {
      this.fill(filter, this.selects[filter].value, counts?.[filter]);
    }
    const leads = searchFilters.some((filter) => this.selects[filter].options.length > 2);
    this.element.hidden = !this.isUsed() && !(counts && leads);
  }

  private fill(
    filter: SearchFilter,
    chosen: string,
    counts: Record<string, number> | undefined,
  ): void {
    const select = this.selects[filter];
    const offered = this.options[filter].filter(({ key }) => key === chosen || counts?.[key]);
    select.replaceChildren(
      element('option', { value: '' }, this.t.unfiltered[filter]),
      ...offered.map(({ key, label }) =>
        element('option', { value: key }, counts ? `${label} (${counts[key] ?? 0})` : label),
      ),
    );
    select.value = offered.some(({ key }) => key === chosen) ? chosen : '';
    // With one choice there is none.
    const label = select.closest('label');
    if (label && counts) label.hidden = offered.length === 0;
    select.classList.toggle('is-used', select.value !== '');
    this.clear.hidden = !this.isUsed();
  }

  private isUsed(): boolean {
    return searchFilters.some((filter) => this.selects[filter].value !== '');
  }
}
