import type { SearchStrings } from './page-strings.ts';
import type { Excerpt, FoundPage, FoundSection } from '../../outputs/search/engine.ts';
import { element } from './element.ts';
import { withMarks } from './marked-words.ts';

/** The level of the heading above each page: 2 on the page of results, 3 in the dialog, which has a heading of its own. */
export type HeadingLevel = 2 | 3;

/**
 * Returns the pages found, each with its sections. Plain links in a list under headings: every screen reader knows its way
 * there, and an excerpt keeps its marks. A listbox would read each option as one flat line.
 */
export function resultItems(
  pages: FoundPage[],
  level: HeadingLevel,
  t: SearchStrings,
): HTMLLIElement[] {
  return pages.map((page) => {
    const { title, kicker, words, sections } = page;
    const id = excerptId();
    const item = element(
      'li',
      { class: 'search-result', 'data-search-result': true },
      ...(kicker ? [element('p', { class: 'search-result__kicker' }, kicker)] : []),
      element(
        `h${level}`,
        { class: 'search-result__title' },
        element(
          'a',
          {
            href: withMarks(page.url, words),
            'data-words': words.join(' '),
            'aria-describedby': sections.length === 0 && id,
          },
          title,
        ),
      ),
    );
    if (sections.length === 0) item.append(excerptElement(page.excerpt, id));
    else {
      item.append(
        element(
          'ul',
          { class: 'search-result__sections', 'aria-label': t.sectionsOf(title) },
          ...sections.map((section) => sectionItem(section, words)),
        ),
      );
    }
    return item;
  });
}

/** Returns a link with its excerpt as its description, so that the name of the link stays short. */
function sectionItem({ url, title, excerpt }: FoundSection, words: string[]): HTMLLIElement {
  const id = excerptId();
  return element(
    'li',
    {},
    element(
      'a',
      { href: withMarks(url, words), 'data-words': words.join(' '), 'aria-describedby': id },
      title,
    ),
    excerptElement(excerpt, id),
  );
}

function excerptElement(excerpt: Excerpt, id: string): HTMLParagraphElement {
  const parts = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element('p', { class: 'search-result__excerpt', id }, ...parts);
}

let excerpts = 0;

function excerptId(): string {
  excerpts += 1;
  return `search-excerpt-${excerpts}`;
}
