import { pluralIn } from './plural.ts';
import type { Strings } from './strings.ts';

const plural = pluralIn('en');

/** What the interface says in English. */
export const en: Strings = {
  languageName: 'English',
  locale: 'en_GB',

  // Header
  skipToContent: 'Skip to content',
  home: 'Home',
  menu: 'Menu',
  mainMenu: 'Main menu',
  search: 'Search',
  searchIn: 'Search this publication',
  theme: 'Appearance',
  themes: { auto: 'As your device', light: 'Light', dark: 'Dark' },
  otherLanguage: 'Other language',
  notTranslated: 'This page does not exist in English.',
  toOverview: 'To the overview in English',

  // Top of a page
  breadcrumb: 'You are here',
  kinds: {
    page: 'Page',
    publication: 'Publication',
    chapter: 'Chapter',
    ambition: 'Ambition',
    guide: 'Guide',
    update: 'Change',
  },
  numbered: (kind, number, total) => `${kind} ${number} of ${total}`,
  guideTo: (number) => `Guide to ambition ${number}`,
  minutes: (count) => plural(count, { one: '1 minute’s read', other: `${count} minutes’ read` }),
  publishedOn: 'Published on',
  updatedOn: 'Updated on',
  forWhom: 'For',
  audiences: {
    board: 'board',
    management: 'directors',
    'service-team': 'service team',
    policy: 'policy makers',
    communication: 'communications',
    technology: 'information technology',
    supplier: 'suppliers',
    citizen: 'residents and businesses',
  },
  editorialReading: 'Editorial reading',
  editorialExplained: 'What this label means',
  onThisPage: 'On this page',
  translation: {
    behind: (source) => `The ${source} text has changed since this translation.`,
    start: (source) => `The beginning of the ${source} text has changed since.`,
    new: (source) => `The ${source} text has a section that is not here yet:`,
    removed: (source) => `This section is no longer in the ${source} text.`,
    renders: 'What you read here dates from',
    read: (source) => `Read it in ${source}`,
  },

  // Home and overviews
  doors: { whitepaper: 'Reading', vision: 'Direction', guidance: 'Doing', other: 'Reading' },
  counted: {
    chapter: (count) => plural(count, { one: '1 chapter', other: `${count} chapters` }),
    ambition: (count) => plural(count, { one: '1 ambition', other: `${count} ambitions` }),
    guide: (count) => plural(count, { one: '1 guide', other: `${count} guides` }),
  },
  openPublication: {
    chapter: 'Start with chapter 1',
    ambition: 'See the ambitions',
    guide: 'Choose a guide',
  },
  flowerTitle: 'Six ambitions, one flower',
  flowerAlt: 'A flower of six petals: one for each ambition.',
  tableOfContents: 'Contents',

  // Prose
  footnotes: 'Notes',
  backToText: (reference) => `Back to the text at note ${reference}`,
  footnoteReference: (number) => `Note ${number}`,
  figure: (number) => `Figure ${number}`,
  source: 'Source',
  sourcesOfFigure: (count) => plural(count, { one: 'Source', other: 'Sources' }),
  own: 'Our own drawing',
  ownTranslation: 'our translation',
  asTable: 'Data as a table',
  asText: 'Description in words',
  downloadCsv: 'Download as CSV',
  cite: (number) => `Source ${number}`,
  term: 'Term',
  close: 'Close',
  toSource: 'To the list of sources',
  toGlossary: 'To the glossary',
  callouts: { note: 'Note', example: 'Example', caution: 'Caution' },
  steps: { week: 'This week', quarter: 'This quarter', year: 'This year' },
  questionsFor: {
    board: 'Questions for the board',
    management: 'Questions for directors',
    'service-team': 'Questions for the team',
    policy: 'Questions for policy makers',
    communication: 'Questions for communications',
    technology: 'Questions for information technology',
    supplier: 'Questions for suppliers',
    citizen: 'Questions for residents and businesses',
  },
  checklistKept: 'Your ticks are kept in this browser only.',
  checklistCount: (done, total) => `${done} of ${total} done`,
  checklistClear: 'Clear the ticks',

  // Foot of a page
  sources: 'Sources',
  primary: 'read in the text of its own maker',
  secondary: 'from a source that reports it',
  via: (site) => `read at ${site}`,
  undated: 'undated',
  citedOn: 'Cited in',
  usedOn: 'Occurs in',
  alsoCalled: 'Also',
  seeAlso: 'See also',
  related: 'Goes with this',
  relatedKinds: { chapters: 'In the whitepaper', ambitions: 'In the vision', guides: 'To work' },
  readOn: 'Read on',
  previous: 'Previous',
  next: 'Next',
  react: 'Respond to this page',
  reactWhy:
    'The vision was made with many people. Is something wrong, or could it be better? Tell us.',
  reactByIssue: 'Open an issue',
  reactByMail: 'Send an email',
  reaction: {
    subject: (title) => `Response to ‘${title}’`,
    page: 'Page',
    section: 'Section',
    edition: 'Edition',
    yours: 'My response',
  },

  // Lists of changes, search
  noUpdates: 'There are no changes yet.',
  feed: 'Follow the changes by feed (Atom)',
  feedTitle: 'Changes',
  searchHint: 'Type one or more words and press Enter.',
  searching: 'Searching …',
  results: (count, query) =>
    plural(count, { one: `1 page with ‘${query}’`, other: `${count} pages with ‘${query}’` }),
  noResults: (query) => `Nothing found for ‘${query}’.`,
  noResultsHelp: 'Try another or a shorter word, or look in the contents and the glossary.',
  searchFailed: 'Search does not work right now. Try again later, or look in the contents.',

  // Footer
  footerMenu: 'About this site',
  edition: 'Edition',
  notOfficial: 'Not an official government site.',
  licence: 'Texts: CC BY 4.0. Code: EUPL-1.2.',
  sourceCode: 'Source code',

  // Cards and addresses of pieces
  pieceSegments: { quote: 'quote', stat: 'number', figure: 'figure' },
  pieceKinds: { quote: 'Quote', stat: 'Number', figure: 'Figure' },
  cardAlt: (title, line) => `Card with the title ‘${title}’ and the text: ${line}`,
  cardAltQuote: (words, by) => `Card with the quote ‘${words}’ by: ${by}`,
  cardAltStat: (value, year, words) => `Card with the number ${value} (${year}): ${words}`,
  cardAltFigure: (number, title) => `Card with figure ${number}: ${title}`,
};
