import { isDeepStrictEqual } from 'node:util';
import { cardOf, cardOfPiece, type Card } from '../../outputs/cards/card-of.ts';
import { designLibraries, designSources } from '../../outputs/cards/inputs.ts';
import type { Git } from '../../content/git/git.ts';
import type { TextPair } from './texts.ts';

/** A card whose picture is not what it was; one of the two is missing where it is new or gone. */
export interface CardChange {
  before?: Card;
  after?: Card;
  /** What differs, as an editor calls it; empty where it is new or gone. */
  parts: string[];
}

export interface CardChanges {
  changed: CardChange[];
  /** How many are as they were. */
  same: number;
  /** The designs, the fonts or what draws them changed: then every picture may differ. */
  redesigned: boolean;
}

/** What a picture is made of, by what an editor calls it. */
const parts = {
  design: 'ontwerp',
  language: 'taal',
  kicker: 'bovenregel',
  title: 'titel',
  line: 'regel eronder',
  petal: 'kleur',
  number: 'nummer',
  figure: 'figuur',
} as const satisfies Partial<Record<keyof Card, string>>;

/** What a card says of its place among others. */
export const partsOfPlace: readonly string[] = [parts.kicker, parts.number];

/**
 * The cards that changed, by what they are made of: nothing is drawn.
 *
 * @param roots - the folders in which each of the two moments stands, absolute.
 */
export function findCardChanges(
  pairs: TextPair[],
  roots: { before: string; after: string },
): Omit<CardChanges, 'redesigned'> {
  const all = pairs.flatMap(({ before, after }): CardChange[] => {
    const old = cardsOn(before, roots.before);
    const now = cardsOn(after, roots.after);
    return [...new Set([...now.keys(), ...old.keys()])].map((name) =>
      cardChange(old.get(name), now.get(name)),
    );
  });
  const isSame = ({ before, after, parts }: CardChange) => before && after && parts.length === 0;
  return { changed: all.filter((card) => !isSame(card)), same: all.filter(isSame).length };
}

/** What writes the words that every card says, whatever its text. */
const saidOnEach = ['src/i18n', 'src/publication/kicker.ts'];

/**
 * Whether what draws the cards differs from what it was at a commit.
 *
 * @param lock - the text of `package-lock.json` as it stands.
 * @throws {GitError} where Git does not know the commit.
 */
export async function isRedesigned(git: Git, commit: string, lock: string): Promise<boolean> {
  const files = [...designSources, 'src/outputs/cards', 'src/site.ts', ...saidOnEach];
  const changed = await git(['diff', '--name-only', '--relative', commit, '--', ...files]);
  if (changed.length > 0) return true;
  const former = await git(['show', `${commit}:./package-lock.json`]).then(String, () => '{}');
  return !isDeepStrictEqual(versionsIn(former), versionsIn(lock));
}

function cardChange(before: Card | undefined, after: Card | undefined): CardChange {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const differing = names.filter((name) => !isDeepStrictEqual(before?.[name], after?.[name]));
  return {
    ...(before && { before }),
    ...(after && { after }),
    parts: before && after ? differing.map((name) => parts[name]) : [],
  };
}

/** The cards of a page and of its pieces, each by a name that it keeps when the page moves. */
function cardsOn(text: TextPair['before'], root: string): Map<string, Card> {
  const { page } = text ?? {};
  if (!page) return new Map();
  return new Map([
    ['', cardOf(page)],
    ...page.pieces.map(
      (piece) => [`${piece.kind} ${piece.id}`, cardOfPiece(page, piece, root)] as const,
    ),
  ]);
}

function versionsIn(lock: string): unknown[] {
  const { packages = {} } = JSON.parse(lock) as {
    packages?: Record<string, { version?: string }>;
  };
  return designLibraries.map((name) => packages[`node_modules/${name}`]?.version);
}
