import type { SearchResults, SearchQuery } from '../../outputs/search/engine.ts';
import { element } from './element.ts';
import { SearchPanel } from './panel.ts';
import { resultsAddress, queryIn } from './address.ts';
import { loadSearchContext, type SearchContext } from './context.ts';

const pagesShown = 10;
/** Milliseconds of rest after which a query is settled: the back button returns to it. */
const settled = 1000;

/**
 * Fills the page of results for the query in its address, and keeps that address as the reader changes the query:
 * it can be shared, and back and forward work.
 *
 * @param host - where the results go.
 * @throws {Error} where a file that it needs does not come.
 */
export async function fillResultsPage(host: Element, field: HTMLInputElement): Promise<void> {
  new ResultsPage(host, field, await loadSearchContext());
}

class ResultsPage {
  private readonly pageTitle = document.title;
  private readonly more = element('button', {
    type: 'button',
    class: 'button search-more',
    hidden: true,
  });
  private readonly panel: SearchPanel;
  /** The place of the result that gets the focus when it comes. */
  private focusOn: number | undefined;

  constructor(host: Element, field: HTMLInputElement, context: SearchContext) {
    // What was typed while this loaded stands.
    const typed = field.value.trim();
    const { t } = context;
    const here = () => queryIn(new URLSearchParams(location.search), t.parameters);
    const addresses = new Addresses((query) => resultsAddress(context.page, query, t.parameters));
    const panel = new SearchPanel({
      ...context,
      // The page has them itself, with their descriptions.
      options: { ...context.options, ways: [] },
      field,
      level: 2,
      limit: pagesShown,
      onChange: (query, when) => addresses.change(query, when),
      onResults: (results, { text }) => {
        this.offerMore(results, t.moreResults, t.moreShown);
        const ways = document.querySelector<HTMLElement>('[data-search-ways]');
        if (ways) ways.hidden = Boolean(results?.total);
        document.title = text ? `${text} · ${this.pageTitle}` : this.pageTitle;
      },
    });
    this.more.addEventListener('click', () => {
      const next = panel.list.childElementCount;
      panel.showMore(pagesShown);
      addresses.keepShown(next + pagesShown);
      this.focusOn = next;
    });
    host.append(
      panel.filters.element,
      panel.count,
      panel.terms,
      panel.list,
      this.more,
      panel.instead,
      panel.status,
    );
    this.panel = panel;
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      addresses.change(panel.query, 'now');
      panel.put(panel.query);
    });
    addEventListener('popstate', () => panel.put(here(), addresses.shown));
    if (typed && typed !== here().text) {
      field.value = typed;
      addresses.change({ ...here(), text: typed }, 'typing');
    }
    panel.put(here(), addresses.shown);
  }

  private offerMore(
    results: SearchResults | undefined,
    name: string,
    shown: (count: number, total: number) => string,
  ): void {
    const count = results?.pages.length ?? 0;
    const total = results?.total ?? 0;
    this.more.hidden = count >= total;
    this.more.textContent = `${name} (${shown(count, total)})`;
    if (this.focusOn === undefined) return;
    // Who asked for more goes on at the first of them.
    const first = this.panel.list.children[this.focusOn];
    first?.querySelector('a')?.focus();
    this.focusOn = undefined;
  }
}

/** The address of the page as the reader changes the query: a new one after each settled query. */
class Addresses {
  private isSettled = true;
  private settling: ReturnType<typeof setTimeout> | undefined;

  private readonly addressOf: (query: SearchQuery) => string;

  constructor(addressOf: (query: SearchQuery) => string) {
    this.addressOf = addressOf;
  }

  /** How many results stood on the screen at this place in the history. */
  get shown(): number {
    const state: unknown = history.state;
    const has = typeof state === 'object' && state !== null && 'shown' in state;
    return has && typeof state.shown === 'number' ? state.shown : pagesShown;
  }

  change(query: SearchQuery, when: 'now' | 'typing'): void {
    const address = this.addressOf(query);
    if (address !== location.pathname + location.search) {
      if (this.isSettled) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    clearTimeout(this.settling);
    this.isSettled = when === 'now';
    if (when === 'typing') this.settling = setTimeout(() => (this.isSettled = true), settled);
  }

  keepShown(shown: number): void {
    history.replaceState({ shown }, '');
  }
}
