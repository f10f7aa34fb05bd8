import { recordOf } from '../content/vocabulary/vocabulary.ts';
import { attribute, type ComponentUse, type Prose } from '../content/markdown/prose.ts';
import { fileUsesOf, namedBy } from '../content/markdown/uses.ts';
import type { Source } from '../content/schemas/source.ts';
import type { Term } from '../content/schemas/term.ts';
import { expectDefined } from './errors.ts';
import type { Entry } from '../content/entry.ts';
import type { Figure } from './page.ts';
import { sourceIn, termIn, type NamedSource, type NamedTerm } from './wording.ts';

/** Returns the sources in order of first citation: inline, or as the source of a quote, a number or a figure. */
export function citedSources(
  prose: Prose,
  sources: Source[],
  { file, language }: Pick<Entry, 'file' | 'language'>,
): NamedSource[] {
  return [...new Set(namedBy(prose.components, 'source'))].map((id) => {
    const source = sources.find((source) => source.id === id);
    return sourceIn(expectDefined(source, `${file} cites unknown source “${id}”`), language);
  });
}

/** Returns the terms in order of first use. */
export function usedTerms(
  prose: Prose,
  terms: Term[],
  { file, language }: Pick<Entry, 'file' | 'language'>,
): NamedTerm[] {
  return [...new Set(namedBy(prose.components, 'term'))].map((id) => {
    const term = terms.find((term) => term.id === id);
    return termIn(expectDefined(term, `${file} names unknown term “${id}”`), language);
  });
}

/** Drawings and charts together, numbered within their chapter. */
export function numberFigures(
  uses: readonly ComponentUse[],
  chapter: number | undefined,
): Figure[] {
  const figures = uses.filter(({ name }) => recordOf(name)?.piece === 'figure');
  return figures.map((use, index) => ({
    id: attribute(use, 'id') ?? '',
    number: chapter === undefined ? `${index + 1}` : `${chapter}.${index + 1}`,
    title: attribute(use, 'title') ?? '',
  }));
}

/** Returns the names of the data files behind the charts. */
export function chartData(prose: Prose): string[] {
  return prose.components
    .flatMap(fileUsesOf)
    .flatMap(({ record, value }) => (record.folder === 'data' ? (value ?? []) : []));
}
