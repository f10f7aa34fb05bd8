import { finding as en } from '../i18n/en-finding.ts';
import { finding as nl } from '../i18n/nl-finding.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Language } from '../site.ts';

export type SearchStrings = Strings['finding'];

/** All that the browser loads of the strings: site.ts has the rest of them with it. */
const strings: Record<Language, SearchStrings> = { nl, en };

/** The language of the page, as its `<html lang>` says. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isKnown(lang) ? lang : 'nl';
}

/** What search says in the language of the page. */
export function pageStrings(): SearchStrings {
  return strings[pageLanguage()];
}

function isKnown(lang: string): lang is Language {
  return Object.hasOwn(strings, lang);
}
