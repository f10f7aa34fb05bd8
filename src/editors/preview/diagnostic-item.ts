import { excerptOf } from '../check/report/excerpt.ts';
import type { Finding } from '../check/reported-diagnostic.ts';
import { element } from '../../site/search/element.ts';
import { href } from '../../publication/urls.ts';
import { editorButton } from './editor-button.ts';
import { rulesPath } from './protocol.ts';
import { words } from './strings.ts';

/** Each finding as an item: place, line with its marked part, problem, fix and the way to the help of its rule. */
export function findingItems(findings: readonly Finding[]): HTMLLIElement[] {
  return findings.map(({ file, line, column, problem, fix, rule, level, ...at }) =>
    element(
      'li',
      { class: 'desk-finding', 'data-level': level },
      element('p', { class: 'desk-finding__place' }, editorButton({ file, line, column })),
      ...sourceOf(at.source, line, column, at.length),
      element('p', { class: 'desk-finding__problem' }, problem),
      element('p', {}, element('span', { 'aria-hidden': 'true' }, '→ '), fix),
      element(
        'p',
        { class: 'desk-finding__help' },
        element('a', { href: `${href(rulesPath)}#${rule}` }, words.help(rule)),
      ),
    ),
  );
}

/** The line with what is wrong in it marked: a marker below it would part from its word where the line breaks. */
function sourceOf(source: string, line: number, column: number, length?: number): HTMLElement[] {
  if (source.trim() === '') return [];
  const { text, marker } = excerptOf(source, column, length);
  const characters = [...text];
  const from = marker.indexOf('^');
  const to = marker.length;
  const piece = (start: number, end?: number) => characters.slice(start, end).join('');
  return [
    element(
      'pre',
      { class: 'desk-finding__source' },
      element('span', { class: 'desk-finding__number' }, String(line)),
      element(
        'code',
        {},
        piece(0, from),
        // Past the end of the line there is nothing to mark but the place.
        element('mark', {}, piece(from, to) || ' '),
        piece(to),
      ),
    ),
  ];
}
