import { shapes, type Card } from '../../outputs/cards/card-of.ts';
import type { Urls } from '../../publication/urls.ts';
import { partsOfPlace, type CardChange, type CardChanges } from './card-changes.ts';
import type { SiteUrls } from './comment.ts';
import { formatCount, formatRest } from './counts.ts';
import { code, details, image, escapeMarkdown, table } from './markdown.ts';

/** What a comment says of the cards: those that changed as pictures, where somebody can look at them. */
export function formatCards({ changed, same, redesigned }: CardChanges, places: SiteUrls): string {
  const notes = redesigned
    ? ['Het ontwerp van de kaarten is gewijzigd: ook de andere kunnen er anders uitzien.']
    : [];
  const unchanged = same === 0 ? '' : `${formatCount(same, 'kaart', 'kaarten')} ongewijzigd`;
  if (changed.length === 0) return [`Kaarten: ${unchanged || 'geen'}.`, ...notes].join(' ');
  const [renumbered, telling] = partition(changed, isRenumbered);
  const counted = [
    ...counts(telling.filter(({ before }) => !before).length, 'nieuw'),
    ...counts(telling.filter(({ before, after }) => before && after).length, 'gewijzigd'),
    ...counts(telling.filter(({ after }) => !after).length, 'vervallen'),
    ...counts(renumbered.length, 'met alleen een andere bovenregel of een ander nummer'),
    ...(unchanged ? [unchanged] : []),
  ];
  const shown = telling.slice(0, 20);
  const isPictured = places.published !== undefined || places.preview !== undefined;
  const list = isPictured ? pictured(shown, places) : named(shown);
  return details(
    `Kaarten: ${counted.join(', ')}`,
    [...notes, ...(shown.length > 0 ? [list + formatRest(telling, shown.length)] : [])].join(
      '\n\n',
    ),
  );
}

/** Another text came between: what the card itself is about stays what it was. */
function isRenumbered({ before, after, parts }: CardChange): boolean {
  return Boolean(before && after) && parts.every((part) => partsOfPlace.includes(part));
}

function pictured(cards: CardChange[], { published, preview }: SiteUrls): string {
  const rows = cards.map((card) => [
    `${titleOf(card)}<br>${whatOf(card)}`,
    picture(card.before, published),
    picture(card.after, preview),
  ]);
  return table(['kaart', 'was', 'wordt'], rows);
}

/** Where nobody said where the cards can be seen. */
function named(cards: CardChange[]): string {
  return cards
    .map((card) => {
      const { paths } = card.after ?? card.before ?? {};
      return `- ${titleOf(card)}: ${whatOf(card)}${paths ? ` ${code(paths.wide)}` : ''}`;
    })
    .join('\n');
}

function titleOf({ before, after }: CardChange): string {
  return escapeMarkdown((after ?? before)?.title ?? '');
}

function counts(of: number, what: string): string[] {
  return of > 0 ? [`${of} ${what}`] : [];
}

function partition<T>(list: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((one) => !isFirst(one))];
}

function whatOf({ before, after, parts }: CardChange): string {
  if (!before) return 'nieuw';
  return after ? `anders: ${parts.join(', ')}` : 'vervalt';
}

/** The picture where somebody can look at it; else where it stands on the site. */
function picture(card: Card | undefined, urls: Urls | undefined): string {
  if (!card) return '–';
  const path = card.paths.wide;
  return urls ? image(card.alt, urls.absolute(path), shapes.wide.width / 4) : code(path);
}
