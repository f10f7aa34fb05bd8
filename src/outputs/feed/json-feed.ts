import type { ChangesFeed } from './entries.ts';

/**
 * Returns the feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @param self - the absolute address that it is read at.
 */
export function jsonFeed(feed: ChangesFeed, self: string): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, title, summary, html, published, updated }) => ({
      id,
      url: id,
      title,
      summary,
      content_html: html,
      date_published: published,
      date_modified: updated,
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
