import { toSourceExcerpt } from '../check/report/excerpt.ts';
import type { ReportedDiagnostic } from '../check/reported-diagnostic.ts';
import { element } from '../../site/search/element.ts';
import { href } from '../../publication/urls.ts';
import { editorButton } from './editor-button.ts';
import { rulesPath } from './protocol.ts';
import { strings } from './strings.ts';

/** Each diagnostic as an item: place, line with its marked part, problem, fix and the way to the help of its rule. */
export function toDiagnosticItems(diagnostics: readonly ReportedDiagnostic[]): HTMLLIElement[] {
  return diagnostics.map(({ file, line, column, problem, fix, rule, level, ...at }) =>
    element(
      'li',
      { class: 'diagnostic', 'data-level': level },
      element('p', { class: 'diagnostic__place' }, editorButton({ file, line, column })),
      ...sourceOf(at.source, line, column, at.length),
      element('p', { class: 'diagnostic__problem' }, problem),
      element('p', {}, element('span', { 'aria-hidden': 'true' }, '→ '), fix),
      element(
        'p',
        { class: 'diagnostic__help' },
        element('a', { href: `${href(rulesPath)}#${rule}` }, strings.help(rule)),
      ),
    ),
  );
}

/** The line with what is wrong in it marked: a marker below it would part from its word where the line breaks. */
function sourceOf(source: string, line: number, column: number, length?: number): HTMLElement[] {
  if (source.trim() === '') return [];
  const { text, marker } = toSourceExcerpt(source, column, length);
  const characters = [...text];
  const from = marker.indexOf('^');
  const to = marker.length;
  const piece = (start: number, end?: number) => characters.slice(start, end).join('');
  return [
    element(
      'pre',
      { class: 'diagnostic__source' },
      element('span', { class: 'diagnostic__number' }, String(line)),
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
