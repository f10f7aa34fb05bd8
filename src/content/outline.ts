import { parse } from 'yaml';
import type { Kind } from './schemas/kinds.ts';
import { outline, type Outline, type OutlinedPublication } from './schemas/outline.ts';

/** One listed text: which folder and file name it has, and what kind of text that makes it. */
export interface OutlineItem {
  folder: string;
  name: string;
  kind: Kind;
}

/** The file name of a publication's own overview. */
export const indexName = 'index';
export const pagesFolder = 'pages';
export const updatesFolder = 'updates';

/**
 * Reads the text of `content/outline.yaml`.
 *
 * @throws {ZodError} where it does not fit its schema; the content check says so with line and column.
 */
export function parseOutline(yaml: string): Outline {
  return outline.parse(parse(yaml));
}

/** Returns every listed text of the outline, in reading order: pages first, then each publication from its overview on. */
export function outlineItems(outline: Outline): OutlineItem[] {
  return [
    ...outline.pages.map((name): OutlineItem => ({ folder: pagesFolder, name, kind: 'page' })),
    ...outline.publications.flatMap(publicationItems),
  ];
}

/** Returns the listed texts of one publication, its overview first. */
export function publicationItems(publication: OutlinedPublication): OutlineItem[] {
  const of = (kind: Kind, names: string[]): OutlineItem[] =>
    names.map((name) => ({ folder: publication.folder, name, kind }));
  return [
    ...of('publication', [indexName]),
    ...of('chapter', publication.opening),
    ...of('chapter', publication.chapters),
    ...of('ambition', publication.ambitions),
    ...of('guide', publication.guides),
    ...of('chapter', publication.closing),
  ];
}

/** Returns glob patterns below `content/` for the collection of one kind. Updates are not listed: each file counts. */
export function patternsOf(outline: Outline, kind: Kind): string[] {
  if (kind === 'update') return [`*/${updatesFolder}/*.mdx`];
  return outlineItems(outline)
    .filter((place) => place.kind === kind)
    .map((place) => `*/${place.folder}/${place.name}.mdx`);
}
