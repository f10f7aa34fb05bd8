// The bar of an editor, on every page of `npm run dev`: `src/build/editors-preview.ts` puts it there.
import '../../site/styles/search-results.css';
import './bar.css';
import './diagnostics.css';
import { element, icon } from '../../site/search/element.ts';
import { markDrafts } from './draft-marks.ts';
import { followReport } from './follow-report.ts';
import type { PageReport } from './page-report.ts';
import { renderPanel } from './panel.ts';
import { strings } from './strings.ts';

/** Where the choice of the editor is kept, for as long as the tab lives. */
const kept = 'redactiebalk';

const label = element('span', { class: 'editor-bar__label' }, strings.loading);
const toggle = element(
  'button',
  { class: 'editor-bar__toggle', id: kept, type: 'button', 'aria-controls': 'redactiepaneel' },
  icon('m6 15 6-6 6 6'),
  element('strong', {}, strings.bar),
  label,
);
const panel = element('div', { class: 'editor-bar__panel', id: 'redactiepaneel' });
const bar = element(
  'section',
  { class: 'editor-bar', 'aria-label': strings.barLabel },
  toggle,
  panel,
);
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
      strings.skipToBar,
    ),
  );
followReport(put, () => {
  label.textContent = strings.failed;
});

/** Shows how the page stands, where that is news. */
function put(report: PageReport): void {
  const text = JSON.stringify(report);
  if (text === shown) return;
  shown = text;
  label.replaceChildren(...summaryOf(report));
  bar.classList.toggle('editor-bar--errors', report.errors.length > 0);
  panel.replaceChildren(...renderPanel(report));
  markDrafts(report);
  if (report.errors.length > 0 && choice() === undefined) open(true);
}

function summaryOf({ page, errors, advice, elsewhere }: PageReport): HTMLElement[] {
  const waiting = page?.translation.tasks.length ?? 0;
  const parts: [text: string, kind: string][] = [
    [page?.draft ? strings.draft : '', 'draft'],
    [strings.errors(errors.length), errors.length > 0 ? 'error' : 'none'],
    [strings.errorsElsewhere(elsewhere.length), 'error'],
    [strings.advice(advice.length), advice.length > 0 ? 'advice' : 'wide'],
    [strings.translations(waiting), 'wide'],
    [page ? strings.wordsAndMinutes(page.words, page.minutes) : '', 'wide'],
    [page?.file ?? '', 'wide'],
  ];
  return parts
    .filter(([text]) => text !== '')
    .map(([text, kind]) =>
      element('span', { class: `editor-bar__part editor-bar__part--${kind}` }, text),
    );
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
