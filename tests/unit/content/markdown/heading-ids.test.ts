import { expect, test } from 'vitest';
import { liftHeadingIds } from '../../../../src/content/markdown/heading-ids.ts';

const lines = (...all: string[]) => all.join('\n');

test.each([
  ['## Kop {#anker}', 'anker'],
  ['### Een langere kop {#een-2-drie}', 'een-2-drie'],
  ['## Kop {#anker}  ', 'anker'],
  ['## Kop {#anker}\r', 'anker'],
  ['## Kop met {#haken} erin', undefined],
  ['## Kop {#Anker}', undefined],
  ['## Kop {#a--b}', undefined],
  ['## Kop{#anker}', undefined],
  ['####### Geen kop {#anker}', undefined],
  ['Tekst {#anker}', undefined],
])('%j has the id %s', (line, id) => {
  const { text, ids } = liftHeadingIds(line);
  expect(ids.get(1)).toBe(id);
  expect(text).toHaveLength(line.length);
  expect(text.includes('{#')).toBe(id === undefined);
});

test('ids go by line', () => {
  const { ids } = liftHeadingIds(
    lines('Tekst', '', '## Een {#een}', '', '## Twee', '### Drie {#drie}'),
  );
  expect([...ids]).toEqual([
    [3, 'een'],
    [6, 'drie'],
  ]);
});

test.each(['```', '~~~~', '```md'])(
  'a heading within %s is code, and one after it is not',
  (fence) => {
    const close = fence.replace(/[a-z]/g, '');
    const { ids } = liftHeadingIds(lines(fence, '## Kop {#in}', close, '## Kop {#na}'));
    expect([...ids]).toEqual([[4, 'na']]);
  },
);
