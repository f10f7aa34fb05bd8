import { shareKitOf, type SharedPublication } from '../../outputs/cards/share-kit.ts';
import type { Edition, Publication } from '../../publication/model.ts';
import type { Page, PageLink } from '../../publication/page.ts';
import { languages, type Language } from '../../site.ts';

/** What a page with a layout of its own lists beyond its record, by its role. */
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
  home: ({ editions }: Publication, language: Language) => {
    const { publications, ambitions } = editions[language];
    return { role: 'home' as const, publications, ambitions };
  },
  sources: ({ editions }: Publication, language: Language) => {
    return { role: 'sources' as const, sources: editions[language].sources };
  },
  glossary: ({ editions }: Publication, language: Language) => {
    return { role: 'glossary' as const, terms: editions[language].glossary };
  },
  changes: ({ editions }: Publication, language: Language) => {
    return { role: 'changes' as const, updates: editions[language].updates };
  },
  share: (publication: Publication, language: Language) => {
    const kit: SharedPublication[] = shareKitOf(publication, language);
    return { role: 'share' as const, kit };
  },
  search: ({ editions }: Publication, language: Language) => {
    return { role: 'search' as const, ways: waysOn(editions[language]) };
  },
  'not-found': ({ editions }: Publication, language: Language) => {
    const ways = waysOn(editions[language]);
    return { role: 'not-found' as const, ways, elsewhere: elsewhere(editions, language) };
  },
};

/** Returns what the page lists beyond its record; nothing for a page without a role. */
export function listingOf(page: Page, publication: Publication): Listing | undefined {
  return page.role && listings[page.role](publication, page.language);
}

function waysOn({ publications, pages }: Edition): PageLink[] {
  return [
    ...publications.map((publication) => ({ ...publication, title: publication.label })),
    ...['glossary', 'sources'].flatMap((name) => pages[name] ?? []),
  ];
}

function elsewhere(editions: Publication['editions'], language: Language): Elsewhere[] {
  return languages.flatMap((other) => {
    const page = editions[other].pages['not-found'];
    if (!page || other === language) return [];
    const { title, description } = page;
    return [{ language: other, title, description, home: editions[other].home.path }];
  });
}
