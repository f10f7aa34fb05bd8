import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { localeOf, stringsOf } from '../../i18n/strings.ts';
import { cslItemOf, type CitablePage, type CslItem } from './item.ts';

/** The files that a citation can be downloaded as, by their output: how each is called, and its text. */
export const formats = {
  bibtex: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  cslJson: { name: 'CSL-JSON', write: cslJson },
} as const;

export type Format = keyof typeof formats;

/** The formats in the order in which they are offered. */
export const formatNames: readonly Format[] = ['bibtex', 'ris', 'cslJson'];

/**
 * Returns the reference in words, after the style of the APA (7th edition), with the date, the edition and the chapter in
 * the words of the page: the style itself knows them in English, or not at all.
 */
export function apa(page: CitablePage, edition: string): string {
  const item = cslItemOf(page, edition);
  const t = stringsOf(page.language);
  const locale = localeOf(page.language);
  const kind = t.kinds[page.kind].toLocaleLowerCase(page.language);
  const worded = {
    ...item,
    // A publisher that is the author is named once.
    publisher: item.author ? undefined : item.publisher,
    issued: { literal: dateOf(page.updated, locale) },
    edition: t.citing.edition(edition),
    ...(page.number !== undefined && { 'chapter-number': `${kind} ${page.number}` }),
  };
  return new Cite(worded)
    .format('bibliography', { format: 'text', template: 'apa', lang: cslLocale(page.language) })
    .trim();
}

/**
 * Returns BibTeX that BibLaTeX reads as well: the language and the whole date are fields of BibLaTeX, which BibTeX leaves
 * alone.
 */
function bibtex(item: CslItem): string {
  const [[year]] = item.issued['date-parts'];
  const entry = new Cite({ ...item, issued: { 'date-parts': [[year]] } }).format('bibtex').trim();
  const more = new Cite(item)
    .format('biblatex')
    .split('\n')
    .filter((line) => /^\t(date|language) = /.test(line));
  return `${[...entry.split('\n').slice(0, -1), ...more, '}'].join('\n')}\n`;
}

/**
 * Returns RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), with the day: the library gives a chapter the year alone.
 */
function ris(item: CslItem): string {
  const lines = new Cite(item).format('ris').trim().split('\n');
  const date = item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
  return `${[
    ...lines.filter((line) => !/^(DA|ER|ID) /.test(line)),
    `DA  - ${date}`,
    `ID  - ${item['citation-key']}`,
    'ER  - ',
  ].join('\n')}\n`;
}

function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** “2026, 23 november”: the order of the APA, in words of the language. */
function dateOf(iso: string, locale: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const words = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return `${date.getUTCFullYear()}, ${new Intl.DateTimeFormat(locale, words).format(date)}`;
}

/** The locales of CSL that Citation.js ships. For “In” and brackets alone: all other words are ours. */
const cslLocales = ['nl-NL', 'de-DE', 'fr-FR', 'es-ES'];

function cslLocale(language: string): string {
  return cslLocales.find((locale) => locale.startsWith(`${language}-`)) ?? 'en-US';
}
