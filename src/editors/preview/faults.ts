// The page in the place of one that cannot be shown: `fault-document.ts` has what it shows.
import type { Finding } from '../check/finding.ts';
import { element } from '../../site/search/element.ts';
import { followReport } from './follow-report.ts';
import { findingItems } from './finding-item.ts';
import type { Stops } from './stops.ts';
import { words } from './words.ts';

const text = document.getElementById('faults')?.textContent ?? '';
// Written by fault-document.ts.
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
