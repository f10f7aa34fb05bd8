import { kickerOf } from '../../publication/kicker.ts';
import type { Edition, Publication } from '../../publication/model.ts';
import type { Page, Section } from '../../publication/page.ts';
import { outputPath } from '../../publication/outputs.ts';
import { href } from '../../publication/urls.ts';
import type { SiteCompound } from '../../content/schemas/compound.ts';
import { languages, type Language } from '../../site.ts';
import type { SearchFilter } from './answer.ts';

/** Where a build leaves the feeds for the index, and takes them away again: no reader gets them. */
export const feedsPath = outputPath('searchFeed', {});

/** What search is fed: the words of every page in one language, and what the site knows of words. */
export interface Feed {
  language: Language;
  documents: SearchDocument[];
  terms: FedTerm[];
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
  sections: FedSection[];
  /** Keys that a reader can filter by, not labels. */
  filters: Partial<Record<SearchFilter, string[]>>;
}

/** `aside`: found, but no reason to put the page first. A source whose title names a subject is not about it here. */
export interface FedSection extends Section {
  aside?: true;
}

export interface FedTerm {
  id: string;
  name: string;
  url: string;
  names: string[];
}

/** A search page is no answer, nor is the page for a missing page. */
export const unsearched: readonly string[] = ['search', 'not-found'];

/** The feed of each language, from the model. */
export function feedsOf(publication: Publication): Feed[] {
  return languages.map((language) => {
    const edition = publication.editions[language];
    const pages = publication.pages.filter(
      (page) => page.language === language && !(page.role && unsearched.includes(page.role)),
    );
    return {
      language,
      documents: pages.map((page) => documentOf(page, edition)),
      terms: termsOf(edition),
      compounds: publication.compounds,
    };
  });
}

/** Everything that is read on a page, its title and headings included. */
export function textsOf({ title, lead, sections }: SearchDocument): string[] {
  return [title, lead, ...sections.flatMap(({ title = '', texts }) => [title, ...texts])];
}

function documentOf(page: Page, edition: Edition): SearchDocument {
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
    sections: [...page.sections, ...listedOn(page, edition)],
    filters,
  };
}

/** What the layout of a page lists: each term, source and change has an anchor of its own (`Reference.astro`). */
function listedOn({ role }: Page, { glossary, sources, updates }: Edition): FedSection[] {
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

function termsOf({ glossary, pages }: Edition): FedTerm[] {
  const list = pages['glossary'];
  return glossary.map(({ id, term, abbreviation, also }) => ({
    id,
    name: term,
    url: list ? `${href(list.path)}#${id}` : '',
    names: [term, ...(abbreviation ? [abbreviation] : []), ...also],
  }));
}
