import { stringsOf } from '../../i18n/strings.ts';
import type { LocalizedSite } from '../../publication/model.ts';
import { href } from '../../publication/urls.ts';
import { audiences } from '../../content/schemas/audience.ts';
import type { SearchFilter } from './engine.ts';

/**
 * Returns what the search of one language offers beside its index: names for what can be filtered, in the order of the
 * site, and the ways on where nothing is found. Served as a file of its own, so that no page carries it before a reader
 * asks.
 */
export function searchOptions(site: LocalizedSite): SearchOptions {
  const t = stringsOf(site.language);
  const others = ['glossary', 'sources'].flatMap((name) => site.pages[name] ?? []);
  return {
    filters: {
      publication: site.publications.map(({ folder, label }) => ({ key: folder, label })),
      ambition: site.ambitions.map(({ key, title, number }) => ({
        key: key.slice(key.indexOf('/') + 1),
        label: number === undefined ? title : `${number}. ${title}`,
      })),
      audience: audiences.map((key) => ({ key, label: capital(t.audiences[key]) })),
    },
    ways: [
      ...site.publications.map(({ path, label }) => ({ name: label, url: href(path) })),
      ...others.map(({ path, title }) => ({ name: title, url: href(path) })),
    ],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export interface SearchOptions {
  filters: Record<SearchFilter, { key: string; label: string }[]>;
  ways: { name: string; url: string }[];
}
