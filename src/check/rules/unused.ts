import { attribute, attributeList } from '../../markdown/prose.ts';
import type { Rule } from '../check.ts';
import { isPublished, type Item } from '../corpus.ts';

/** Sources and terms that no text uses: a list of sources names what was used, and nothing else. */
export const unused: Rule = ({ texts, sources, terms }) => {
  const uses = texts.filter(isPublished).flatMap((text) =>
    (text.prose?.components ?? []).map((use) => ({ use, language: text.language })),
  );
  const cited = new Set([
    ...uses.flatMap(({ use }) =>
      use.name === 'Cite' ? (attribute(use, 'id') ?? []) : attributeList(use, 'source'),
    ),
    ...Object.values(terms).flatMap((list) => list.map(({ data }) => String(data['source']))),
  ]);
  const report = (items: Item[], used: ReadonlySet<string>, rule: string, what: string, use: string) =>
    items
      .filter(({ id }) => !used.has(id))
      .map(({ id, file, line, column }) => ({
        rule,
        file,
        line,
        column,
        problem: `${what} “${id}” wordt nergens gebruikt.`,
        fix: `Gebruik ${use} in een tekst, of haal het onderdeel weg.`,
      }));

  return [
    ...report(sources, cited, 'unused-source', 'De bron', '<Cite id="…" />'),
    ...Object.entries(terms).flatMap(([language, items]) => {
      const named = uses.flatMap(({ use, language: own }) =>
        own === language && use.name === 'Term' ? (attribute(use, 'id') ?? []) : [],
      );
      return report(items, new Set(named), 'unused-term', 'Het begrip', '<Term id="…">…</Term>');
    }),
  ];
};
