import { describe, expect, test } from 'vitest';
import { siteDutch } from '../../../support/dutch.ts';

const { parts } = siteDutch();
const partsOf = (word: string) => parts(word).map(({ form }) => form);

describe('a compound has its parts', () => {
  test.each([
    ['overheidsdienstverlening', ['overheid', 'dienst', 'verlening', 'dienstverlening']],
    ['gegevensuitwisseling', ['gegeven', 'uitwisseling']],
    ['vergunningaanvragen', ['vergunning', 'aanvraag']],
    ['identiteitsbewijzen', ['identiteit', 'bewijs']],
    ['klantcontactcentrum', ['klant', 'contact', 'centrum', 'contactcentrum', 'klantcontact']],
    ['kinderopvangtoeslag', ['opvang', 'toeslag', 'kinderopvang']],
    ['parkeervergunning', ['parkeer', 'vergunning']],
    ['boekenlijsten', ['boek', 'lijst']],
    ['zonneschijn', ['schijn']],
    ['gemeentehuizen', ['gemeente', 'huis']],
    ['kwaliteitseisen', ['kwaliteit', 'eis']],
    ['publiekszaken', ['publiek', 'zaak']],
    ['bestuursorganen', ['bestuur', 'orgaan']],
    ['leesvaardigheid', ['lees', 'vaardigheid']],
    ['binnensteden', []],
    ['kamerleden', ['kamer', 'lid']],
    ['handtekeningen', ['hand', 'tekening']],
    ['rechteruiteinde', ['rechter', 'uiteinde']],
  ])('%s', (word, expected) => {
    expect(partsOf(word)).toEqual(expect.arrayContaining(expected));
  });

  test('with the place of each in the word', () => {
    expect(parts('identiteitsbewijzen')).toEqual([
      { start: 0, end: 11, form: 'identiteit' },
      { start: 11, end: 19, form: 'bewijs' },
    ]);
  });
});

/** Words with a word inside that they have nothing to do with. */
const whole = `
  minister ministerie kantoor portaal bestand verstand voorstand onderwijs antwoord voordeel kalender loketten beleid
  kwaliteit toestel organisatie ontwikkeling inwoner balans regeling meldingen papieren vergadering verandering vordering
  bevordering hervorming regering verbetering uitvoering verhuizing verwarring leverancier controle digitaal formaat
  resultaat advertentie leerling toegankelijk kleding paragraaf procent product contract document argument instrument
  moment consultant beslissing bedreiging koning artikel diploma belangrijk verschillende luisteren weigeren persoon
  gemeente overheid bericht ondernemer voorbeeld onderzoek overzicht samenwerking achterstand tegenspraak
`
  .trim()
  .split(/\s+/);

test('the list of words that only look like compounds is long enough to mean something', () => {
  expect(whole.length).toBeGreaterThanOrEqual(40);
});

test.each(whole)('%s is whole', (word) => {
  expect(partsOf(word)).toEqual([]);
});

test.each(['deelnemer', 'deelnemers', 'maatregelen', 'speelgoed'])(
  '%s is whole because editors say so',
  (word) => {
    expect(partsOf(word)).toEqual([]);
  },
);
