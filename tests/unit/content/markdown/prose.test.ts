import { describe, expect, test } from 'vitest';
import {
  attribute,
  attributeList,
  countWords,
  readProse,
} from '../../../../src/content/markdown/prose.ts';

describe('headings', () => {
  test('have depth, text without markup, id and place', () => {
    expect(readProse('Tekst\n\n## Een *mooie* `kop` {#mooi}\n\n### Één én twee').headings).toEqual([
      { depth: 2, id: 'mooi', fixed: true, text: 'Een mooie kop', place: { line: 3, column: 1 } },
      {
        depth: 3,
        id: 'één-én-twee',
        fixed: false,
        text: 'Één én twee',
        place: { line: 5, column: 1 },
      },
    ]);
  });

  test('of the same words get an id each', () => {
    expect(readProse('## Kop\n\n## Kop').headings.map(({ id }) => id)).toEqual(['kop', 'kop-1']);
  });

  test('within a component are found', () => {
    const { headings } = readProse('<Callout>\n\n## Kop {#kop}\n\n</Callout>');
    expect(headings).toMatchObject([{ id: 'kop', place: { line: 3, column: 1 } }]);
  });
});

test('links are found in every way of writing them, with their place', () => {
  const { links } = readProse(
    'Zie [*de* visie](../vision/index.mdx#a) en https://a.example.\n\n[weg]: b.mdx\n\n| a |\n|---|\n| [c](c.mdx) |',
  );
  expect(links).toEqual([
    { url: '../vision/index.mdx#a', text: 'de visie', place: { line: 1, column: 5 } },
    { url: 'https://a.example', text: 'https://a.example', place: { line: 1, column: 44 } },
    { url: 'b.mdx', text: 'weg', place: { line: 3, column: 1 } },
    { url: 'c.mdx', text: 'c', place: { line: 7, column: 3 } },
  ]);
});

test('images have their alternative text, or none', () => {
  expect(readProse('![Een lijn](a.svg) ![](b.svg)').images).toEqual([
    { url: 'a.svg', alt: 'Een lijn', place: { line: 1, column: 1 } },
    { url: 'b.svg', alt: '', place: { line: 1, column: 20 } },
  ]);
});

describe('components', () => {
  const prose = readProse(
    'Een <Term id="regie">woord</Term>.\n\n<Stat\n  id="a"\n  source="b  c"\n  bare>\n\nTwee *woorden*.\n\n</Stat>',
  );

  test('have a name, attributes, text and places', () => {
    expect(prose.components).toEqual([
      {
        name: 'Term',
        attributes: { id: 'regie' },
        places: { id: { line: 1, column: 11 } },
        text: 'woord',
        place: { line: 1, column: 5 },
      },
      {
        name: 'Stat',
        attributes: { id: 'a', source: 'b  c', bare: true },
        places: {
          id: { line: 4, column: 3 },
          source: { line: 5, column: 3 },
          bare: { line: 6, column: 3 },
        },
        text: 'Twee woorden.',
        place: { line: 3, column: 1 },
      },
    ]);
  });

  test('are found by name, and their attributes by kind', () => {
    const [stat] = prose.components.filter(({ name }) => name === 'Stat');
    expect(stat?.name).toBe('Stat');
    expect(stat && attribute(stat, 'id')).toBe('a');
    expect(stat && attribute(stat, 'bare')).toBeUndefined();
    expect(stat && attributeList(stat, 'source')).toEqual(['b', 'c']);
    expect(stat && attributeList(stat, 'none')).toEqual([]);
  });
});

test.each([
  ['Een {naam}.', [{ line: 1, column: 5 }]],
  ['{naam}', [{ line: 1, column: 1 }]],
  ['export const a = 1', [{ line: 1, column: 1 }]],
  ['<Chart id={naam} />', [{ line: 1, column: 8 }]],
  ['<Chart {...alles} />', [{ line: 1, column: 8 }]],
  ['{/* opmerking */}', []],
  ['Een {/* opmerking */} erin.', []],
  ['Een \\{ en `{naam}`.', []],
  ['<Chart id="a" bare />', []],
])('%j holds code at %j', (source, places) => {
  expect(readProse(source).code).toEqual(places);
});

test('what does not parse is an error with line and column', () => {
  expect(() => readProse('Een\n\n<Callout>\n\ntwee <Term>drie\n\n</Callout>')).toThrow(
    expect.objectContaining({ line: 5 }),
  );
});

describe('words', () => {
  test.each([
    ['Eén woord per keer.', 4],
    ['‘Aanhaling’ – pagina’s', 2],
    ['14+netnummer en I&O', 4],
    ['3,5 miljoen', 3],
    ['', 0],
    ['– … !', 0],
  ])('%j counts %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('those that are read count: component texts and cells, not attributes and addresses', () => {
    const source =
      '## Twee woorden {#anker}\n\n<Stat id="a" value="9">\n\nnog drie woorden\n\n</Stat>\n\n| een | twee |\n|---|---|\n| drie | [vier](../x.mdx) |\n\n![Een beeld](a.svg)';
    expect(readProse(source).words).toBe(9);
  });

  test('on both sides of a line break or a tag stay two', () => {
    expect(readProse('een\ntwee <Term id="x">drie</Term> vier').words).toBe(4);
    expect(readProse('- een\n- twee').words).toBe(2);
  });
});
