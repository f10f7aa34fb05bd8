import type { Audience } from '../content/schemas/audience.ts';
import type { Kind } from '../content/schemas/kinds.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('nl');

/** The strings of the interface in Dutch, in the order in which a screen shows it. The reference for other languages. */
export const nl = {
  /** The language's own name, and how the switch offers it. */
  languageName: 'Nederlands',
  locale: 'nl_NL',

  // Header
  skipToContent: 'Naar de inhoud',
  home: 'Home',
  menu: 'Menu',
  mainMenu: 'Hoofdmenu',
  search: 'Zoeken',
  /** The dialog of the search and the page of results, from top to foot. */
  finding: {
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
  },
  theme: 'Weergave',
  themes: { auto: 'Zoals uw apparaat', light: 'Licht', dark: 'Donker' },
  otherLanguage: 'Andere taal',
  notTranslated: 'Deze pagina is er niet in het Nederlands.',
  toOverview: 'Naar het overzicht in het Nederlands',

  // Top of a page
  breadcrumb: 'U bent hier',
  kinds: {
    page: 'Pagina',
    publication: 'Publicatie',
    chapter: 'Hoofdstuk',
    ambition: 'Ambitie',
    guide: 'Handreiking',
    update: 'Wijziging',
  } satisfies Record<Kind, string>,
  numbered: (kind: string, number: number, total: number) => `${kind} ${number} van ${total}`,
  guideTo: (number: number) => `Handreiking bij ambitie ${number}`,
  minutes: (count: number) =>
    plural(count, { one: '1 minuut lezen', other: `${count} minuten lezen` }),
  publishedOn: 'Gepubliceerd op',
  updatedOn: 'Bijgewerkt op',
  forWhom: 'Voor',
  audiences: {
    board: 'bestuur',
    management: 'directie',
    'service-team': 'team dienstverlening',
    policy: 'beleid',
    communication: 'communicatie',
    technology: 'informatievoorziening',
    supplier: 'leveranciers',
    citizen: 'inwoners en ondernemers',
  } satisfies Record<Audience, string>,
  editorialReading: 'Redactionele lezing',
  editorialExplained: 'Wat dit label betekent',
  shareControl: 'Delen',
  onThisPage: 'Op deze pagina',
  translation: {
    behind: (source: string) => `De tekst in het ${source} is gewijzigd na deze vertaling.`,
    start: (source: string) => `Het begin van de tekst in het ${source} is later gewijzigd.`,
    new: (source: string) =>
      `De tekst in het ${source} heeft een onderdeel dat hier nog niet staat:`,
    removed: (source: string) => `Dit onderdeel staat niet meer in de tekst in het ${source}.`,
    renders: 'Wat u hier leest, is van',
    read: (source: string) => `Lees het in het ${source}`,
  },

  // Home and overviews
  doors: { whitepaper: 'Lezen', vision: 'Richting', guidance: 'Doen', other: 'Lezen' },
  counted: {
    chapter: (count: number) =>
      plural(count, { one: '1 hoofdstuk', other: `${count} hoofdstukken` }),
    ambition: (count: number) => plural(count, { one: '1 ambitie', other: `${count} ambities` }),
    guide: (count: number) =>
      plural(count, { one: '1 handreiking', other: `${count} handreikingen` }),
  },
  openPublication: {
    chapter: 'Begin bij hoofdstuk 1',
    ambition: 'Bekijk de ambities',
    guide: 'Kies een handreiking',
  },
  flowerTitle: 'Zes ambities, één bloem',
  flowerAlt: 'Een bloem met zes blaadjes: één voor elke ambitie.',
  tableOfContents: 'Inhoud',

  // Prose
  footnotes: 'Noten',
  backToText: (reference: string) => `Terug naar de tekst bij noot ${reference}`,
  footnoteReference: (number: string) => `Noot ${number}`,
  figure: (number: string) => `Figuur ${number}`,
  source: 'Bron',
  sourcesOfFigure: (count: number) => plural(count, { one: 'Bron', other: 'Bronnen' }),
  own: 'Eigen tekening',
  ownTranslation: 'onze vertaling',
  asTable: 'Gegevens als tabel',
  asText: 'Beschrijving in woorden',
  downloadCsv: 'Download als CSV',
  cite: (number: number) => `Bron ${number}`,
  term: 'Begrip',
  close: 'Sluiten',
  toSource: 'Naar de bronnenlijst',
  toGlossary: 'Naar de begrippenlijst',
  callouts: { note: 'Let op', example: 'Voorbeeld', caution: 'Pas op' },
  steps: { week: 'Deze week', quarter: 'Dit kwartaal', year: 'Dit jaar' },
  questionsFor: {
    board: 'Vragen voor het bestuur',
    management: 'Vragen voor de directie',
    'service-team': 'Vragen voor het team',
    policy: 'Vragen voor beleid',
    communication: 'Vragen voor communicatie',
    technology: 'Vragen voor informatievoorziening',
    supplier: 'Vragen voor leveranciers',
    citizen: 'Vragen voor inwoners en ondernemers',
  } satisfies Record<Audience, string>,
  checklistKept: 'Uw vinkjes blijven alleen in deze browser bewaard.',
  checklistCount: (done: number, total: number) => `${done} van ${total} gedaan`,
  checklistClear: 'Wis de vinkjes',

  // Foot of a page
  sources: 'Bronnen',
  primary: 'gelezen in de tekst van de maker zelf',
  secondary: 'uit een bron die het doorvertelt',
  via: (site: string) => `gelezen via ${site}`,
  undated: 'zonder datum',
  citedOn: 'Genoemd in',
  usedOn: 'Komt voor in',
  alsoCalled: 'Ook',
  seeAlso: 'Zie ook',
  changes: {
    title: 'Wat hier veranderde',
    reworded: 'Tekst bijgewerkt',
    published: 'Gepubliceerd',
    all: 'Alle wijzigingen',
  },
  related: 'Hierbij hoort',
  relatedKinds: { chapters: 'In de whitepaper', ambitions: 'In de visie', guides: 'Aan de slag' },
  readOn: 'Verder lezen',
  previous: 'Vorige',
  next: 'Volgende',
  react: 'Reageer op deze pagina',
  reactWhy:
    'De visie is met veel mensen samen gemaakt. Klopt er iets niet, of kan het beter? Zeg het ons.',
  reactByIssue: 'Maak een melding',
  reactByMail: 'Stuur een e-mail',
  reaction: {
    subject: (title: string) => `Reactie op ‘${title}’`,
    page: 'Pagina',
    section: 'Onderdeel',
    edition: 'Editie',
    yours: 'Mijn reactie',
  },
  shareWhy: 'Stuur dit door, of verwijs ernaar: het adres blijft hetzelfde.',
  share: {
    title: 'Deel deze pagina',
    copy: 'Kopieer de link',
    device: 'Via uw apparaat',
    mail: 'Via e-mail',
    mailBody: (url: string) => `Lees het hier: ${url}`,
    print: 'Druk af',
    mastodon: 'Deel op Mastodon',
    server: 'Uw Mastodon-server',
    serverExample: 'bijvoorbeeld mastodon.nl',
    copied: 'Het is gekopieerd.',
    notCopied: 'Kopiëren lukt hier niet: doe het zelf.',
  },
  citing: {
    title: 'Verwijs naar deze tekst',
    edition: (number: string) => `editie ${number}`,
    copy: 'Kopieer de verwijzing',
    copyAs: (format: string) => `Kopieer ${format}`,
    downloads: 'Voor uw literatuurprogramma',
    download: (format: string) => `Download ${format}`,
  },

  // List of changes
  noUpdates: 'Er zijn nog geen wijzigingen.',
  feed: 'Volg de wijzigingen met een feed (Atom)',
  feedAsJson: 'De feed als JSON',
  feedTitle: 'Wijzigingen',

  // Share kit
  pieces: 'Citaten, cijfers en figuren',
  downloadWide: 'Liggende kaart',
  downloadSquare: 'Vierkante kaart',
  readyText: (language: string) => `Tekst in het ${language}`,
  qrCode: (title: string) => `QR-code die leidt naar ‘${title}’`,
  downloadQr: 'Download de QR-code',

  // Footer
  footerMenu: 'Over deze site',
  edition: 'Editie',
  notOfficial: 'Geen officiële site van de overheid.',
  licence: 'Teksten: CC BY 4.0. Code: EUPL-1.2.',
  sourceCode: 'Broncode',

  // Links to a place, and what is shared of it
  linkTo: (name: string) => `Link naar ${name}`,
  quoteBy: (by: string) => `citaat, ${by}`,
  copied: 'Gekopieerd',
  copyYourself: 'Kopieer deze link zelf:',
  sharePassage: 'Deel deze passage',
  quoteFrom: (title: string) => `Citaat uit ‘${title}’`,
  statFrom: (title: string) => `Getal uit ‘${title}’`,
  pieceDescriptions: {
    quote: (by: string, title: string, words: string) =>
      `${by}. Aangehaald in ‘${title}’: ‘${words}’`,
    stat: (year: string, title: string, words: string) => `${words} (${year}). Uit ‘${title}’.`,
    figure: (number: string, title: string, figure: string) =>
      `Figuur ${number} bij ‘${title}’: ${figure}. Als SVG en PNG, met bron en beschrijving.`,
  },
  inContextOf: (title: string) => `Lees het in ‘${title}’`,
  licenceAndReference: 'Licentie en verwijzing',
  takeFigure: 'Downloaden en aanhalen',
  downloadAs: (format: string) => `Download als ${format}`,
  cc: 'Vrij te gebruiken met naamsvermelding (CC BY 4.0).',
  in: 'In',
  referenceEnd: (site: string, edition: string) => `${site}, editie ${edition}.`,
  altText: 'Alt-tekst',
  moved: 'Deze pagina is verhuisd',
  movedTo: 'Ga naar',

  // Cards and addresses of pieces
  pieceSegments: { quote: 'citaat', stat: 'getal', figure: 'figuur' },
  pieceKinds: { quote: 'Citaat', stat: 'Getal', figure: 'Figuur' },
  cardAlt: (title: string, line: string) => `Kaart met de titel ‘${title}’ en de tekst: ${line}`,
  cardAltQuote: (words: string, by: string) => `Kaart met het citaat ‘${words}’ van: ${by}`,
  cardAltStat: (value: string, year: string, words: string) =>
    `Kaart met het getal ${value} (${year}): ${words}`,
  cardAltFigure: (number: string, title: string) => `Kaart met figuur ${number}: ${title}`,
} as const;
