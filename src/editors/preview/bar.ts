// The bar of an editor, on every page of `npm run dev`: `src/build/editors-preview.ts` puts it there.
import '../../site/styles/search-results.css';
import './bar.css';
import './diagnostics.css';
import { element, icon } from '../../site/search/element.ts';
import { markDrafts } from './draft-marks.ts';
import { followReport } from './follow-report.ts';
import type { PageReport } from './page-report.ts';
import { panelOf } from './panel.ts';
import { words } from './strings.ts';

/** Where the choice of the editor is kept, for as long as the tab lives. */
const kept = 'redactiebalk';

const label = element('span', { class: 'desk__label' }, words.loading);
const toggle = element(
  'button',
  { class: 'desk__toggle', id: kept, type: 'button', 'aria-controls': 'redactiepaneel' },
  icon('m6 15 6-6 6 6'),
  element('strong', {}, words.bar),
  label,
);
const panel = element('div', { class: 'desk__panel', id: 'redactiepaneel' });
const bar = element('section', { class: 'desk', 'aria-label': words.barLabel }, toggle, panel);
let shown = '';

toggle.addEventListener('click', () => {
  open(panel.hidden !== false);
  keep(panel.hidden ? 'closed' : 'open');
});
bar.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || panel.hidden) return;
  open(false);
  keep('closed');
  toggle.focus();
});
open(choice() === 'open');
document.body.append(bar);
document
  .querySelector('.nl-skip-link')
  ?.after(
    element(
      'a',
      { class: 'nl-skip-link nl-skip-link--visible-on-focus', href: `#${kept}` },
      words.skipToBar,
    ),
  );
followReport(put, () => {
  label.textContent = words.failed;
});

/** Shows how the page stands, where that is news. */
function put(report: PageReport): void {
  const text = JSON.stringify(report);
  if (text === shown) return;
  shown = text;
  label.replaceChildren(...summaryOf(report));
  bar.classList.toggle('desk--faulty', report.errors.length > 0);
  panel.replaceChildren(...panelOf(report));
  markDrafts(report);
  if (report.errors.length > 0 && choice() === undefined) open(true);
}

function summaryOf({ page, errors, advice, elsewhere }: PageReport): HTMLElement[] {
  const waiting = page?.translation.tasks.length ?? 0;
  const parts: [text: string, kind: string][] = [
    [page?.draft ? words.draft : '', 'draft'],
    [words.errors(errors.length), errors.length > 0 ? 'error' : 'none'],
    [words.errorsElsewhere(elsewhere.length), 'error'],
    [words.advice(advice.length), advice.length > 0 ? 'advice' : 'wide'],
    [words.translations(waiting), 'wide'],
    [page ? words.wordsAndMinutes(page.words, page.minutes) : '', 'wide'],
    [page?.file ?? '', 'wide'],
  ];
  return parts
    .filter(([text]) => text !== '')
    .map(([text, kind]) => element('span', { class: `desk__part desk__part--${kind}` }, text));
}

function open(now: boolean): void {
  panel.hidden = !now;
  toggle.setAttribute('aria-expanded', String(now));
}

function choice(): string | undefined {
  try {
    return sessionStorage.getItem(kept) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(state: 'open' | 'closed'): void {
  try {
    sessionStorage.setItem(kept, state);
  } catch {
    // Storage is off: the choice holds for this page.
  }
}
