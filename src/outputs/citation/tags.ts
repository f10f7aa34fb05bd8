import type { Page } from '../../publication/page.ts';
import { licenceUrl } from '../../publication/urls.ts';
import { cslItemOf, isCitable } from './item.ts';

/**
 * Returns what a page says of itself to who collects references, as the name and content of each `<meta>`; nothing where it
 * is not a text that one cites. `citation_*` as Google Scholar and Zotero read them
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), `DCTERMS.*` as in DCMI Metadata Terms.
 */
export function referenceTags(page: Page, edition: string): { name: string; content: string }[] {
  if (!isCitable(page)) return [];
  const item = cslItemOf(page, edition);
  const whole = item['container-title'];
  const [author] = item.author ?? [];
  const tags: [string, string | undefined][] = [
    ['citation_title', item.title],
    ['citation_author', author?.literal],
    ['citation_publication_date', page.published.replaceAll('-', '/')],
    ['citation_language', item.language],
    ['citation_publisher', item.publisher],
    [
      whole ? 'citation_inbook_title' : 'citation_technical_report_institution',
      whole ?? item.publisher,
    ],
    ['DCTERMS.title', item.title],
    ['DCTERMS.creator', author?.literal],
    ['DCTERMS.publisher', item.publisher],
    ['DCTERMS.issued', page.published],
    ['DCTERMS.modified', page.updated],
    ['DCTERMS.language', item.language],
    ['DCTERMS.license', licenceUrl],
    ['DCTERMS.isPartOf', whole],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
