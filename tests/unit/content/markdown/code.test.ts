import { parse, type AnyNode } from 'acorn';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { features } from '../../../../src/content/markdown/features.ts';
import { readProse } from '../../../../src/content/markdown/prose.ts';
import { takesAll } from '../../../support/sample.ts';

// `RUN` stands for whatever an author must not get to run. What the page is compiled to is the judge: where that
// holds the name, the text is refused; by the parser with a place, or as code.

/** What a text is refused for, and what it holds. */
function judge(text: string): 'code' | 'syntax' | 'words' {
  try {
    return readProse(text).code.length > 0 ? 'code' : 'words';
  } catch {
    return 'syntax';
  }
}

/** Whether the page would run it; what does not compile runs nothing. */
function isRun(text: string): boolean {
  let code: string;
  try {
    ({ code } = mdxToJs(text, { features }));
  } catch {
    return false;
  }
  return names(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
}

function names(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const one = node as AnyNode;
  if (one.type === 'Identifier') return one.name === 'RUN';
  if (one.type === 'ImportDeclaration' || one.type === 'ExportAllDeclaration') {
    return one.source.value === 'RUN';
  }
  if (one.type === 'Property' && !one.computed) return names(one.value);
  return Object.values(one).some(names);
}

const code = [
  ...['{RUN}', '{/* a */ RUN /* b */}', '{/* a */ RUN}', '{RUN /* a */}', '{/**/RUN}'],
  ...['{/* } */ RUN}', '{/*"*/RUN/*"*/}', '{"/*" + RUN + "*/"}', "{'/*' + RUN + '*/'}"],
  ...['{`${RUN}`}', '{`/* ${RUN} */`}', '{/[*/]/.test(RUN)}', '{\\u0052UN}', '{RUN`a`}'],
  ...[
    '{await RUN}',
    '{a = RUN}',
    '{{ a: RUN }}',
    '{(() => RUN)()}',
    '{<b>{RUN}</b>}',
    '{[...RUN]}',
  ],
  ...['<>{RUN}</>', '<Lang tag="en">{/* a */ RUN}</Lang>', '<Lang tag={RUN}>a</Lang>'],
  ...[
    '<Lang tag={`${RUN}`}>a</Lang>',
    '<Lang tag={"a" + RUN}>a</Lang>',
    '<Lang tag={("a", RUN)}/>',
  ],
  ...['<Lang {...RUN}>a</Lang>', '<Lang tag="en"{...RUN}/>', '<Lang {...{ a: RUN }}/>'],
  ...['<Lang tag={<b>{RUN}</b>}/>', '<Lang tag={/* a */ RUN}/>', '<Lang tag={RUN`a`}/>'],
];

const ownLines = [
  ...['{// a\nRUN\n}', '{// a\rRUN\r}', '{// }\nRUN}', '{/* a *//* b */RUN}'],
  ...['{/* a */\n\nRUN}', '{/* a\n*/ RUN /* b\n*/}', '{/* a */}{RUN}', '{/* `*/ RUN /* `*/}'],
  ...['import a from "RUN"', 'export const a = RUN', 'export default RUN', 'export\tconst a = RUN'],
  ...['export * from "RUN"', 'export*from "RUN"', 'export const a = RUN // b'],
  ...['| a |\n| - |\n| {"|" + RUN} |', '> {/* a\n> */ RUN}', '<Lang\n  tag={\nRUN\n}\n/>'],
  ...['\n---\na: {RUN}\n---\n\na', 'a\n\n---\n{RUN}\n---', '\n+++\n{RUN}\n+++', '    {RUN}'],
  ...['[{RUN}]: a\n\n[{RUN}]', ':::note{RUN}\n:::', '\uFEFFexport const a = RUN'],
];

const words = [
  ...['{}', '{ }', '{\n}', '{/* RUN */}', '{/* } RUN { */}', '{/*/ RUN /*/}', '{// RUN\n}'],
  ...[
    '{/* a */ /* RUN */}',
    '{/* a\n\nRUN */}',
    '\\{RUN}',
    '\\{RUN\\}',
    '&#123;RUN&#125;',
    '`{RUN}`',
  ],
  ...['```\n{RUN}\n```', '~~~js {RUN}\n{RUN}\n~~~', '## Kop {#a}', '[a]({RUN})', '[a](b "{RUN}")'],
  ...[
    '![a](b.svg "{RUN}")',
    'exporteer RUN',
    'important RUN',
    'import"RUN"',
    'a\nexport const a = RUN',
  ],
  ...['> export const a = RUN', '<Lang tag="{RUN}">a</Lang>', '<Lang tag="${RUN}">a</Lang>'],
  ...['<Lang tag={"RUN"}>a</Lang>', '<Lang tag={`RUN`}>a</Lang>', '<Lang tag=\'"+RUN+"\'>a</Lang>'],
];

const places: [string, (text: string) => string][] = [
  ['a paragraph', (text) => `Een ${text} woord.`],
  ['a heading', (text) => `## Kop ${text}`],
  ['a heading with an anchor', (text) => `## Kop ${text} {#kop}`],
  ['an item', (text) => `- ${text}`],
  ['a task', (text) => `- [ ] ${text}`],
  ['a quote', (text) => `> ${text}`],
  ['a cell', (text) => `| a | b |\n| - | - |\n| c | ${text} |`],
  ['the head of a table', (text) => `| a | ${text} |\n| - | - |\n| c | d |`],
  ['a note', (text) => `Een.[^1]\n\n[^1]: ${text}`],
  ['a link', (text) => `[a ${text}](b)`],
  ['emphasis', (text) => `**a ${text}**`],
  ['a component', (text) => `<Callout kind="note" title="a">\n\n${text}\n\n</Callout>`],
  ['a line of a component', (text) => `Een <Term id="a">b ${text}</Term>.`],
  ['an item in a component', (text) => `<Callout>\n\n- a\n\n  - ${text}\n\n</Callout>`],
];

describe('code is refused wherever it stands', () => {
  test.each(places)('in %s', (_, inPlace) => {
    const passed = code.map(inPlace).filter((text) => judge(text) === 'words');
    expect(passed).toEqual([]);
  });

  test.each([...code, ...ownLines])('on its own: %j', (text) => {
    expect(isRun(text)).toBe(true);
    expect(judge(text)).not.toBe('words');
  });
});

test.each(words)('%j is words, and nothing of it is run', (text) => {
  expect(judge(text)).toBe('words');
  expect(() => mdxToJs(text, { features })).not.toThrow();
  expect(isRun(text)).toBe(false);
});

test('what stands above it hides no code', () => {
  const above = [
    '{/*',
    '{// a',
    '/*',
    '`',
    '```',
    '<!--',
    '{"',
    '---',
    '+++',
    '<Lang',
    '{/* a */',
    ...words,
  ];
  // In `npm test` every sixth pair, each of both in many of them.
  const all = above.flatMap((one, row) =>
    [...code, ...ownLines]
      .filter((_, column) => takesAll || (row + column) % 6 === 0)
      .map((other) => `${one}\n\n${other}`),
  );
  expect(all.filter((text) => judge(text) === 'words' && isRun(text))).toEqual([]);
});

test.each([
  '{// a\u2028RUN\n}',
  '{// a\u2029RUN\n}',
  '{"a"}',
  '{1}',
  '{;}',
  '<Lang tag={1}/>',
  '<Lang tag={true}/>',
  '<Lang tag={null}/>',
  '<Lang tag={}/>',
  'export {}',
])('%j is refused, though it would do nothing', (text) => {
  expect(judge(text)).not.toBe('words');
});

test.each([
  ['Een {naam}.', { line: 1, column: 5 }],
  ['é 😀 {naam}.', { line: 1, column: 6 }],
  ['a\r\n\r\n> {/* a */ naam}', { line: 3, column: 3 }],
  ['\t\n\n{naam}', { line: 3, column: 1 }],
  ['export*from "a"', { line: 1, column: 1 }],
  ['<Chart id="é" data={naam} />', { line: 1, column: 15 }],
  ['<Chart\n  id="a"\n  {...alles} />', { line: 3, column: 3 }],
])('%j has its code at %j', (text, place) => {
  expect(readProse(text).code).toEqual([place]);
});

test('a thousand comments in one expression take no longer than as many words', () => {
  expect(judge(`{${'/* */ '.repeat(1_000)}}`)).toBe('words');
  expect(judge(`{${'/* */ '.repeat(1_000)}x}`)).toBe('code');
});

// A parser that is no JavaScript ends the process where its stack does.
test.each([
  [
    'brackets',
    (open: string, close: string) => `{${open.replaceAll('x', '(')}1${close.replaceAll('x', ')')}}`,
  ],
  [
    'a list in an attribute',
    (open: string, close: string) =>
      `<Lang tag={${open.replaceAll('x', '[')}${close.replaceAll('x', ']')}}/>`,
  ],
  [
    'a list that is spread',
    (open: string, close: string) =>
      `<Lang {...${open.replaceAll('x', '[')}${close.replaceAll('x', ']')}}/>`,
  ],
  ['after a comment', (open: string) => `{/* a */ ${open.replaceAll('x', '!')}1}`],
  ['an export', (open: string) => `export const a = ${open.replaceAll('x', '!')}1`],
  ['an export behind a tab', (open: string) => `export\tconst a = ${open.replaceAll('x', '!')}1`],
  [
    'an export of all',
    (open: string) => `export*from "a";export const a = ${open.replaceAll('x', '!')}1`,
  ],
  [
    'an export behind a byte order mark',
    (open: string) => `\uFEFFexport const a = ${open.replaceAll('x', '!')}1`,
  ],
])('%s, a hundred thousand deep, is refused', (_, text) => {
  // Of twenty thousand a thread still makes a tree, and takes seconds to walk it.
  for (const thousands of takesAll ? [20, 100] : [100]) {
    const deep = `${'x'.repeat(1_000)}\n`.repeat(thousands);
    expect(judge(text(deep, deep))).not.toBe('words');
  }
});

test('a string in braces is the value that the page gets', () => {
  const [use] = readProse('<Stat id={"a"} value={`85 %`} year={/* b */ "2020"} bare />').components;
  expect(use?.attributes).toEqual({ id: 'a', value: '85 %', year: '2020', bare: true });
});
