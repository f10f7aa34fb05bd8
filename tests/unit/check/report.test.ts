import { expect, test } from 'vitest';
import { sortFaults, type Fault } from '../../../src/check/fault.ts';
import { toTerminal } from '../../../src/check/report/terminal.ts';

const fault = (file: string, line: number, column: number, rule = 'r'): Fault => ({
  rule,
  file,
  line,
  column,
  problem: 'Het klopt niet.',
  fix: 'Maak het kloppend.',
});

test('faults come in the order in which an editor works: file, line, column, rule', () => {
  const sorted = sortFaults([
    fault('b.mdx', 1, 1),
    fault('a.mdx', 10, 1),
    fault('a.mdx', 9, 5),
    fault('a.mdx', 9, 4, 'z'),
    fault('a.mdx', 9, 4, 'a'),
  ]);
  expect(sorted.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(
    ['a.mdx:9:4 a', 'a.mdx:9:4 z', 'a.mdx:9:5 r', 'a.mdx:10:1 r', 'b.mdx:1:1 r'],
  );
});

test.each([
  [[], 'De inhoud is in orde.'],
  [[fault('a', 1, 1)], '1 fout in 1 bestand.'],
  [[fault('a', 1, 1), fault('a', 2, 1)], '2 fouten in 1 bestand.'],
  [[fault('a', 1, 1), fault('b', 2, 1)], '2 fouten in 2 bestanden.'],
])('%# faults are counted', (faults, count) => {
  expect(toTerminal(faults).split('\n').at(-1)).toContain(count);
});
