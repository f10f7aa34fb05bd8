/** What the development server says to editors, in the order of the screen. Readers never get any of it. */
export const strings = {
  // The bar
  bar: 'Redactie',
  barLabel: 'Voor de redactie',
  skipToBar: 'Naar de redactiebalk',
  loading: 'De redactiebalk leest de tekst …',
  failed: 'De redactiebalk kan nu niet kijken. Zie de terminal.',
  wordsAndMinutes: (count: number, minutes: number) =>
    `${number(count)} ${count === 1 ? 'woord' : 'woorden'} · ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
  errors: (count: number) => amount(count, '1 fout', 'fouten', 'geen fouten'),
  advice: (count: number) => amount(count, '1 advies', 'adviezen', 'geen advies'),
  errorsElsewhere: (count: number) => amount(count, '1 fout elders', 'fouten elders', ''),
  translations: (count: number) => amount(count, '1 vertaling wacht', 'vertalingen wachten', ''),
  noPage: 'Deze pagina is er niet, of heeft geen tekst in content/.',

  // Its panel
  file: 'Bestand',
  opens: 'open in uw editor',
  asked: (place: string) =>
    `Gevraagd aan uw editor: ${place}. Gaat er niets open? Start het bestand dan zelf, of kies een editor met LAUNCH_EDITOR.`,
  notAsked: (place: string) => `Openen lukt hier niet. Het is ${place}.`,
  errorsTitle: 'Fouten',
  errorsWhy: 'Een fout houdt de bouw tegen.',
  noErrors: 'Er zijn geen fouten in deze tekst.',
  elsewhere: 'In andere bestanden:',
  adviceTitle: 'Advies',
  adviceWhy: 'Een advies houdt niets tegen: volg het op, of zet het stil met een reden.',
  noAdvice: 'Er is geen advies bij deze tekst.',
  help: (rule: string) => `Uitleg en voorbeeld: ${rule}`,
  cardTitle: 'Kaart',
  cardWhy: 'Zo ziet een gedeelde link eruit.',
  searchTitle: 'In de zoekresultaten',
  searchWhy:
    'Zo staat de pagina in de resultaten. Wie iets zoekt, ziet er het stuk tekst bij dat daarover gaat.',
  descriptionTitle: 'Beschrijving voor zoekmachines',
  characters: (count: number) => amount(count, '1 teken', 'tekens', 'geen tekens'),
  translationTitle: 'Vertaling',
  isTranslation: 'Deze tekst is een vertaling van',
  isTranslated: 'Deze tekst is vertaald in',
  noOther: 'Deze tekst staat alleen in deze taal.',
  upToDate: 'De vertaling is bij.',
  allTranslations: 'Alle vertalingen',
  guide: 'Handleiding',
  rules: 'Alle regels',

  // Drafts
  draft: 'concept',
  draftPage: 'Concept',
  draftExplained: 'Deze tekst staat alleen hier, niet op de site. Klaar? Haal “draft: true” weg.',

  // The page in place of one that cannot be shown
  blockedTitle: 'Er klopt iets niet in de tekst',
  blockedCount: (count: number) =>
    count === 1 ? 'Er is 1 fout.' : `Er zijn ${number(count)} fouten.`,
  blockedWhy: 'Verbeter het bestand en bewaar het. De pagina komt dan vanzelf terug.',
  blockedElsewhere: 'Fouten in andere bestanden',
  blockedElsewhereWhy: 'Ze kunnen een gevolg zijn van wat hierboven staat: begin daar.',
} as const;

/** One, more or none of a thing. */
function amount(count: number, one: string, more: string, none: string): string {
  if (count === 0) return none;
  return count === 1 ? one : `${number(count)} ${more}`;
}

function number(count: number): string {
  return new Intl.NumberFormat('nl-NL').format(count);
}
