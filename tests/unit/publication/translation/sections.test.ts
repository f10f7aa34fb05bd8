import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/content/markdown/prose.ts';
import { hashOf, sectionsOf } from '../../../../src/publication/translation/sections.ts';

const body = `De opening.

## Eerste kop {#eerste}

Tekst van de eerste.

### Kop daaronder {#daaronder}

Meer.

## Laatste kop

Slot.
`;

const read = (text: string, data = {}) => sectionsOf(data, text, readProse(text).headings);

test('a text falls apart into its head, its start and what stands under each heading', () => {
  expect(
    read(body, { title: 'Titel', published: '2026-01-01' }).map(
      ({ id, title, depth, from, to }) => [id, title, depth, from, to],
    ),
  ).toEqual([
    ['_head', '', 0, 1, 1],
    ['_start', '', 0, 1, 3],
    ['eerste', 'Eerste kop', 2, 3, 7],
    ['daaronder', 'Kop daaronder', 3, 7, 11],
    ['laatste-kop', 'Laatste kop', 2, 11, 15],
  ]);
});

test('a text that begins with a heading has no start', () => {
  expect(read('## Kop {#kop}\n').map(({ id }) => id)).toEqual(['_head', 'kop']);
});

test('what a footnote says belongs to the section that it stands in', () => {
  const text = '## Een {#een}\n\nTekst[^1].\n\n[^1]: Noot.\n\n## Twee {#twee}\n';
  const [, one] = read(text);
  expect(one?.text).toContain('Noot.');
});

describe('the hash of a section', () => {
  test.each([
    ['other white space', 'Een  zin\nover twee regels.', 'Een zin over\n\ntwee regels. '],
    ['another anchor of its heading', '## Kop {#oud}\n\nTekst.', '## Kop {#nieuw}\n\nTekst.'],
    ['a heading without an anchor', '## Kop {#oud}\n\nTekst.', '## Kop\n\nTekst.'],
    ['another anchor in a link', 'Zie [x](../a/b.mdx#oud).', 'Zie [x](../a/b.mdx#nieuw).'],
    ['another way to write é', 'caf\u00e9', 'cafe\u0301'],
    ['line ends of Windows', 'a\nb', 'a\r\nb'],
  ])('stays with %s', (_, before, after) => {
    expect(hashOf(after)).toBe(hashOf(before));
  });

  test.each([
    ['another word', 'Een zin.', 'Een regel.'],
    ['a comma', 'Een zin, dus.', 'Een zin dus.'],
    ['another source', '<Cite id="a" />', '<Cite id="b" />'],
    ['a link to another file', '[x](../a/b.mdx#c)', '[x](../a/d.mdx#c)'],
    ['another heading', '## Kop {#a}', '## Kopje {#a}'],
  ])('changes with %s', (_, before, after) => {
    expect(hashOf(after)).not.toBe(hashOf(before));
  });

  test('of the head covers title, label, description and lead, and nothing else', () => {
    const data = { title: 'T', description: 'D', lead: 'L', label: 'B' };
    const head = (fields: object) => read('', { ...data, ...fields })[0]?.hash;
    for (const field of Object.keys(data)) expect(head({ [field]: 'X' })).not.toBe(head({}));
    expect(head({ published: '2026-01-01', audience: ['board'] })).toBe(head({}));
  });
});
