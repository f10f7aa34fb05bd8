import type { Page } from '../../publication/page.ts';
import { absolute } from '../../publication/urls.ts';
import { escapeXml } from '../../escape.ts';

/** Returns the sitemap (https://www.sitemaps.org/protocol.html) of every page that search engines may show. */
export function sitemap(pages: Page[]): string {
  const urls = pages
    .filter(({ indexable }) => indexable)
    .map((page) => {
      const alternates = page.alternates.map(
        ({ language, path }) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(absolute(path))}"/>`,
      );
      return `  <url><loc>${escapeXml(page.canonical)}</loc><lastmod>${page.updated}</lastmod>${alternates.join('')}</url>`;
    });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
