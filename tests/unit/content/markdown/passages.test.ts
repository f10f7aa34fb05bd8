import { describe, expect, test } from 'vitest';
import { commentsOf } from '../../../../src/content/markdown/comments.ts';
import { noWord, passagesOf, positionAt } from '../../../../src/content/markdown/passages.ts';
import { readTree } from '../../../../src/content/markdown/prose.ts';

const read = (source: string) => passagesOf(readTree(source));

test.each([
  ['a paragraph', 'Een *cursief* en **vet** woord.', ['Een cursief en vet woord.']],
  ['a link', 'Lees [dit](x.mdx).', ['Lees dit.']],
  ['code is no word', 'Kijk op `www.x.nl` dus.', [`Kijk op ${noWord} dus.`]],
  ['a heading with an anchor', '## Een kop {#kop}', ['Een kop']],
  ['a list', '- Een.\n- Twee\n  regels.', ['Een.', 'Twee regels.']],
  ['a table', '| a | b |\n| - | - |\n| c | d |', ['a', 'b', 'c', 'd']],
  ['a note', 'Tekst.[^1]\n\n[^1]: De noot.', ['Tekst.', 'De noot.']],
  ['a comment', 'Een {/* niet */} woord.', ['Een  woord.']],
  ['an escape and an entity', 'Een \\{ en &amp; teken.', ['Een { en & teken.']],
  [
    'attributes that are read',
    '<Callout kind="note" title="Let op">\n\nZo.\n\n</Callout>',
    ['Let op', 'Zo.'],
  ],
  [
    'items of a checklist',
    '<Check id="a">Een.</Check>\n<Check id="b">Twee.</Check>',
    ['Een.', 'Twee.'],
  ],
  ['an image', 'Zie ![de lijn](l.svg).', ['Zie .', 'de lijn']],
])('%s', (_, source, texts) => {
  expect(read(source).map(({ text }) => text)).toEqual(texts);
});

describe('every character keeps its place', () => {
  const source = [
    'Een \\{ *vet* &amp; woord',
    'op twee regels.',
    '',
    '- Een \\* ster',
    '  en ’n regel.',
    '',
    '> Een quote',
    '> verder.',
    '',
    '<Callout kind="note" title="Titel">',
    '',
    '  Ingesprongen **tekst** 👩 zo.',
    '',
    '</Callout>',
  ].join('\n');
  const lines = source.split('\n');

  test.each(['vet', 'woord', 'twee', 'ster', 'regel.', 'quote', 'verder', 'Titel', 'tekst', 'zo'])(
    '%s',
    (word) => {
      const passage = read(source).find(({ text }) => text.includes(word));
      expect(passage).toBeDefined();
      if (!passage) return;
      const { line, column } = positionAt(passage, passage.text.indexOf(word));
      expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${word}`));
    },
  );
});

test.each([
  ['a quote', '<Quote id="a" source="b" by="C">Zij zei.</Quote>', { quoted: true, cited: true }],
  ['a citation', 'Zo. <Cite id="a" />', { cited: true }],
  ['another language', 'Een <Lang tag="en">word</Lang>.', { foreign: [[4, 8, 'en']] }],
  ['an item', '- Een.', { kind: 'item' }],
])('%s is known as such', (_, source, known) => {
  expect(read(source).at(-1)).toMatchObject(known);
});

test.each([
  ['above a block', '{/* a */}\n\nEen\nregel.\n\nNog een.', [1, 3, 4]],
  ['in a block', 'Een {/* a */}\nregel.', [1, 1, 2]],
  ['above another', '{/* a */}\n\n{/* b */}\n\nEen regel.', [1, 5, 5]],
  ['at the end', 'Een regel.\n\n{/* a */}', [3, 3, 3]],
  ['in a cell', '| {/* a */} x | y |\n| - | - |', [1, 1, 1]],
])('a comment %s speaks of the right lines', (_, source, [line, from, to]) => {
  expect(commentsOf(readTree(source).tree)[0]).toMatchObject({
    text: 'a',
    place: { line },
    from,
    to,
  });
});
