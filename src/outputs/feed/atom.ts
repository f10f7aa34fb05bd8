import type { ChangesFeed } from './entries.ts';
import { escapeXml } from '../../escape.ts';

/**
 * Returns the feed as Atom (RFC 4287).
 *
 * @param self - the absolute address that it is read at.
 */
export function atomFeed(feed: ChangesFeed, self: string): string {
  const entries = feed.entries.map(
    ({ id, title, summary, html, published, updated }) => `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(id)}"/>
    <published>${published}</published>
    <updated>${updated}</updated>
    <summary>${escapeXml(summary)}</summary>
    <content type="html">${escapeXml(html)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(feed.title)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>
  <updated>${feed.updated}</updated>
  <author><name>${escapeXml(feed.author)}</name></author>
${entries.join('\n')}
</feed>
`;
}
