/** What `npm run new` makes. The first six are texts, the last two are items of a list. */
export const newKinds = [
  'chapter',
  'ambition',
  'guide',
  'page',
  'update',
  'publication',
  'source',
  'term',
] as const;
export type NewKind = (typeof newKinds)[number];

export function isNewKind(value: string | undefined): value is NewKind {
  return newKinds.some((kind) => kind === value);
}

/** What editors call each kind, and what it is. Both names work on the command line. */
export const kindNames: Record<NewKind, { name: string; about: string }> = {
  chapter: { name: 'hoofdstuk', about: 'een hoofdstuk van de whitepaper of een andere publicatie' },
  ambition: { name: 'ambitie', about: 'een ambitie van de visie, met haar handreiking' },
  guide: { name: 'handreiking', about: 'een handreiking bij een ambitie die er al is' },
  page: { name: 'pagina', about: 'een losse pagina, zoals Over deze publicatie' },
  update: { name: 'bericht', about: 'een bericht over een wijziging' },
  publication: { name: 'publicatie', about: 'een map met een overzicht, voor nieuwe hoofdstukken' },
  source: { name: 'bron', about: 'een bron om naar te verwijzen, met <Cite>' },
  term: { name: 'begrip', about: 'een begrip met uitleg, voor <Term>' },
};

/** The kind that a word on the command line means, in English or Dutch. */
export function parseKind(word: string): NewKind | undefined {
  if (isNewKind(word)) return word;
  return newKinds.find((kind) => kindNames[kind].name === word.toLowerCase());
}

/** What may be said about each kind, beside what it is: `--title "…"`. In the order in which it is asked. */
export const optionsOf = {
  chapter: ['title', 'title-en', 'in', 'after', 'before', 'audience', 'name'],
  ambition: ['title', 'title-en', 'in', 'after', 'before', 'audience', 'name'],
  guide: ['ambition', 'title', 'title-en', 'in', 'after', 'before', 'audience', 'name'],
  page: ['title', 'title-en', 'after', 'before', 'name'],
  update: ['title', 'title-en', 'date', 'name'],
  publication: ['title', 'label', 'title-en', 'after', 'before', 'name'],
  source: ['title', 'author', 'url', 'name'],
  term: ['title', 'title-en', 'name'],
} as const satisfies Record<NewKind, readonly string[]>;

export type OptionName = (typeof optionsOf)[NewKind][number];

/** What each option is for: shown in the usage. */
export const optionHelp: Record<OptionName, string> = {
  title: 'de titel, of het woord van een begrip',
  'title-en': 'hetzelfde in het Engels; mag later',
  in: 'de map van de publicatie: whitepaper',
  after: 'de naam van de tekst die ervoor staat',
  before: 'de naam van de tekst die erna komt',
  audience: 'voor wie: board,management',
  ambition: 'de naam van de ambitie',
  date: 'de datum van een bericht: 2026-12-01',
  label: 'de korte naam van een publicatie, in het menu',
  author: 'wie een bron uitgaf',
  url: 'waar een bron te lezen is',
  name: 'de naam van het bestand, of de id; zonder deze: naar de titel',
};

/** What somebody asks for. An option that is missing was not said. */
export type NewOptions = { kind: NewKind } & Partial<Record<OptionName, string>>;

/** A wish that cannot be granted: one sentence of Dutch, and what to do. */
export class UsageError extends Error {}
