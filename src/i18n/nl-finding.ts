import { pluralIn } from './plural.ts';

const plural = pluralIn('nl');

/**
 * What search says, from the top of the dialog and the page of results to their foot. Apart from the other strings, as the
 * browser loads it with them.
 */
export const finding = {
  title: 'Zoeken',
  searchIn: 'Zoek in deze publicatie',
  close: 'Sluiten',
  /** Names in the address of the page of results, beside `q`. */
  parameters: { publication: 'publicatie', ambition: 'ambitie', audience: 'rol' },
  hint: 'Typ wat u zoekt. De resultaten komen vanzelf.',
  filters: { publication: 'Publicatie', ambition: 'Ambitie', audience: 'Voor wie' },
  unfiltered: {
    publication: 'Alle publicaties',
    ambition: 'Alle ambities',
    audience: 'Voor iedereen',
  },
  clearFilters: 'Wis de filters',
  searching: 'Bezig met zoeken …',
  results: (count: number, query: string) =>
    plural(count, { one: `1 pagina met ‘${query}’`, other: `${count} pagina’s met ‘${query}’` }),
  termsFound: 'In de begrippenlijst',
  sectionsOf: (title: string) => `Onderdelen van ‘${title}’`,
  moreResults: 'Meer resultaten',
  moreShown: (shown: number, total: number) => `${shown} van ${total} pagina’s`,
  noResults: (query: string) => `Niets gevonden voor ‘${query}’.`,
  noResultsFiltered: (query: string) => `Niets gevonden voor ‘${query}’ met deze filters.`,
  didYouMean: 'Bedoelde u',
  noResultsHelp: 'Probeer een ander of korter woord, of kijk hier:',
  failed: 'Zoeken lukt nu niet. Probeer het later nog eens, of kijk hier:',
  tryAgain: 'Probeer opnieuw',
  allResults: (count: number) =>
    plural(count, { one: 'Naar de zoekpagina', other: `Bekijk alle ${count} resultaten` }),
  keys: { move: 'kiezen', follow: 'openen', close: 'sluiten' },
  shortcut: 'De toets / opent het zoeken',
  marked: 'Gemarkeerd',
  clear: 'Wis',
  clearMarks: 'Wis de markering',
} as const;
