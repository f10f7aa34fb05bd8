import type { SearchResults, SearchQuery, SearchEngine } from '../../outputs/search/engine.ts';

/** Milliseconds without a key before a query that is being typed is searched. */
const pause = 120;

/**
 * Searches for what a reader types. A later search overtakes an earlier one, whatever results come first; the
 * engine is opened at the first query, and again after it failed.
 */
export class SearchSession {
  private engine: Promise<SearchEngine> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private underWay: AbortController | undefined;

  private readonly open: () => Promise<SearchEngine>;
  private readonly show: (outcome: SearchOutcome) => void;

  constructor(open: () => Promise<SearchEngine>, show: (outcome: SearchOutcome) => void) {
    this.open = open;
    this.show = show;
  }

  /** Loads the index, without a search. What fails here is said at the first one. */
  warm(): void {
    this.ready()
      .then((engine) => engine.warm())
      .catch(() => undefined);
  }

  /**
   * @param limit - as many pages as can be shown.
   * @param inParts - whether the best page is shown before the others are read.
   */
  search(
    query: SearchQuery,
    limit: number,
    when: 'now' | 'typing' = 'now',
    inParts: () => boolean = () => false,
  ): void {
    this.stop();
    const put = () => void this.put(query, limit, inParts());
    if (when === 'now' || query.text === '') put();
    else this.waiting = setTimeout(put, pause);
  }

  stop(): void {
    clearTimeout(this.waiting);
    this.underWay?.abort();
  }

  private async put(query: SearchQuery, limit: number, inParts: boolean): Promise<void> {
    if (query.text === '') {
      this.show({ state: 'idle' });
      return;
    }
    const { signal } = (this.underWay = new AbortController());
    this.show({ state: 'searching' });
    try {
      const engine = await this.ready();
      const show = (results: SearchResults, isWhole: boolean) => {
        signal.throwIfAborted();
        this.show({ state: 'answered', query, results, isWhole });
      };
      const onFirstPage = (results: SearchResults) => show(results, false);
      show(await engine.search(query, { limit, signal, ...(inParts && { onFirstPage }) }), true);
    } catch {
      if (!signal.aborted) this.show({ state: 'failed' });
    }
  }

  private ready(): Promise<SearchEngine> {
    this.engine ??= this.open().catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }
}

/** The state to show. `searching` leaves what stood there: that changes with the results, not before. */
export type SearchOutcome =
  | { state: 'idle' | 'searching' | 'failed' }
  | { state: 'answered'; query: SearchQuery; results: SearchResults; isWhole: boolean };
