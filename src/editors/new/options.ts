import { suggest } from '../check/suggestion.ts';
import { audiences, isAudience } from '../../content/schemas/audience.ts';
import { isoDate, slugOf, slugPattern, titleBudget } from '../../content/schemas/common.ts';
import { kindNames, optionsOf, UsageError, type NewOptions } from './kinds.ts';

/** What a wish says, held to what it may say. Each throws a `Refusal` where it says something else. */

export function assertKnownOptions({ kind, ...options }: NewOptions): void {
  const known: readonly string[] = optionsOf[kind];
  const strange = Object.keys(options).find((option) => !known.includes(option));
  if (strange === undefined) return;
  throw new UsageError(
    `Bij ${kindNames[kind].name} (${kind}) hoort geen --${strange}. Er is: ${known.map((option) => `--${option}`).join(', ')}.`,
  );
}

export function readTitle(wish: NewOptions): string {
  for (const option of ['title', 'title-en'] as const) {
    const length = wish[option]?.trim().length ?? 1;
    if (length === 0) throw new UsageError(`--${option} is leeg.`);
    if (wish.kind !== 'source' && length > titleBudget) {
      throw new UsageError(
        `--${option} is langer dan ${titleBudget} tekens: het zijn er ${length}.`,
      );
    }
  }
  if (wish.title !== undefined) return wish.title.trim();
  throw new UsageError('Er is geen titel. Voeg toe: --title "…".');
}

export function readName(wish: NewOptions, title: string): string {
  const name = wish.name ?? slugOf(title);
  if (slugPattern.test(name)) return name;
  const better = slugOf(name);
  throw new UsageError(
    wish.name === undefined
      ? `Van “${title}” is geen naam te maken. Geef er zelf een: --name mijn-naam.`
      : `De naam “${name}” bestaat niet uit kleine letters, cijfers en koppeltekens.${better && ` Schrijf: --name ${better}.`}`,
  );
}

/** A guide goes by the name of its ambition, unless it is told otherwise. */
export function readGuideName(wish: NewOptions, title: string): string {
  if (wish.ambition === undefined) {
    throw new UsageError('Bij welke ambitie hoort de handreiking? Voeg toe: --ambition <naam>.');
  }
  return wish.name === undefined ? wish.ambition : readName(wish, title);
}

export function readDate({ date = '' }: NewOptions, today: string): string {
  if (date === '') return today;
  if (isoDate.safeParse(date).success) return date;
  throw new UsageError(`“${date}” is geen datum. Schrijf hem zo: --date ${today}.`);
}

export function readAudience({ audience = 'board, management' }: NewOptions): string {
  const roles = audience.split(/[\s,]+/).filter(Boolean);
  const strange = roles.find((role) => !isAudience(role));
  if (strange !== undefined) {
    throw new UsageError(
      `De rol “${strange}” bestaat niet. ${suggest(strange, audiences, `Kies uit: ${audiences.join(', ')}.`)}`,
    );
  }
  if (roles.length < 1 || roles.length > 4) throw new UsageError('Noem één tot vier rollen.');
  return `[${roles.join(', ')}]`;
}
