import type { Strings } from '../../i18n/strings.ts';

export type SearchStrings = Strings['finding'];

/** The strings of each language as a file of their own, so that a reader loads one; and a new one needs no line here. */
const files = import.meta.glob<Record<string, Strings>>([
  '../../i18n/*.ts',
  '!../../i18n/strings.ts',
  '!../../i18n/plural.ts',
]);

/** Returns the language of the page, as its `<html lang>` says. */
export function pageLanguage(): string {
  return document.documentElement.lang;
}

/**
 * Returns what search says in the language of the page.
 *
 * @throws {Error} where the strings do not come.
 */
export async function pageStrings(): Promise<SearchStrings> {
  const language = pageLanguage();
  const strings = (await files[`../../i18n/${language}.ts`]?.())?.[language];
  if (!strings) throw new Error(`There are no strings for “${language}”`);
  return strings.finding;
}
