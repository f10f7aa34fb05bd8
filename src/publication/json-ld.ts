import { site } from '../site.ts';
import type { Page } from './page.ts';
import type { FigurePiece, QuotePiece } from './pieces.ts';
import { absolute, dataPath, licenceUrl } from './urls.ts';
import type { NamedSource } from './wording.ts';

/** The schema.org type (https://schema.org/docs/full.html) that says what each kind of page is. */
const types = {
  publication: 'Report',
  chapter: 'Chapter',
  ambition: 'Chapter',
  guide: 'Chapter',
  page: 'WebPage',
  update: 'WebPage',
} as const satisfies Record<Page['kind'], string>;

/** The makers of the site, by the name that readers know: the same node wherever it stands. */
const makers = { '@type': 'Organization', name: site.name };

/**
 * Returns what the page says about itself to machines, as JSON-LD: the work, the way to it, the words that it quotes and
 * the data behind its charts. What we wrote names us as its author; what we did not write names no author here.
 */
export function jsonLdOf(page: Page): object {
  // The page of a piece is a page by itself: its canonical is the text that the piece stands in.
  const address = page.part ? absolute(page.path) : page.canonical;
  const work = {
    '@type': page.role === 'home' ? 'WebSite' : page.part ? 'WebPage' : types[page.kind],
    '@id': address,
    url: address,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    datePublished: page.published,
    dateModified: page.updated,
    license: licenceUrl,
    ...(page.basis === 'editorial' && { author: makers }),
    publisher: makers,
    ...(page.number !== undefined && !page.part && { position: page.number }),
    ...wholeOf(page),
  };
  const trail = [...page.breadcrumb, page].map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: index === 0 ? site.name : step.title,
    item: absolute(step.path),
  }));
  const pieces = page.pieces.flatMap((piece) => {
    if (piece.kind === 'quote') return quotation(piece, page);
    return piece.kind === 'figure' ? dataset(piece, page) : [];
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      work,
      ...(trail.length > 1 ? [{ '@type': 'BreadcrumbList', itemListElement: trail }] : []),
      ...pieces,
    ],
  };
}

/** Returns what a page is a part of: a piece of its text, a text of its publication. */
function wholeOf({ part, publication, kind }: Page): object {
  if (part) {
    const { on } = part;
    return { isPartOf: { '@type': types[on.kind], '@id': on.canonical, name: on.title } };
  }
  if (!publication || kind === 'publication') return {};
  const { path, title } = publication;
  return { isPartOf: { '@type': 'Report', '@id': absolute(path), name: title } };
}

/**
 * Returns somebody's words. Who said them is a line of text, “Commissie-Jorritsma, juni 2005”: to call that a person or an
 * organisation (`spokenByCharacter`, `creator`) would be a guess.
 */
function quotation({ id, words, by, sources }: QuotePiece, page: Page): object {
  return {
    '@type': 'Quotation',
    '@id': `${page.canonical}#${id}`,
    text: words,
    creditText: by,
    inLanguage: page.language,
    ...citing(sources, page),
    isPartOf: { '@id': page.canonical },
  };
}

/** Returns the numbers behind a chart. A drawing has none. */
function dataset({ id, title, sources, shows }: FigurePiece, page: Page): object[] {
  if (shows.kind === 'drawing') return [];
  return [
    {
      '@type': 'Dataset',
      '@id': `${page.canonical}#${id}`,
      name: title,
      description: `${title}. ${page.description}`,
      inLanguage: page.language,
      license: licenceUrl,
      creator: makers,
      variableMeasured: shows.unit
        ? { '@type': 'PropertyValue', name: title, unitText: shows.unit }
        : title,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: absolute(dataPath(page.language, shows.data)),
      },
      ...citing(sources, page),
      isPartOf: { '@id': page.canonical },
    },
  ];
}

function citing(ids: string[], page: Page): { citation?: object } {
  const cited = ids.flatMap((id) => page.sources.find((source) => source.id === id) ?? []);
  return cited.length > 0 ? { citation: cited.map(work) } : {};
}

function work({ title, author, issued, URL }: NamedSource): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    creditText: author,
    ...(issued && { datePublished: issued }),
    ...(URL && { url: URL }),
  };
}
