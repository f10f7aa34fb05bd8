import { enrich } from './enrich.ts';
import { searchFilters } from './engine.ts';
import type { SearchDocument } from './input.ts';
import type { SearchTerm } from './terms.ts';
import type { Analyzer } from './analyzer.ts';
import { escapeXml } from '../../escape.ts';

/** How much a word counts by its place (https://pagefind.app/docs/weighting/): 1 is body text, 10 the most there is. */
const weights = { title: 10, heading: 6, lead: 3, text: 1, aside: 0.3 } as const;

/**
 * Returns a document as the page that Pagefind indexes: headings with their anchors, and text. Nobody sees it.
 *
 * @param tag - the language under which Pagefind files it.
 */
export function documentHtml(
  document: SearchDocument,
  { tag, analyzer, terms }: { tag: string; analyzer: Analyzer; terms: readonly SearchTerm[] },
): string {
  const { title, kicker, lead, sections, filters } = document;
  const fed = (text: string) => escapeXml(enrich(text, analyzer, terms));
  const attribute = (name: string, value: string) =>
    `<span data-pagefind-${name}="${escapeXml(value)}"></span>`;
  const body = [
    ...searchFilters.flatMap((filter) =>
      (filters[filter] ?? []).map((key) => attribute('filter', `${filter}:${key}`)),
    ),
    attribute('meta', `title:${title}`),
    ...(kicker ? [attribute('meta', `kicker:${kicker}`)] : []),
    `<p data-pagefind-weight="${weights.title}">${fed(title)}</p>`,
    `<p data-pagefind-weight="${weights.lead}">${fed(lead)}</p>`,
    ...sections.flatMap(({ id, title, texts, aside }) => [
      ...(id && title
        ? [
            `<h2 id="${escapeXml(id)}" data-pagefind-weight="${aside ? weights.aside : weights.heading}">${fed(title)}</h2>`,
          ]
        : []),
      ...texts.map(
        (text) =>
          `<p data-pagefind-weight="${aside ? weights.aside : weights.text}">${fed(text)}</p>`,
      ),
    ]),
  ].join('\n');
  return `<!doctype html><html lang="${tag}"><body><main data-pagefind-body>\n${body}\n</main></body></html>`;
}
