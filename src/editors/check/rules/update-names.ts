import { slugPattern, slugOf } from '../../../content/schemas/common.ts';
import { isReserved } from '../reserved-ids.ts';
import type { Rule } from '../check.ts';

/** The file of an update gives it its anchor on the page of changes: a name that fits an address, and is nobody else’s. */
export const updateNames: Rule = ({ texts }) =>
  texts
    .filter(({ kind, name }) => kind === 'update' && (!slugPattern.test(name) || isReserved(name)))
    .map(({ file, name }) => ({
      rule: 'bad-update-name',
      file,
      line: 1,
      column: 1,
      problem: `“${name}” is ook het anker van dit bericht op de pagina met wijzigingen, en dat kan niet.`,
      fix: `Begin de naam met de datum, en gebruik verder kleine letters, cijfers en koppeltekens: 2026-12-01-${slugOf(name.replace(/^\d{4}-\d{2}-\d{2}/, '')) || 'nieuws'}.mdx.`,
    }));
