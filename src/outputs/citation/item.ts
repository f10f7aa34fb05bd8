import { stringsOf } from '../../i18n/strings.ts';
import type { Page } from '../../publication/page.ts';
import { site } from '../../site.ts';

/** The item that is cited, as CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
  id: string;
  /** Letters, digits and `_`: what every BibTeX takes. */
  'citation-key': string;
  type: 'report' | 'chapter';
  title: string;
  'container-title'?: string;
  'chapter-number'?: string;
  author?: { literal: string }[];
  publisher: string;
  /** The text as it stands: the day of its last change. */
  issued: { 'date-parts': [[number, number, number]] };
  edition: string;
  language: string;
  URL: string;
  genre?: string;
}

/** Tells whether a page is part of a publication, and so a text that one cites. */
export function isCitable(page: Page): page is CitablePage {
  return page.publication !== undefined;
}

/**
 * Returns a text of a publication as an item to cite. What we wrote is cited as ours and says so; a text of the makers
 * themselves is never given an author here, as the model does not know who wrote it.
 *
 * @param edition - as in the outline: `2026.1`.
 */
export function cslItemOf(page: CitablePage, edition: string): CslItem {
  const { publication, language, number } = page;
  const [year = 0, month = 0, day = 0] = page.updated.split('-').map(Number);
  const [folder, name = ''] = page.key.split('/');
  const whole = page.kind === 'publication';
  const ours = page.basis === 'editorial';
  return {
    id: page.canonical,
    'citation-key': [folder, whole ? 'whole' : name, language].join('_').replaceAll('-', '_'),
    type: whole ? 'report' : 'chapter',
    title: onOneLine(page.title),
    ...(!whole && { 'container-title': onOneLine(publication.title) }),
    ...(number !== undefined && { 'chapter-number': String(number) }),
    ...(ours && { author: [{ literal: site.name }] }),
    publisher: site.name,
    issued: { 'date-parts': [[year, month, day]] },
    edition,
    language,
    URL: page.canonical,
    ...(ours && { genre: stringsOf(language).editorialReading }),
  };
}

/** A line is a field of RIS: a title has one. */
function onOneLine(title: string): string {
  return title.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

export type CitablePage = Page & Required<Pick<Page, 'publication'>>;
