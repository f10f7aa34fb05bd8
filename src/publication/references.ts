import { attribute, attributeList, usesOf, type Prose } from '../markdown/prose.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import { found } from './errors.ts';
import type { Figure } from './page.ts';

/** The sources in order of first citation: inline, or as the source of a quote, a number or a figure. */
export function citedSources(prose: Prose, sources: Source[], file: string): Source[] {
  const ids = prose.components.flatMap((use) =>
    use.name === 'Cite' ? (attribute(use, 'id') ?? []) : attributeList(use, 'source'),
  );
  return [...new Set(ids)].map((id) =>
    found(
      sources.find((source) => source.id === id),
      `${file} cites unknown source “${id}”`,
    ),
  );
}

/** The terms in order of first use. */
export function usedTerms(prose: Prose, terms: Term[], file: string): Term[] {
  const ids = usesOf(prose, 'Term').flatMap((use) => attribute(use, 'id') ?? []);
  return [...new Set(ids)].map((id) =>
    found(
      terms.find((term) => term.id === id),
      `${file} names unknown term “${id}”`,
    ),
  );
}

/** Drawings and charts together, numbered within their chapter. */
export function numberFigures(prose: Prose, chapter: number | undefined): Figure[] {
  return usesOf(prose, 'Figure', 'Chart').map((use, index) => ({
    id: attribute(use, 'id') ?? '',
    number: chapter === undefined ? `${index + 1}` : `${chapter}.${index + 1}`,
    title: attribute(use, 'title') ?? '',
  }));
}

/** The names of the data files behind the charts. */
export function chartData(prose: Prose): string[] {
  return usesOf(prose, 'Chart').flatMap((use) => attribute(use, 'data') ?? []);
}
