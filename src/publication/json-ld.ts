import { site } from '../site.ts';
import type { Page } from './page.ts';
import { absolute } from './urls.ts';

/** The schema.org type (https://schema.org/docs/full.html) that says what each kind of page is. */
const types = {
  publication: 'Report',
  chapter: 'Chapter',
  ambition: 'Chapter',
  guide: 'Chapter',
  page: 'WebPage',
  update: 'WebPage',
} as const satisfies Record<Page['kind'], string>;

/** What the page says about itself to machines: the work, and the way to it, as JSON-LD. */
export function jsonLdOf(page: Page): object {
  const work = {
    '@type': page.role === 'home' ? 'WebSite' : page.part ? 'WebPage' : types[page.kind],
    '@id': page.canonical,
    url: page.canonical,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    datePublished: page.published,
    dateModified: page.updated,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(page.number !== undefined && { position: page.number }),
    ...(page.publication &&
      page.kind !== 'publication' && {
        isPartOf: {
          '@type': 'Report',
          '@id': absolute(page.publication.path),
          name: page.publication.title,
        },
      }),
  };
  const trail = [...page.breadcrumb, page].map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: index === 0 ? site.name : step.title,
    item: absolute(step.path),
  }));
  const graph =
    trail.length > 1 ? [work, { '@type': 'BreadcrumbList', itemListElement: trail }] : [work];
  return { '@context': 'https://schema.org', '@graph': graph };
}
