// The page in the place of one that cannot be shown: `error-page.ts` has what it shows.
import type { ReportedDiagnostic } from '../check/reported-diagnostic.ts';
import { element } from '../../site/search/element.ts';
import { followReport } from './follow-report.ts';
import { toDiagnosticItems } from './diagnostic-item.ts';
import type { Blockers } from './blockers.ts';
import { strings } from './strings.ts';

const text = document.getElementById('diagnostics')?.textContent ?? '';
// Written by error-page.ts.
const { here, elsewhere } = JSON.parse(text) as Blockers;

document
  .querySelector('main')
  ?.replaceChildren(
    element(
      'div',
      { class: 'error-page' },
      element('h1', { class: 'nl-heading nl-heading--level-1' }, strings.blockedTitle),
      element(
        'p',
        { class: 'nl-paragraph nl-paragraph--lead' },
        `${strings.blockedCount(here.length)} ${strings.blockedWhy}`,
      ),
      list(here),
      ...(elsewhere.length > 0
        ? [
            element('h2', { class: 'nl-heading nl-heading--level-3' }, strings.blockedElsewhere),
            element('p', {}, strings.blockedElsewhereWhy),
            list(elsewhere),
          ]
        : []),
    ),
  );

// All that it needs of it is to be made again.
followReport(
  () => undefined,
  () => undefined,
);

function list(diagnostics: ReportedDiagnostic[]): HTMLElement {
  return element(
    'ol',
    { class: 'editor-bar__diagnostics', role: 'list' },
    ...toDiagnosticItems(diagnostics),
  );
}
