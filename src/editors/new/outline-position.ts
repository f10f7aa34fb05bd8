import { suggest } from '../check/suggestion.ts';
import type { Outline, OutlinedPublication } from '../../content/schemas/outline.ts';
import { kindNames, UsageError, type NewKind, type NewOptions } from './kinds.ts';

/** The place of a new name in `content/outline.yaml`. */
export interface OutlinePosition {
  /** The publication; `pages` for a page, and the list of publications itself for a publication. */
  folder: string;
  /** Where the list stands, and how many names stand before the new one. */
  path: (string | number)[];
  index: number;
  /** The names that stand around it there. */
  after?: string;
  before?: string;
}

/** The kinds that have a place in the outline. */
export type ListedKind = Exclude<NewKind, 'update' | 'source' | 'term'>;

/** The lists of a publication that hold texts of a kind, in reading order. */
const listsOf = {
  chapter: ['opening', 'chapters', 'closing'],
  ambition: ['ambitions'],
  guide: ['guides'],
} as const satisfies Partial<Record<NewKind, readonly (keyof OutlinedPublication)[]>>;

/**
 * Where a new text goes: where the wish says, else at the end of what it belongs to.
 *
 * @throws {UsageError} where the wish names what is not there, or leaves open which publication it means.
 */
export function findPosition(
  kind: ListedKind,
  wish: NewOptions,
  outline: Outline,
): OutlinePosition {
  if (wish.after !== undefined && wish.before !== undefined) {
    throw new UsageError('Kies --after of --before, niet allebei.');
  }
  if (kind === 'page') return spotIn([{ path: ['pages'], names: outline.pages }], 'pages', wish);
  if (kind === 'publication') {
    const names = outline.publications.map(({ folder }) => folder);
    return spotIn([{ path: ['publications'], names }], '', wish);
  }
  const { folder, at } = publicationFor(kind, wish, outline);
  return spotIn(listsIn(kind, outline, at), folder, wish);
}

/** The publications that a text of a kind may go into. */
export function listFolders(kind: ListedKind, outline: Outline): string[] {
  if (kind === 'page' || kind === 'publication') return [];
  const [own] = kind === 'chapter' ? (['chapters'] as const) : listsOf[kind];
  return outline.publications
    .filter(
      (publication) =>
        publication[own].length > 0 ||
        Object.values(publication).every((names) => !Array.isArray(names) || names.length === 0),
    )
    .map(({ folder }) => folder);
}

/** Every name that a new text may stand behind or before, in reading order. */
export function listSiblings(kind: ListedKind, folder: string, outline: Outline): string[] {
  if (kind === 'page') return outline.pages;
  if (kind === 'publication') return outline.publications.map((one) => one.folder);
  const at = outline.publications.findIndex((one) => one.folder === folder);
  return listsIn(kind, outline, at).flatMap(({ names }) => names);
}

function publicationFor(
  kind: keyof typeof listsOf,
  wish: NewOptions,
  outline: Outline,
): { folder: string; at: number } {
  const all = outline.publications.map(({ folder }) => folder);
  const beside = wish.after ?? wish.before;
  const holding = all.filter((folder) =>
    listSiblings(kind, folder, outline).includes(beside ?? ''),
  );
  if (beside !== undefined && holding.length === 0 && wish.in === undefined) {
    refuseNeighbour(
      beside,
      all.flatMap((folder) => listSiblings(kind, folder, outline)),
    );
  }
  const candidates = holding.length > 0 ? holding : listFolders(kind, outline);
  const folder = wish.in ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (folder === undefined) {
    throw new UsageError(
      candidates.length === 0
        ? 'Er is nog geen publicatie waar dit in past. Maak er een met npm run new -- publication.'
        : `In welke publicatie hoort dit? Voeg toe: --in ${candidates.join(' of --in ')}.`,
    );
  }
  const at = all.indexOf(folder);
  if (at < 0) {
    throw new UsageError(
      `Er is geen publicatie “${folder}”. ${suggest(folder, all, `Kies uit: ${all.join(', ')}.`)}`,
    );
  }
  if (kind !== 'chapter' && !listFolders(kind, outline).includes(folder)) {
    throw new UsageError(
      `In “${folder}” staat geen ${kindNames[kind].name}. Kies uit: ${listFolders(kind, outline).join(', ')}.`,
    );
  }
  return { folder, at };
}

function listsIn(kind: keyof typeof listsOf, outline: Outline, at: number): NamedList[] {
  const publication = outline.publications[at];
  if (!publication) return [];
  return listsOf[kind].map((list) => ({
    path: ['publications', at, list],
    names: publication[list],
  }));
}

function spotIn(lists: NamedList[], folder: string, wish: NewOptions): OutlinePosition {
  const beside = wish.after ?? wish.before;
  if (beside === undefined) {
    const list = lists.findLast(({ names }) => names.length > 0) ?? ownList(lists);
    return around(list, list.names.length, folder);
  }
  const list = lists.find(({ names }) => names.includes(beside));
  if (!list) {
    return refuseNeighbour(
      beside,
      lists.flatMap(({ names }) => names),
    );
  }
  return around(list, list.names.indexOf(beside) + (wish.after === undefined ? 0 : 1), folder);
}

function refuseNeighbour(name: string, known: string[]): never {
  throw new UsageError(
    `“${name}” staat hier niet. ${suggest(name, known, `Kies uit: ${known.join(', ')}.`)}`,
  );
}

/** Where nothing stands yet: `chapters`, not `opening`. */
function ownList(lists: NamedList[]): NamedList {
  const list = lists.find(({ path }) => path.at(-1) !== 'opening');
  if (!list) throw new Error('A kind of text has no list');
  return list;
}

function around({ path, names }: NamedList, index: number, folder: string): OutlinePosition {
  const [after, before] = [names[index - 1], names[index]];
  return { folder, path, index, ...(after && { after }), ...(before && { before }) };
}

interface NamedList {
  path: (string | number)[];
  names: string[];
}
