import type { Language } from '../site.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The shape that every language fills: that of the Dutch strings, with any text in its places. */
export type Strings = Widen<typeof nl>;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

const strings: Record<Language, Strings> = { nl, en };

/** The interface strings of a language (BCP 47 tag). */
export function stringsOf(language: Language): Strings {
  return strings[language];
}

/** An ISO date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in words: “3 november 2026”. */
export function formatDate(iso: string, language: Language): string {
  const [, month, day] = iso.split('-');
  const date = new Date(
    `${iso.padEnd(4, '0').slice(0, 4)}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`,
  );
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

/** Words in a row, with the language's own “and”. */
export function formatList(items: string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
