import { formatDate, stringsOf } from '../../i18n/strings.ts';
import { paramsOf, type FeedName } from '../../publication/outputs.ts';
import type { LocalizedSite } from '../../publication/model.ts';
import type { Page } from '../../publication/page.ts';
import { absolute, feedPath } from '../../publication/urls.ts';
import { site } from '../../site.ts';
import { entryHtml } from './entry-html.ts';

/** The changes in one language as feeds tell them, whatever the format. No clock is read: dates are those of entries. */
export interface ChangesFeed {
  language: string;
  title: string;
  author: string;
  /** The page that lists the same changes. */
  page: string;
  /** When anything in it last changed, as RFC 3339. */
  updated: string;
  entries: ChangesFeedEntry[];
}

export interface ChangesFeedEntry {
  /** Its permanent address, and its identity. */
  id: string;
  title: string;
  summary: string;
  /** The whole text, with absolute links. */
  html: string;
  published: string;
  updated: string;
}

/**
 * Returns the feed of an edition.
 *
 * @param links - those of the page of changes, which holds the same texts.
 */
export function feedOf(edition: LocalizedSite, links: Page['links']): ChangesFeed {
  const { language, updates, home, pages } = edition;
  const t = stringsOf(language);
  const page = absolute((pages['changes'] ?? home).path);
  const sources = new Map(
    edition.sources.map(({ id, author, issued }) => [
      id,
      `${author}, ${issued ? formatDate(issued, language) : t.undated}`,
    ]),
  );
  const newest = updates
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  return {
    language,
    title: `${t.feedTitle} · ${site.name}`,
    author: site.name,
    page,
    updated: midnight(newest ?? edition.updated),
    entries: updates.map(({ name, title, description, published, updated, body }) => ({
      id: `${page}#${name}`,
      title,
      summary: description,
      html: entryHtml(body, { url: `${page}#${name}`, links, sources }),
      published: midnight(published),
      updated: midnight(updated),
    })),
  };
}

/** Returns the feed of a language, from the whole model. */
export function feedIn(edition: LocalizedSite, pages: readonly Page[]): ChangesFeed {
  const changes = pages.find(
    ({ role, language }) => role === 'changes' && language === edition.language,
  );
  return feedOf(edition, changes?.links ?? {});
}

/** Returns the routes of the feeds in one format: one for each language. */
export function feedRoutes<L extends LocalizedSite['language']>(
  languages: readonly L[],
  feed: FeedName,
) {
  return languages.map((language) => ({
    params: paramsOf(feed, feedPath(language, feed)),
    props: { language },
  }));
}

function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}
