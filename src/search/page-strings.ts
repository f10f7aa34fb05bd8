import { finding as en } from '../i18n/en-finding.ts';
import { finding as nl } from '../i18n/nl-finding.ts';
import type { Strings } from '../i18n/strings.ts';
import { defaultLanguage, isLanguage, type Language } from '../site.ts';

export type SearchStrings = Strings['finding'];

const strings: Record<Language, SearchStrings> = { nl, en };

/** The language of the page, as its `<html lang>` says. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : defaultLanguage;
}

/** What search says in the language of the page. */
export function pageStrings(): SearchStrings {
  return strings[pageLanguage()];
}
