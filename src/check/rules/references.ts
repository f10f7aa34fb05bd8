import { attribute, attributeList, type ComponentUse } from '../../markdown/prose.ts';
import type { Rule } from '../check.ts';
import {
  glossaryFile,
  isPublished,
  placeInItem,
  sourcesFile,
  type Corpus,
  type Item,
  type Text,
} from '../corpus.ts';
import type { Fault } from '../fault.ts';
import { suggest } from '../nearest.ts';

/**
 * Sources and terms that a text, or another term, names are in their lists. Keeps silent about a list that is
 * unreadable.
 */
export const references: Rule = (corpus) => [
  ...corpus.texts.flatMap((text) =>
    (text.prose?.components ?? []).flatMap((use) => faultsOf(use, text, corpus)),
  ),
  ...faultsInTerms(corpus.terms, corpus.sources),
];

function faultsOf(use: ComponentUse, text: Text, { sources, terms }: Corpus): Fault[] {
  const { file } = text;
  const drafts = isPublished(text) ? draftsIn : () => [];
  const at = (name: string) => ({ file, ...(use.places[name] ?? use.place) });
  const id = attribute(use, 'id');
  if (use.name === 'Term') {
    const known = terms?.map((term) => term.id);
    if (!id || !known) return [];
    if (known.includes(id)) return drafts([id], terms).map((fault) => ({ ...fault, ...at('id') }));
    return [
      {
        rule: 'unknown-term',
        ...at('id'),
        problem: `Het begrip “${id}” staat niet in ${glossaryFile}.`,
        fix: suggest(id, known, 'Zet het begrip in de lijst of verbeter de id.'),
      },
    ];
  }
  const [name, cited] =
    use.name === 'Cite' ? ['id', id ? [id] : []] : ['source', attributeList(use, 'source')];
  return [...unknownSources(cited, sources), ...drafts(cited, sources)].map((fault) => ({
    ...fault,
    ...at(name),
  }));
}

function faultsInTerms(terms: Corpus['sources'] = [], sources: Corpus['sources']): Fault[] {
  const known = terms.map(({ id }) => id);
  return terms.flatMap((term) => {
    const see = Array.isArray(term.data['see']) ? term.data['see'].map(String) : [];
    const { source } = term.data;
    const cited = typeof source === 'string' ? [source] : [];
    const drafts = term.data['draft'] === true ? () => [] : draftsIn;
    return [
      ...see.flatMap((id, index) =>
        known.includes(id)
          ? drafts([id], terms).map((fault) => ({ ...fault, ...placeInItem(term, 'see', index) }))
          : [
              {
                rule: 'unknown-term',
                ...placeInItem(term, 'see', index),
                problem: `“see” verwijst naar “${id}”, en dat begrip is er niet.`,
                fix: suggest(id, known, 'Verbeter de id of haal hem weg.'),
              },
            ],
      ),
      ...[...unknownSources(cited, sources), ...drafts(cited, sources)].map((fault) => ({
        ...fault,
        ...placeInItem(term, 'source'),
      })),
    ];
  });
}

function unknownSources(
  ids: string[],
  sources: Corpus['sources'],
): Pick<Fault, 'rule' | 'problem' | 'fix'>[] {
  if (!sources) return [];
  const known = sources.map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      rule: 'unknown-source',
      problem: `De bron “${id}” staat niet in ${sourcesFile}.`,
      fix: suggest(id, known, `Zet de bron in ${sourcesFile} of verbeter de id.`),
    }));
}

/** What readers see may not lean on what they do not see. */
function draftsIn(ids: string[], items: Item[] = []): Pick<Fault, 'rule' | 'problem' | 'fix'>[] {
  return items
    .filter(({ id, data }) => ids.includes(id) && data['draft'] === true)
    .map((item) => ({
      rule: 'draft-in-use',
      problem: `“${item.id}” is nog een concept: ${item.yaml.file}:${placeInItem(item, 'draft').line}.`,
      fix: 'Vul daar alles in en haal “draft: true” weg, of gebruik het nog niet.',
    }));
}
