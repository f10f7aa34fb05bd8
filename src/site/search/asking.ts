import type { Answer, Question, SearchEngine } from '../../outputs/search/answer.ts';

/** Milliseconds without a key before a question that is being typed is asked. */
const pause = 120;

/**
 * Asks the engine what a reader types. A later question overtakes an earlier one, whatever answer comes first; the
 * engine is opened at the first question, and again after it failed.
 */
export class Asking {
  private engine: Promise<SearchEngine> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private underWay: AbortController | undefined;

  private readonly open: () => Promise<SearchEngine>;
  private readonly show: (outcome: Outcome) => void;

  constructor(open: () => Promise<SearchEngine>, show: (outcome: Outcome) => void) {
    this.open = open;
    this.show = show;
  }

  /** Loads the index, without asking. What fails here is said at the first question. */
  warm(): void {
    this.ready()
      .then((engine) => engine.warm())
      .catch(() => undefined);
  }

  /**
   * @param limit - as many pages as can be shown.
   * @param inParts - whether the best page is shown before the others are read.
   */
  ask(
    question: Question,
    limit: number,
    when: 'now' | 'typing' = 'now',
    inParts: () => boolean = () => false,
  ): void {
    this.stop();
    const put = () => void this.put(question, limit, inParts());
    if (when === 'now' || question.text === '') put();
    else this.waiting = setTimeout(put, pause);
  }

  stop(): void {
    clearTimeout(this.waiting);
    this.underWay?.abort();
  }

  private async put(question: Question, limit: number, inParts: boolean): Promise<void> {
    if (question.text === '') {
      this.show({ state: 'silent' });
      return;
    }
    const { signal } = (this.underWay = new AbortController());
    this.show({ state: 'asking' });
    try {
      const engine = await this.ready();
      const show = (answer: Answer, isWhole: boolean) => {
        signal.throwIfAborted();
        this.show({ state: 'answered', question, answer, isWhole });
      };
      const onFirst = (answer: Answer) => show(answer, false);
      show(await engine.ask(question, { limit, signal, ...(inParts && { onFirst }) }), true);
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

/** What there is to show. `asking` leaves what stood there: it changes with the answer, not before. */
export type Outcome =
  | { state: 'silent' | 'asking' | 'failed' }
  | { state: 'answered'; question: Question; answer: Answer; isWhole: boolean };
