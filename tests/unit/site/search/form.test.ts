import { describe, expect, test } from 'vitest';
import { dutchForm } from '../../../../src/outputs/search/dutch/form.ts';
import { englishForm } from '../../../../src/outputs/search/english/form.ts';
import { siteDutch } from '../../../support/dutch.ts';

const { form, exceptions } = siteDutch();

/** Words that are found by one another, in both directions. */
const dutch = [
  ['toeslag', 'toeslagen'],
  ['bedrag', 'bedragen'],
  ['groot', 'grote', 'groter', 'grootste'],
  ['dag', 'dagen'],
  ['stad', 'steden'],
  ['lid', 'leden'],
  ['gemeente', 'gemeenten'],
  ['besluit', 'besluiten'],
  ['brief', 'brieven'],
  ['huis', 'huizen'],
  ['mogelijkheid', 'mogelijkheden'],
  ['kamerlid', 'kamerleden'],
  ['identiteitsbewijs', 'identiteitsbewijzen'],
  ['aanvraag', 'aanvragen', 'aangevraagd'],
  ['betaal', 'betalen', 'betaalt', 'betaalde', 'betaald'],
  ['vind', 'vinden', 'vindt', 'vond', 'gevonden'],
  ['werk', 'werken', 'werkt', 'werkte', 'gewerkt'],
  ['digitaal', 'digitale'],
  ['foto', 'fotos'],
  ['organisatie', 'organisaties'],
  ['loket', 'loketten'],
  ['doel', 'doelen'],
];

describe('Dutch, by the dictionary', () => {
  test.each(dutch)('%s, %s', (...words) => {
    expect(new Set(words.map(form)).size, words.map(form).join(' ')).toBe(1);
  });

  test.each([
    ['kan', 'kant'],
    ['man', 'maan'],
    ['kop', 'koop'],
    ['tak', 'taak'],
    ['maar', 'maart'],
    ['nieuw', 'nieuws'],
    ['men', 'mens'],
    ['kan', 'kans'],
    ['gen', 'geen'],
    ['wet', 'weten'],
  ])('%s is not %s', (one, other) => {
    expect(form(one)).not.toBe(form(other));
  });
});

describe('Dutch, in a browser', () => {
  const vocabulary = dutch.flat();
  const known = exceptions(vocabulary);
  const inBrowser = (word: string) => known.get(word) ?? dutchForm(word);

  test('comes to the same, for every form of a word of the site', () => {
    expect(vocabulary.map((word) => [word, inBrowser(word)])).toEqual(
      vocabulary.map((word) => [word, form(word)]),
    );
  });

  test('needs no exception where the rules are right', () => {
    for (const word of ['huizen', 'brieven', 'grote', 'mogelijkheden']) {
      expect(known.has(word)).toBe(false);
    }
  });

  test('takes no other word for one of the site', () => {
    const site = exceptions(['mens', 'kan']);
    expect(site.get('kans') ?? dutchForm('kans')).toBe('kans');
  });
});

describe('English', () => {
  test.each([
    ['service', 'services'],
    ['policy', 'policies'],
    ['child', 'children'],
    ['use', 'used', 'using', 'uses'],
    ['plan', 'plans', 'planned', 'planning'],
    ['apply', 'applies', 'applied', 'applying'],
    ['organise', 'organize', 'organised', 'organizing', 'organises'],
    ['box', 'boxes'],
    ['letter', 'letters'],
    ['process', 'processes'],
    ['log', 'logged', 'logging'],
  ])('%s, %s', (...words) => {
    expect(new Set(words.map(englishForm)).size, words.map(englishForm).join(' ')).toBe(1);
  });

  test.each([
    ['organ', 'organisation'],
    ['import', 'important'],
    ['new', 'news'],
    ['policy', 'police'],
    ['universe', 'university'],
    ['address', 'add'],
  ])('%s is not %s', (one, other) => {
    expect(englishForm(one)).not.toBe(englishForm(other));
  });
});
