import { anchorPrefixes } from '../../content/vocabulary/vocabulary.ts';

/** Ids that the layouts give: an author's anchor of that name would break a skip link, a popover or a note. */
const names = [
  'begrip',
  'contents',
  'delen',
  'doorgeven',
  'footnote-label',
  'gewijzigd',
  'header-q',
  'hierbij',
  'inhoud',
  'mastodon',
  'menu',
  'page-q',
  'publicatie-inhoud',
  'react',
  'bronnen-bij-tekst',
  'verwijzen',
  'zes-ambities',
];

const beginnings = ['begrip-', 'bron-', 'note-', 'noteref-', ...anchorPrefixes];

export function isReserved(id: string): boolean {
  return names.includes(id) || beginnings.some((beginning) => id.startsWith(beginning));
}

/** What an author reads of it. */
export function toReservedDiagnostic(id: string) {
  return {
    rule: 'reserved-anchor' as const,
    problem: `Het anker “${id}” gebruikt de site zelf al op elke pagina.`,
    fix: `Kies een andere naam, bijvoorbeeld “over-${id}”.`,
  };
}
