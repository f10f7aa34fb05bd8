import type { SearchStrings } from './page-strings.ts';
import {
  searchFilters,
  type Answer,
  type FoundPage,
  type Question,
  type SearchEngine,
} from '../../outputs/search/answer.ts';
import { Asking, type Outcome } from './asking.ts';
import { element } from './element.ts';
import { FilterBar } from './filter-bar.ts';
import type { SearchOptions } from '../../outputs/search/options.ts';
import { addressOf } from './address.ts';
import { resultItems, type Level } from './result-list.ts';

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

  private readonly setting: PanelSetting;
  private readonly asking: Asking;
  private announcing: ReturnType<typeof setTimeout> | undefined;
  private limit: number;
  private answered = false;
  private shown: Question | undefined;

  constructor(setting: PanelSetting) {
    this.setting = setting;
    const { t, options, field } = setting;
    this.limit = setting.limit;
    this.filters = new FilterBar(options.filters, t, () => this.changed('now'));
    this.asking = new Asking(setting.open, (outcome) => this.show(outcome));
    field.addEventListener('input', () => this.changed('typing'));
    this.show({ state: 'silent' });
  }

  get question(): Question {
    return { text: this.setting.field.value.trim(), filters: this.filters.chosen };
  }

  /** Puts a question in the field and the filters, and asks it. */
  put(question: Question, limit = this.setting.limit): void {
    this.setting.field.value = question.text;
    this.filters.chosen = question.filters;
    this.askFor(limit, 'now');
  }

  warm(): void {
    this.asking.warm();
  }

  /** As many pages as before, and this many more. */
  showMore(more: number): void {
    this.askFor(this.limit + more, 'now');
  }

  private changed(when: 'now' | 'typing'): void {
    this.setting.onChange?.(this.question, when);
    this.askFor(this.setting.limit, when);
  }

  private askFor(limit: number, when: 'now' | 'typing'): void {
    this.limit = limit;
    const inParts = () => this.setting.inParts === true && this.list.childElementCount === 0;
    this.asking.ask(this.question, limit, when, inParts);
  }

  private show(outcome: Outcome): void {
    const { t } = this.setting;
    if (outcome.state === 'asking') {
      if (!this.answered) this.say(t.searching);
      return;
    }
    this.answered = outcome.state === 'answered';
    const answer = outcome.state === 'answered' ? outcome.answer : undefined;
    const pages = answer?.pages ?? [];
    const items = (some: FoundPage[]) => resultItems(some, this.setting.level, t);
    const question = outcome.state === 'answered' ? outcome.question : undefined;
    // The rest of what was shown in part: what stands there stays, and so does the focus.
    if (question && question === this.shown) {
      this.list.append(...items(pages.slice(this.list.childElementCount)));
    } else this.list.replaceChildren(...items(pages));
    this.shown = question;
    this.filters.offer(answer?.counts);
    this.showTerms(pages.length > 0 ? (answer?.terms ?? []) : []);
    this.instead.hidden = pages.length > 0;
    this.instead.replaceChildren(...(pages.length > 0 ? [] : this.insteadOf(outcome)));
    this.say(this.sentenceFor(outcome), outcome.state !== 'silent');
    if (outcome.state !== 'answered' || outcome.isWhole) {
      this.setting.onAnswer?.(answer, this.question);
    }
  }

  private sentenceFor(outcome: Outcome): string {
    const { t } = this.setting;
    if (outcome.state === 'failed') return t.failed;
    if (outcome.state !== 'answered') return t.hint;
    const { question, answer } = outcome;
    if (answer.total > 0) return t.results(answer.total, question.text);
    const filtered = searchFilters.some((filter) => question.filters[filter]);
    return filtered ? t.noResultsFiltered(question.text) : t.noResults(question.text);
  }

  /** Shown at once, announced after a rest. */
  private say(text: string, aloud = true): void {
    this.count.textContent = text;
    clearTimeout(this.announcing);
    const announce = () => (this.status.textContent = text);
    if (aloud) this.announcing = setTimeout(announce, rest);
    else announce();
  }

  private showTerms(terms: Answer['terms']): void {
    this.terms.hidden = terms.length === 0;
    this.terms.replaceChildren(`${this.setting.t.termsFound}: `, ...termLinks(terms));
  }

  /** What a reader can do where no result is, the likeliest first. */
  private insteadOf(outcome: Outcome): HTMLElement[] {
    const { t, options } = this.setting;
    const parts: HTMLElement[] = [];
    if (outcome.state === 'failed') {
      parts.push(element('p', {}, this.questionLink(this.question, t.tryAgain)));
    }
    if (outcome.state === 'answered') parts.push(...this.waysFrom(outcome));
    if (options.ways.length > 0) {
      parts.push(waysTo(options.ways));
    }
    return parts;
  }

  private waysFrom({ question, answer }: Extract<Outcome, { state: 'answered' }>): HTMLElement[] {
    const { t } = this.setting;
    const { filters } = question;
    const { correction, terms } = answer;
    const parts: HTMLElement[] = [element('p', {}, t.noResultsHelp)];
    if (terms.length > 0) {
      parts.unshift(element('p', {}, `${t.termsFound}:`), waysTo(terms));
    }
    if (correction) {
      const link = this.questionLink({ text: correction, filters }, correction);
      parts.unshift(element('p', { class: 'search-correction' }, `${t.didYouMean} `, link, '?'));
    }
    return parts;
  }

  /** A link to the page of results, that asks here at once. */
  private questionLink(question: Question, text: string): HTMLAnchorElement {
    const { page, t, field } = this.setting;
    const link = element('a', { href: addressOf(page, question, t.parameters) }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.put(question);
      this.setting.onChange?.(question, 'now');
      field.focus();
    });
    return link;
  }
}

function waysTo(ways: { name: string; url: string }[]): HTMLElement {
  const items = ways.map(({ name, url }) => element('li', {}, element('a', { href: url }, name)));
  return element('ul', { class: 'search-ways' }, ...items);
}

function termLinks(terms: Answer['terms']): (Node | string)[] {
  return terms.flatMap(({ name, url }, index) => [
    // A dot ends a line, and never begins one.
    ...(index > 0 ? ['\u00a0· '] : []),
    element('a', { href: url }, name),
  ]);
}

export interface PanelSetting {
  t: SearchStrings;
  options: SearchOptions;
  field: HTMLInputElement;
  /** The path of the page of results. */
  page: string;
  level: Level;
  /** How many pages to show at first. */
  limit: number;
  open: () => Promise<SearchEngine>;
  /** Show the best page before the others are read, where no page is shown yet. */
  inParts?: boolean;
  /** The reader changed the question: `now` where it is settled. */
  onChange?: (question: Question, when: 'now' | 'typing') => void;
  /** An answer is on the screen; undefined where there is none. */
  onAnswer?: (answer: Answer | undefined, question: Question) => void;
}
