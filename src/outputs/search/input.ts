import { kickerOf } from '../../publication/kicker.ts';
import type { LocalizedSite, SiteModel } from '../../publication/model.ts';
import type { Page, PageSection } from '../../publication/page.ts';
import { outputPath } from '../../publication/outputs.ts';
import { href } from '../../publication/urls.ts';
import type { SiteCompound } from '../../content/schemas/compound.ts';
import { languages, type Language } from '../../site.ts';
import type { SearchFilter } from './engine.ts';

/** The path at which a build leaves the input of the index, and takes it away again: no reader gets it. */
export const searchInputsPath = outputPath('searchInput', {});

/** The input of the index in one language: the words of every page, and the words that editors explain or take apart. */
export interface SearchInput {
  language: Language;
  documents: SearchDocument[];
  terms: InputTerm[];
  /** Compounds that editors took apart by hand. */
  compounds: SiteCompound[];
}

/** One page as search knows it: not its HTML, but what a reader reads, and where. */
export interface SearchDocument {
  key: string;
  /** With the base path. */
  url: string;
  title: string;
  kicker?: string;
  lead: string;
  sections: SearchSection[];
  /** Keys that a reader can filter by, not labels. */
  filters: Partial<Record<SearchFilter, string[]>>;
}

/** `aside`: found, but no reason to put the page first. A source whose title names a subject is not about it here. */
export interface SearchSection extends PageSection {
  aside?: true;
}

export interface InputTerm {
  id: string;
  name: string;
  url: string;
  names: string[];
}

/** Pages that no search finds: the search itself, and the page for a missing page. */
export const unsearched: readonly string[] = ['search', 'not-found'];

/** Returns the input of the index for each language, from the model. */
export function searchInputsOf(model: SiteModel): SearchInput[] {
  return languages.map((language) => {
    const site = model.localized[language];
    const pages = model.pages.filter(
      (page) => page.language === language && !(page.role && unsearched.includes(page.role)),
    );
    return {
      language,
      documents: pages.map((page) => documentOf(page, site)),
      terms: termsOf(site),
      compounds: model.compounds,
    };
  });
}

/** Returns everything that is read on a page, its title and headings included. */
export function documentTexts({ title, lead, sections }: SearchDocument): string[] {
  return [title, lead, ...sections.flatMap(({ title = '', texts }) => [title, ...texts])];
}

function documentOf(page: Page, site: LocalizedSite): SearchDocument {
  const kicker = kickerOf(page);
  const filters = {
    publication: page.publication ? [page.publication.folder] : [],
    ambition: page.ambitions,
    audience: page.audience,
  };
  return {
    key: page.key,
    url: href(page.path),
    title: page.title,
    ...(kicker && { kicker }),
    lead: page.lead,
    sections: [...page.sections, ...listedSections(page, site)],
    filters,
  };
}

/** Returns what the layout of a page lists: each term, source and change has an anchor of its own (`Reference.astro`). */
function listedSections(
  { role }: Page,
  { glossary, sources, updates }: LocalizedSite,
): SearchSection[] {
  if (role === 'glossary') {
    return glossary.map(({ id, term, abbreviation, also, meaning }) => ({
      id,
      title: abbreviation ? `${term} (${abbreviation})` : term,
      texts: [meaning, also.join(', ')].filter(Boolean),
    }));
  }
  if (role === 'sources') {
    return sources.map(({ id, title, author }) => ({
      id,
      title,
      texts: [author],
      aside: true,
    }));
  }
  if (role === 'changes') {
    return updates.map(({ name, title, texts }) => ({ id: name, title, texts }));
  }
  return [];
}

function termsOf({ glossary, pages }: LocalizedSite): InputTerm[] {
  const list = pages['glossary'];
  return glossary.map(({ id, term, abbreviation, also }) => ({
    id,
    name: term,
    url: list ? `${href(list.path)}#${id}` : '',
    names: [term, ...(abbreviation ? [abbreviation] : []), ...also],
  }));
}
