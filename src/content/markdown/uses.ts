import { attributesThat, recordOf } from '../vocabulary/vocabulary.ts';
import type { FileRecord } from '../vocabulary/record.ts';
import { attribute, attributeList, type ComponentUse, type Facts } from './prose.ts';

/** Returns the id on the page of a component as it was written; nothing for one that has none, or does not say it. */
export function anchorOf(use: ComponentUse): string | undefined {
  const [by] = attributesThat(use.name, ({ anchor }) => anchor !== undefined);
  const value = by === undefined ? undefined : attribute(use, by);
  if (by === undefined || value === undefined) return undefined;
  return `${recordOf(use.name)?.attributes[by]?.anchor ?? ''}${value}`;
}

/** Returns the ids of a text that an address can end in: its headings, and what has an anchor of its own. */
export function anchorsOf({ headings, components }: Facts): string[] {
  return [...headings.map(({ id }) => id), ...components.flatMap((use) => anchorOf(use) ?? [])];
}

/** A source or a term that a component names, and the attribute that names it. */
export interface Reference {
  to: 'source' | 'term';
  attribute: string;
  id: string;
}

/** Returns what a component names of the lists of sources and terms, in order. */
export function referencesOf(use: ComponentUse): Reference[] {
  return attributesThat(use.name, ({ refers }) => refers).flatMap((name) => {
    const refers = recordOf(use.name)?.attributes[name]?.refers;
    const ids = refers === 'sources' ? attributeList(use, name) : (attribute(use, name) ?? []);
    const to = refers === 'term' ? ('term' as const) : ('source' as const);
    return [ids].flat().map((id) => ({ to, attribute: name, id }));
  });
}

/** Returns the ids of the sources or the terms that these components name, in order. */
export function namedBy(uses: readonly ComponentUse[], to: Reference['to']): string[] {
  return uses.flatMap((use) =>
    referencesOf(use).flatMap((reference) => (reference.to === to ? reference.id : [])),
  );
}

/** An attribute that names a file. */
export interface FileUse {
  attribute: string;
  record: FileRecord;
  /** As it is written; missing where the attribute says nothing. */
  value?: string;
  /** Below the folder of the language: `data/logins.csv`. */
  path?: string;
}

/** Returns the attributes of a component that name a file, said or not. */
export function fileUsesOf(use: ComponentUse): FileUse[] {
  return attributesThat(use.name, ({ file }) => file).flatMap((name) => {
    const record = recordOf(use.name)?.attributes[name]?.file;
    if (!record) return [];
    const value = attribute(use, name) ?? '';
    const path = `${record.folder}/${value}${record.ending}`;
    return [{ attribute: name, record, ...(value && { value, path }) }];
  });
}

/** Returns the files that these components show, below the folder of their language. */
export function filesShownBy(uses: readonly ComponentUse[]): string[] {
  return uses.flatMap(fileUsesOf).flatMap(({ path }) => path ?? []);
}
