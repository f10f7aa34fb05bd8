import { namedBy } from '../../../content/markdown/uses.ts';
import type { RuleName } from '../catalogue/catalogue.ts';
import type { Rule } from '../check.ts';
import { placeInItem, type Item } from '../corpus.ts';
import { findClosest } from '../suggestion.ts';

/**
 * Sources and terms that no text uses: a list of sources names what was used, and nothing else. Keeps silent where a
 * text or a list is unreadable, because that may use them.
 */
export const checkUnusedItems: Rule = ({ texts, sources, terms }) => {
  if (!sources || !terms || texts.some(({ prose }) => !prose)) return [];
  // A draft counts: what it uses waits for it, on no list that readers see.
  const uses = texts.flatMap(({ prose }) => prose?.components ?? []);
  const cited = new Set([
    ...namedBy(uses, 'source'),
    ...terms.map(({ data }) => String(data['source'])),
  ]);
  const named = new Set(namedBy(uses, 'term'));
  const report = (items: Item[], names: Set<string>, rule: RuleName, what: string, how: string) => {
    // A misspelt name is an error of its own: what it means is in use.
    const ids = items.map(({ id }) => id);
    const used = new Set(
      [...names].map((name) => (ids.includes(name) ? name : findClosest(name, ids))),
    );
    return items
      .filter(({ id, data }) => !used.has(id) && data['draft'] !== true)
      .map((item) => ({
        rule,
        ...placeInItem(item, 'id'),
        problem: `${what} “${item.id}” wordt in geen tekst gebruikt.`,
        fix: `Gebruik ${how.replace('…', item.id)} in een tekst, of haal het onderdeel weg.`,
      }));
  };

  return [
    ...report(sources, cited, 'unused-source', 'De bron', '<Cite id="…" />'),
    ...report(terms, named, 'unused-term', 'Het begrip', '<Term id="…">woord</Term>'),
  ];
};
