import type { SearchStrings } from './page-strings.ts';
import {
  searchFilters,
  type SearchResults,
  type FoundPage,
  type SearchQuery,
  type SearchEngine,
} from '../../outputs/search/engine.ts';
import { SearchSession, type SearchOutcome } from './session.ts';
import { element } from './element.ts';
import { FilterBar } from './filter-bar.ts';
import type { SearchOptions } from '../../outputs/search/options.ts';
import { resultsAddress } from './address.ts';
import { resultItems, type HeadingLevel } from './result-list.ts';

/** Milliseconds of rest before the outcome is announced: nobody wants to hear a count at every key. */
const rest = 700;

/** Field, filters, count, results and what stands there without any: what the dialog and the page of results share. */
export class SearchPanel {
  readonly filters: FilterBar;
  readonly count = element('p', { class: 'search-count', 'aria-hidden': 'true' });
  readonly status = element('p', { class: 'visually-hidden', role: 'status' });
  readonly terms = element('p', { class: 'search-terms', hidden: true });
  readonly list = element('ol', { class: 'search-list', role: 'list' });
  readonly instead = element('div', { class: 'search-instead', hidden: true });

  private readonly settings: PanelSettings;
  private readonly session: SearchSession;
  private announcing: ReturnType<typeof setTimeout> | undefined;
  private limit: number;
  private answered = false;
  private shown: SearchQuery | undefined;

  constructor(settings: PanelSettings) {
    this.settings = settings;
    const { t, options, field } = settings;
    this.limit = settings.limit;
    this.filters = new FilterBar(options.filters, t, () => this.changed('now'));
    this.session = new SearchSession(settings.open, (outcome) => this.show(outcome));
    field.addEventListener('input', () => this.changed('typing'));
    this.show({ state: 'idle' });
  }

  get query(): SearchQuery {
    return { text: this.settings.field.value.trim(), filters: this.filters.chosen };
  }

  /** Puts a query in the field and the filters, and asks it. */
  put(query: SearchQuery, limit = this.settings.limit): void {
    this.settings.field.value = query.text;
    this.filters.chosen = query.filters;
    this.askFor(limit, 'now');
  }

  warm(): void {
    this.session.warm();
  }

  /** Shows as many pages as before, and this many more. */
  showMore(more: number): void {
    this.askFor(this.limit + more, 'now');
  }

  private changed(when: 'now' | 'typing'): void {
    this.settings.onChange?.(this.query, when);
    this.askFor(this.settings.limit, when);
  }

  private askFor(limit: number, when: 'now' | 'typing'): void {
    this.limit = limit;
    const inParts = () => this.settings.inParts === true && this.list.childElementCount === 0;
    this.session.search(this.query, limit, when, inParts);
  }

  private show(outcome: SearchOutcome): void {
    const { t } = this.settings;
    if (outcome.state === 'searching') {
      if (!this.answered) this.say(t.searching);
      return;
    }
    this.answered = outcome.state === 'answered';
    const results = outcome.state === 'answered' ? outcome.results : undefined;
    const pages = results?.pages ?? [];
    const items = (some: FoundPage[]) => resultItems(some, this.settings.level, t);
    const query = outcome.state === 'answered' ? outcome.query : undefined;
    // The rest of what was shown in part: what stands there stays, and so does the focus.
    if (query && query === this.shown) {
      this.list.append(...items(pages.slice(this.list.childElementCount)));
    } else this.list.replaceChildren(...items(pages));
    this.shown = query;
    this.filters.offer(results?.counts);
    this.showTerms(pages.length > 0 ? (results?.terms ?? []) : []);
    this.instead.hidden = pages.length > 0;
    this.instead.replaceChildren(...(pages.length > 0 ? [] : this.insteadOf(outcome)));
    this.say(this.sentenceFor(outcome), outcome.state !== 'idle');
    if (outcome.state !== 'answered' || outcome.isWhole) {
      this.settings.onResults?.(results, this.query);
    }
  }

  private sentenceFor(outcome: SearchOutcome): string {
    const { t } = this.settings;
    if (outcome.state === 'failed') return t.failed;
    if (outcome.state !== 'answered') return t.hint;
    const { query, results } = outcome;
    if (results.total > 0) return t.results(results.total, query.text);
    const filtered = searchFilters.some((filter) => query.filters[filter]);
    return filtered ? t.noResultsFiltered(query.text) : t.noResults(query.text);
  }

  /** Shown at once, announced after a rest. */
  private say(text: string, aloud = true): void {
    this.count.textContent = text;
    clearTimeout(this.announcing);
    const announce = () => (this.status.textContent = text);
    if (aloud) this.announcing = setTimeout(announce, rest);
    else announce();
  }

  private showTerms(terms: SearchResults['terms']): void {
    this.terms.hidden = terms.length === 0;
    this.terms.replaceChildren(`${this.settings.t.termsFound}: `, ...termLinks(terms));
  }

  /** Returns what a reader can do where no result is, the likeliest first. */
  private insteadOf(outcome: SearchOutcome): HTMLElement[] {
    const { t, options } = this.settings;
    const parts: HTMLElement[] = [];
    if (outcome.state === 'failed') {
      parts.push(element('p', {}, this.queryLink(this.query, t.tryAgain)));
    }
    if (outcome.state === 'answered') parts.push(...this.waysFrom(outcome));
    if (options.ways.length > 0) {
      parts.push(waysTo(options.ways));
    }
    return parts;
  }

  private waysFrom({
    query,
    results,
  }: Extract<SearchOutcome, { state: 'answered' }>): HTMLElement[] {
    const { t } = this.settings;
    const { filters } = query;
    const { correction, terms } = results;
    const parts: HTMLElement[] = [element('p', {}, t.noResultsHelp)];
    if (terms.length > 0) {
      parts.unshift(element('p', {}, `${t.termsFound}:`), waysTo(terms));
    }
    if (correction) {
      const link = this.queryLink({ text: correction, filters }, correction);
      parts.unshift(element('p', { class: 'search-correction' }, `${t.didYouMean} `, link, '?'));
    }
    return parts;
  }

  /** Returns a link to the page of results, that asks here at once. */
  private queryLink(query: SearchQuery, text: string): HTMLAnchorElement {
    const { page, t, field } = this.settings;
    const link = element('a', { href: resultsAddress(page, query, t.parameters) }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.put(query);
      this.settings.onChange?.(query, 'now');
      field.focus();
    });
    return link;
  }
}

function waysTo(ways: { name: string; url: string }[]): HTMLElement {
  const items = ways.map(({ name, url }) => element('li', {}, element('a', { href: url }, name)));
  return element('ul', { class: 'search-ways' }, ...items);
}

function termLinks(terms: SearchResults['terms']): (Node | string)[] {
  return terms.flatMap(({ name, url }, index) => [
    // A dot ends a line, and never begins one.
    ...(index > 0 ? ['\u00a0· '] : []),
    element('a', { href: url }, name),
  ]);
}

export interface PanelSettings {
  t: SearchStrings;
  options: SearchOptions;
  field: HTMLInputElement;
  /** The path of the page of results. */
  page: string;
  level: HeadingLevel;
  /** How many pages to show at first. */
  limit: number;
  open: () => Promise<SearchEngine>;
  /** Show the best page before the others are read, where no page is shown yet. */
  inParts?: boolean;
  /** The reader changed the query: `now` where it is settled. */
  onChange?: (query: SearchQuery, when: 'now' | 'typing') => void;
  /** Takes the results once they are on the screen; undefined where there are none. */
  onResults?: (results: SearchResults | undefined, query: SearchQuery) => void;
}
