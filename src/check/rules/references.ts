import { attribute, attributeList } from '../../markdown/prose.ts';
import type { Rule } from '../check.ts';
import { glossaryFile, sourcesFile } from '../corpus.ts';
import { suggest } from '../nearest.ts';

/** Sources and terms that a text, or another term, names are in their lists. */
export const references: Rule = ({ texts, sources, terms }) => {
  const sourceIds = sources.map(({ id }) => id);
  const unknownSource = (id: string) => ({
    rule: 'unknown-source',
    problem: `De bron “${id}” staat niet in ${sourcesFile}.`,
    fix: suggest(id, sourceIds, `Zet de bron in ${sourcesFile} of verbeter de id.`),
  });

  const inTexts = texts.flatMap((text) => {
    const termIds = terms[text.language].map(({ id }) => id);
    return (text.prose?.components ?? []).flatMap((use) => {
      const at = { file: text.file, ...use.place };
      const id = attribute(use, 'id') ?? '';
      if (use.name === 'Term') {
        if (termIds.includes(id)) return [];
        return [
          {
            rule: 'unknown-term',
            ...at,
            problem: `Het begrip “${id}” staat niet in ${glossaryFile(text.language)}.`,
            fix: suggest(id, termIds, 'Zet het begrip in de lijst of verbeter de id.'),
          },
        ];
      }
      const cited = use.name === 'Cite' ? [id] : attributeList(use, 'source');
      return cited
        .filter((id) => !sourceIds.includes(id))
        .map((id) => ({ ...at, ...unknownSource(id) }));
    });
  });

  const inTerms = Object.values(terms).flatMap((list) => {
    const termIds = list.map(({ id }) => id);
    return list.flatMap(({ file, line, column, data }) => {
      const at = { file, line, column };
      const see = Array.isArray(data['see']) ? data['see'].map(String) : [];
      const { source } = data;
      return [
        ...see
          .filter((id) => !termIds.includes(id))
          .map((id) => ({
            rule: 'unknown-term',
            ...at,
            problem: `“see” verwijst naar “${id}”, en dat begrip is er niet.`,
            fix: suggest(id, termIds, 'Verbeter de id of haal hem weg.'),
          })),
        ...(typeof source === 'string' && !sourceIds.includes(source)
          ? [{ ...at, ...unknownSource(source) }]
          : []),
      ];
    });
  });
  return [...inTexts, ...inTerms];
};
