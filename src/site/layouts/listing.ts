import { shareKitOf, type SharedPublication } from '../../outputs/cards/share-kit.ts';
import type { LocalizedSite, SiteModel } from '../../publication/model.ts';
import type { Page, PageLink } from '../../publication/page.ts';
import { languages, type Language } from '../../site.ts';

/** The lists of a page with a layout of its own, beyond its record, by its role. */
export type Listing = ReturnType<(typeof listings)[keyof typeof listings]>;

/** The listing of one role: `ListingOf<'glossary'>`. */
export type ListingOf<R extends Listing['role']> = Extract<Listing, { role: R }>;

/** The same page in another language, and the front page there. */
interface Elsewhere {
  language: Language;
  title: string;
  description: string;
  home: string;
}

const listings = {
  home: ({ localized }: SiteModel, language: Language) => {
    const { publications, ambitions } = localized[language];
    return { role: 'home' as const, publications, ambitions };
  },
  sources: ({ localized }: SiteModel, language: Language) => {
    return { role: 'sources' as const, sources: localized[language].sources };
  },
  glossary: ({ localized }: SiteModel, language: Language) => {
    return { role: 'glossary' as const, terms: localized[language].glossary };
  },
  changes: ({ localized }: SiteModel, language: Language) => {
    return { role: 'changes' as const, updates: localized[language].updates };
  },
  share: (model: SiteModel, language: Language) => {
    const kit: SharedPublication[] = shareKitOf(model, language);
    return { role: 'share' as const, kit };
  },
  search: ({ localized }: SiteModel, language: Language) => {
    return { role: 'search' as const, ways: waysOn(localized[language]) };
  },
  'not-found': ({ localized }: SiteModel, language: Language) => {
    const ways = waysOn(localized[language]);
    return { role: 'not-found' as const, ways, elsewhere: elsewhere(localized, language) };
  },
};

/** Returns what the page lists beyond its record; nothing for a page without a role. */
export function listingOf(page: Page, model: SiteModel): Listing | undefined {
  return page.role && listings[page.role](model, page.language);
}

function waysOn({ publications, pages }: LocalizedSite): PageLink[] {
  return [
    ...publications.map((publication) => ({ ...publication, title: publication.label })),
    ...['glossary', 'sources'].flatMap((name) => pages[name] ?? []),
  ];
}

function elsewhere(editions: SiteModel['localized'], language: Language): Elsewhere[] {
  return languages.flatMap((other) => {
    const page = editions[other].pages['not-found'];
    if (!page || other === language) return [];
    const { title, description } = page;
    return [{ language: other, title, description, home: editions[other].home.path }];
  });
}
