import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../../../src/site/search/excerpt.ts';
import { foundPage } from '../../../../src/site/search/found-page.ts';
import { readFoundText } from '../../../../src/site/search/found-text.ts';
import type { QueryWord } from '../../../../src/site/search/parse-query.ts';

const page = {
  raw_url: '/brief/',
  meta: { title: 'De brief', kicker: 'Whitepaper' },
  raw_content:
    'De brief. Wie leest dat? Bewijs en identiteitsbewijzen identiteitϟ bewijsϟ nodig. Met overheidsdienstverlening overheidϟ dienstϟ verleningϟ dienstverleningϟ, het KCC klantcontactcentrumϡ en MijnOverheid. Kop twee. Niets.',
  anchors: [
    { id: 'bewijs', text: 'Bewijs en identiteitsbewijzen identiteitϟ bewijsϟ nodig.', location: 5 },
    { id: 'twee', text: 'Kop twee', location: 22 },
  ],
  sub_results: [],
  data: undefined,
};

const asked = (typed: string, more: Partial<QueryWord> = {}): QueryWord => ({
  typed,
  form: typed,
  terms: [],
  unfinished: false,
  ...more,
});
const read = (...words: QueryWord[]) => readFoundText(page, words);
const holdings = (word: QueryWord) =>
  read(word).sections.flatMap(({ hits, inTitle }) => [...inTitle, ...hits].map(({ kind }) => kind));

describe('a page holds a word', () => {
  test.each([
    ['as it is', asked('brief'), ['word']],
    ['as a part', asked('bewijs'), ['word', 'part']],
    ['as a run of parts', asked('dienstverlening'), ['part']],
    ['as a term', asked('callcenter', { terms: ['klantcontactcentrum'] }), ['term']],
    ['as a part of a name', asked('overheid'), ['part', 'part']],
    ['as a beginning, while it grows', asked('overheidsd', { unfinished: true }), ['beginning']],
    ['as a beginning of a part', asked('verlen', { unfinished: true }), ['beginning']],
  ])('%s', (_, word, expected) => {
    expect(holdings(word)).toEqual(expected);
  });

  test.each([
    ['that it only begins', asked('briefgeheim')],
    ['that begins with the whole question of a finished word', asked('overheidsd')],
    ['of which it has the letters inside another', asked('lezen')],
    ['that is a hidden word', asked('klantcontactcentrumϡ')],
  ])('but none %s', (_, word) => {
    expect(holdings(word)).toEqual([]);
  });
});

test('sections are as readers see them', () => {
  const { sections } = read(asked('bewijs'));
  expect(sections.map(({ id, title, text }) => [id, title, text])).toEqual([
    [undefined, '', 'De brief. Wie leest dat?'],
    [
      'bewijs',
      'Bewijs en identiteitsbewijzen nodig',
      'Met overheidsdienstverlening, het KCC en MijnOverheid.',
    ],
    ['twee', 'Kop twee', 'Niets.'],
  ]);
});

test('the part is marked inside its compound', () => {
  const [, section] = read(asked('dienstverlening')).sections;
  const marked = excerptAround(section?.text ?? '', section?.hits ?? []).filter(
    ({ marked }) => marked,
  );
  expect(marked).toEqual([{ text: 'dienstverlening', marked: true }]);
});

test('a result leads to the section, and names the words to mark there', () => {
  const found = foundPage(read(asked('dienstverlening')));
  expect(found).toMatchObject({
    url: '/brief/',
    title: 'De brief',
    kicker: 'Whitepaper',
    words: ['overheidsdienstverlening'],
    sections: [{ url: '/brief/#bewijs' }],
  });
});

describe('an excerpt', () => {
  const text = `${'Een zin vooraf die niets zegt. '.repeat(20)}Hier staat het bewijs van de zaak. ${'En nog wat erna. '.repeat(20)}`;
  const at = text.indexOf('bewijs');
  const hit = { word: 0, kind: 'word', start: at, end: at + 6 } as const;

  test('is cut at words around what was found', () => {
    const excerpt = excerptAround(text, [hit]);
    const words = excerpt.map(({ text }) => text).join('');
    expect(words).toMatch(/^… \p{Lu}.* …$/u);
    expect(words.length).toBeLessThan(260);
    expect(excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'bewijs', marked: true }]);
  });

  test('is how the text begins where nothing was found in it', () => {
    expect(excerptAround('Kort.', [])).toEqual([{ text: 'Kort.', marked: false }]);
  });
});
