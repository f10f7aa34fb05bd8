import { expect, test } from 'vitest';
import { freshnessOf } from '../../../../src/publication/translation/freshness.ts';
import { hashOf, type TextSection } from '../../../../src/publication/translation/sections.ts';

/** Sections as `id` or `id:words`; the words are the id where none are given. */
function sections(list: string): TextSection[] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((one, index) => {
      const [id = '', text = id] = one.split(':');
      return { id, title: id, depth: 2, text, hash: hashOf(text), from: index + 1, to: index + 2 };
    });
}

/** A record of what each section rendered, as `id` or `id:words`. */
function record(list: string): Record<string, string> {
  return Object.fromEntries(sections(list).map(({ id, hash }) => [id, `2026-01-02 ${hash}`]));
}

test.each([
  ['nothing changed', 'a b c', 'a b c', 'a b c', 'a current, b current, c current'],
  ['words of the source changed', 'a b:new c', 'a b c', 'a b c', 'a current, b behind, c current'],
  ['a section was added', 'a x b', 'a b', 'a b', 'a current, x new, b current'],
  ['a section was taken out', 'a c', 'a b c', 'a b c', 'a current, c current, b removed'],
  ['one section moved', 'c a b', 'a b c', 'a b c', 'c moved, a current, b current'],
  ['it moved and changed', 'c:new a b', 'a b c', 'a b c', 'c behind, a current, b current'],
  ['it has another id now', 'a y', 'a b', 'a b', 'a current, y new, b removed'],
  ['nothing was ever recorded', 'a b', 'a b', '', 'a unrecorded, b unrecorded'],
  ['one section was not recorded', 'a b', 'a b', 'a', 'a current, b unrecorded'],
  ['a section is of the translation alone', 'a', 'a z', 'a', 'a current, z unrecorded'],
  ['an empty source', '', 'a', 'a', 'a removed'],
])('%s', (_, source, translation, recorded, states) => {
  const found = freshnessOf(sections(source), sections(translation), record(recorded));
  expect(found.map(({ id, status }) => `${id} ${status}`).join(', ')).toBe(states);
});

test('a state says when its section was translated, and what it rendered', () => {
  const [state] = freshnessOf(sections('a:new'), sections('a'), record('a:old'));
  expect(state).toMatchObject({ translatedOn: '2026-01-02', renders: hashOf('old') });
});
