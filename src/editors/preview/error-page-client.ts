// The page in the place of one that cannot be shown: `error-page.ts` has what it shows.
import type { Finding } from '../check/reported-diagnostic.ts';
import { element } from '../../site/search/element.ts';
import { followReport } from './follow-report.ts';
import { findingItems } from './diagnostic-item.ts';
import type { Stops } from './blockers.ts';
import { words } from './strings.ts';

const text = document.getElementById('faults')?.textContent ?? '';
// Written by error-page.ts.
const { here, elsewhere } = JSON.parse(text) as Stops;

document
  .querySelector('main')
  ?.replaceChildren(
    element(
      'div',
      { class: 'desk-faults' },
      element('h1', { class: 'nl-heading nl-heading--level-1' }, words.faultTitle),
      element(
        'p',
        { class: 'nl-paragraph nl-paragraph--lead' },
        `${words.faultCount(here.length)} ${words.faultWhy}`,
      ),
      list(here),
      ...(elsewhere.length > 0
        ? [
            element('h2', { class: 'nl-heading nl-heading--level-3' }, words.faultElsewhere),
            element('p', {}, words.faultElsewhereWhy),
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

function list(findings: Finding[]): HTMLElement {
  return element('ol', { class: 'desk__findings', role: 'list' }, ...findingItems(findings));
}
