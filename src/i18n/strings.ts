import { site, type Language } from '../site.ts';
import type { nl } from './nl.ts';

/** The shape that every language fills: that of the Dutch strings, with any text in its places. */
export type Strings = Widen<typeof nl>;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Returns the interface strings of a language (BCP 47 tag). */
export function stringsOf(language: Language): Strings {
  return site.languages[language];
}

/** Returns an ISO date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in words: “3 november 2026”. */
export function formatDate(iso: string, language: Language): string {
  const [, month, day] = iso.split('-');
  const date = new Date(
    `${iso.padEnd(4, '0').slice(0, 4)}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`,
  );
  return new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

/** Returns words in a row, with the language's own “and”. */
export function formatList(items: string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** Returns a number with the language's own separators: `8.974` in Dutch, `8,974` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** Returns the name of a language in another: “Nederlands” in Dutch, “Dutch” in English. */
export function languageIn(language: Language, named: string): string {
  return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(named) ?? named;
}

/** Returns the BCP 47 tag with its region: that of Open Graph (`en_GB`) with a hyphen. English here is British. */
export function localeOf(language: Language): string {
  return stringsOf(language).locale.replace('_', '-');
}
