import { stringsOf } from '../i18n/strings.ts';
import { absolute, feedPath } from '../publication/urls.ts';
import type { Edition } from '../publication/model.ts';
import { site } from '../site.ts';
import { escapeXml } from './xml.ts';

/** The Atom feed (RFC 4287) of the changes in one language. Dates are those of the entries: no clock is read. */
export function atomFeed(edition: Edition): string {
  const { language, updates, home, pages } = edition;
  const t = stringsOf(language);
  const changes = absolute((pages['changes'] ?? home).path);
  const self = absolute(feedPath(language));
  const newest =
    updates
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? edition.updated;
  const entries = updates.map(
    ({ name, title, description, published, updated }) => `  <entry>
    <id>${escapeXml(`${changes}#${name}`)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(`${changes}#${name}`)}"/>
    <published>${published}T00:00:00Z</published>
    <updated>${updated}T00:00:00Z</updated>
    <summary>${escapeXml(description)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(`${t.feedTitle} · ${site.name}`)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(changes)}"/>
  <updated>${newest}T00:00:00Z</updated>
  <author><name>${escapeXml(site.name)}</name></author>
${entries.join('\n')}
</feed>
`;
}
