import type { ComponentUse } from '../../../content/markdown/prose.ts';
import { referencesOf, type Reference } from '../../../content/markdown/uses.ts';
import type { Rule } from '../check.ts';
import {
  glossaryFile,
  isPublished,
  placeInItem,
  sourcesFile,
  type Item,
  type Text,
} from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { suggest } from '../suggestion.ts';

/**
 * Sources and terms that a text, or another term, names are in their lists. Keeps silent about a list that is
 * unreadable.
 */
export const checkReferences: Rule = ({ texts, ...corpus }) => {
  const lists = { sources: listOf(corpus.sources), terms: listOf(corpus.terms) };
  return [
    ...texts.flatMap((text) =>
      (text.prose?.components ?? []).flatMap((use) => diagnosticsOf(use, text, lists)),
    ),
    ...diagnosticsInTerms(corpus.terms, lists),
  ];
};

function listOf(items: Item[] | undefined): List | undefined {
  return (
    items && {
      ids: new Set(items.map(({ id }) => id)),
      drafts: items.filter(({ data }) => data['draft'] === true),
    }
  );
}

function diagnosticsOf(use: ComponentUse, text: Text, { sources, terms }: Lists): Diagnostic[] {
  return referencesOf(use).flatMap((reference) => {
    const place = use.places[reference.attribute] ?? use.place;
    const list = reference.to === 'term' ? terms : sources;
    const unknown =
      reference.to === 'term'
        ? unknownTerm(reference, terms)
        : unknownSources([reference.id], sources);
    const drafts = isPublished(text) ? draftsIn([reference.id], list) : [];
    return [...unknown, ...drafts].map((diagnostic) => ({
      ...diagnostic,
      file: text.file,
      ...place,
    }));
  });
}

function unknownTerm(
  { id }: Reference,
  terms: List | undefined,
): Pick<Diagnostic, 'rule' | 'problem' | 'fix'>[] {
  if (!id || !terms || terms.ids.has(id)) return [];
  return [
    {
      rule: 'unknown-term',
      problem: `Het begrip “${id}” staat niet in ${glossaryFile}.`,
      fix: suggest(id, [...terms.ids], 'Zet het begrip in de lijst of verbeter de id.'),
    },
  ];
}

function diagnosticsInTerms(items: Item[] = [], { sources, terms }: Lists): Diagnostic[] {
  return items.flatMap((term) => {
    const see = Array.isArray(term.data['see']) ? term.data['see'].map(String) : [];
    const { source } = term.data;
    const cited = typeof source === 'string' ? [source] : [];
    const drafts = term.data['draft'] === true ? () => [] : draftsIn;
    return [
      ...see.flatMap((id, index): Diagnostic[] =>
        terms?.ids.has(id)
          ? drafts([id], terms).map((diagnostic) => ({
              ...diagnostic,
              ...placeInItem(term, 'see', index),
            }))
          : [
              {
                rule: 'unknown-term',
                ...placeInItem(term, 'see', index),
                problem: `“see” verwijst naar “${id}”, en dat begrip is er niet.`,
                fix: suggest(id, [...(terms?.ids ?? [])], 'Verbeter de id of haal hem weg.'),
              },
            ],
      ),
      ...[...unknownSources(cited, sources), ...drafts(cited, sources)].map((diagnostic) => ({
        ...diagnostic,
        ...placeInItem(term, 'source'),
      })),
    ];
  });
}

function unknownSources(
  ids: string[],
  sources: List | undefined,
): Pick<Diagnostic, 'rule' | 'problem' | 'fix'>[] {
  if (!sources) return [];
  return ids
    .filter((id) => !sources.ids.has(id))
    .map((id) => ({
      rule: 'unknown-source',
      problem: `De bron “${id}” staat niet in ${sourcesFile}.`,
      fix: suggest(id, [...sources.ids], `Zet de bron in ${sourcesFile} of verbeter de id.`),
    }));
}

/** What readers see may not lean on what they do not see. */
function draftsIn(
  ids: string[],
  list: List | undefined,
): Pick<Diagnostic, 'rule' | 'problem' | 'fix'>[] {
  return (list?.drafts ?? [])
    .filter(({ id }) => ids.includes(id))
    .map((item) => ({
      rule: 'draft-in-use',
      problem: `“${item.id}” is nog een concept: ${item.yaml.file}:${placeInItem(item, 'draft').line}.`,
      fix: 'Vul daar alles in en haal “draft: true” weg, of gebruik het nog niet.',
    }));
}

/** A list as it is asked for each use of it: which ids it has, and which of its items are drafts. */
interface List {
  ids: ReadonlySet<string>;
  drafts: Item[];
}

interface Lists {
  sources: List | undefined;
  terms: List | undefined;
}
