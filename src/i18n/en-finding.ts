import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('en');

/** What search says in English. */
export const finding: Strings['finding'] = {
  title: 'Search',
  searchIn: 'Search this publication',
  close: 'Close',
  parameters: { publication: 'publication', ambition: 'ambition', audience: 'audience' },
  hint: 'Type what you are looking for. Results appear as you type.',
  filters: { publication: 'Publication', ambition: 'Ambition', audience: 'For whom' },
  unfiltered: {
    publication: 'All publications',
    ambition: 'All ambitions',
    audience: 'For everyone',
  },
  clearFilters: 'Clear the filters',
  searching: 'Searching …',
  results: (count, query) =>
    plural(count, { one: `1 page with ‘${query}’`, other: `${count} pages with ‘${query}’` }),
  termsFound: 'In the glossary',
  sectionsOf: (title) => `Sections of ‘${title}’`,
  moreResults: 'More results',
  moreShown: (shown, total) => `${shown} of ${total} pages`,
  noResults: (query) => `Nothing found for ‘${query}’.`,
  noResultsFiltered: (query) => `Nothing found for ‘${query}’ with these filters.`,
  didYouMean: 'Did you mean',
  noResultsHelp: 'Try another or a shorter word, or look here:',
  failed: 'Search does not work right now. Try again later, or look here:',
  tryAgain: 'Try again',
  allResults: (count) =>
    plural(count, { one: 'To the search page', other: `See all ${count} results` }),
  keys: { move: 'choose', follow: 'open', close: 'close' },
  shortcut: 'The / key opens search',
  marked: 'Marked',
  clear: 'Clear',
  clearMarks: 'Clear the marks',
};
