import { describe, expect, test } from 'vitest';
import { findUnreadableLine } from '../../../../src/editors/check/read/unreadable-line.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

const page = 'content/nl/pages/about.mdx';
const head = [
  '---',
  'title: "Over deze publicatie"',
  'description: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."',
  'published: 2026-11-23',
];
/** The lines before the words of a page. */
const before = [...head, '---', ''];

const staircase = (count: number, line: string, step = 2) =>
  Array.from({ length: count }, (_, index) => ' '.repeat(index * step) + line).join('\n');
const times = (count: number, text: string) => text.repeat(count);

/** Words of a text, and the line (from 1, in those words) at which there is too much. */
const texts: [situation: string, words: string, line: number][] = [
  ['a list of 1,000 levels', staircase(1000, '- a'), 51],
  ['a numbered list of 1,000 levels', staircase(1000, '1. a', 3), 51],
  ['a list of 1,000 levels by tabs', staircase(200, '- a').replaceAll('  ', '\t'), 51],
  ['a list whose levels have other signs', staircase(300, '+ a'), 51],
  ['a list with blank lines between', staircase(300, '- a').replaceAll('\n', '\n\n'), 101],
  ['lists within one line', times(1000, '- ') + 'a', 1],
  ['2,000 quotes without spaces', times(2000, '>') + 'a', 1],
  ['2,000 quotes with spaces', times(2000, '> ') + 'a', 1],
  ['quotes and lists in turn', times(500, '> - ') + 'a', 1],
  ['quotes after words', `Een zin.\n\n${times(2000, '>')}a`, 3],
  ['a quote within a list', `- a\n  ${times(100, '>')}`, 2],
  ['emphasis', times(1000, '*a ') + times(1000, 'a* '), 1],
  ['strong emphasis over lines', times(100, '**a\n'), 26],
  ['one run of signs', `${times(1000, '*')}a${times(1000, '*')}`, 1],
  ['underscores', times(1000, '_a '), 1],
  ['tildes', times(400, '~~a '), 1],
  ['square brackets', times(5000, '['), 1],
  ['square brackets that close', times(500, '[') + times(500, ']'), 1],
  ['images within links', times(500, '![a') + times(500, '](b)'), 1],
  ['notes within notes', times(500, '^[a'), 1],
  ['braces', times(2000, '{'), 1],
  ['braces that close', times(500, '{') + times(500, '}'), 1],
  ['components', times(500, '<Callout>\n') + times(500, '</Callout>\n'), 51],
  ['components within a line', times(500, '<Term id="a">') + times(500, '</Term>'), 1],
  ['fragments', times(500, '<>') + times(500, '</>'), 1],
  ['elements over lines', times(500, '<Callout\n kind="a>b"\n>\n'), 153],
  ['a fence within a comment', `{/*\n\`\`\`\n*/}\n\n${times(100, '> ')}`, 5],
  ['after a fence', `\`\`\`\n- a\n\`\`\`\n\n${times(100, '> ')}`, 5],
  ['after a fence that closes with more signs', `~~~\na\n~~~~\n${times(100, '> ')}`, 4],
  ['a table of 500 columns', `|${times(500, 'a|')}\n|${times(500, '-|')}`, 1],
  ['1,000 notes', Array.from({ length: 1000 }, (_, n) => `[^${n}]: a\n`).join('\n'), 1001],
  ['20,000 operators', `{${times(20, times(1000, '!') + '\n')}1}`, 1],
  ['a sum', `{1${times(5_000, '+1')}}`, 1],
  ['operators in an attribute', `<Callout kind={${times(5_000, '!')}1} />`, 1],
  ['operators that are spread', `<Callout {...${times(5_000, '!')}1} />`, 1],
  ['operators beside an element', `{1 + <a /> + ${times(5_000, '!')}1}`, 1],
  ['operators behind a string with a brace', `{"}" + ${times(5_000, '!')}1}`, 1],
  ['operators behind a pattern with a brace', `{/}/ + ${times(5_000, '!')}1}`, 1],
  ['code that many a brace may end', `Een zin.\n\n{"${times(3_000, '} ')}`, 3],
  ['a comment without an end', `{/* ${times(3_000, '} ')}`, 1],
  ['much code in many places', times(1_000, '{1+1} {"a"}\n\n'), 667],
  ['an import', `import a from ${times(3_000, '!')}1`, 1],
  ['an import under a heading', `# Kop\nexport const a = ${times(3_000, '!')}1`, 2],
  ['an import over blank lines', `export const a = [\n\n${times(3_000, '1,\n\n')}]`, 1],
  ['one long line', times(30_000, 'a'), 1],
  ['a text of a megabyte', times(100_000, 'tien haas\n'), 50_000 - 17],
];

describe('a text beyond a limit is a diagnostic at its line, and no parser reads it', () => {
  test.each(texts)('%s', async (_, words, line) => {
    const found = await diagnosticsWith(page, [...before, words].join('\n'));
    expect(found.map(({ rule }) => rule)).toEqual(['unreadable-line']);
    if (line < 40_000) expect(found[0]?.line).toBe(before.length + line);
  });
});

const deep = staircase(300, 'a:', 1);
const lists: [situation: string, yaml: string, line: number][] = [
  ['fields of 300 levels', deep, 51],
  ['fields of 3,000 levels', staircase(600, 'a:', 1), 51],
  ['lists of 300 levels', staircase(300, '-', 1), 51],
  ['lists within one line', times(300, '- ') + 'a', 1],
  ['brackets', times(3000, '['), 1],
  ['brackets after a field', `a: ${times(300, '[')}`, 1],
  ['brackets over lines', `a:\n${times(300, ' [\n')}`, 50],
  [
    'brackets in a value that a quote is in',
    `a: it's ${times(300, '[')}\nb: ${times(300, '[')}`,
    2,
  ],
  ['braces', times(300, '{a: '), 1],
  ['keys within keys', times(300, '? '), 1],
];

describe('YAML beyond a limit is a diagnostic at its line', () => {
  const files = ['outline', 'sources', 'glossary', 'compounds', 'editing/words'];
  test.each(lists)('%s', async (_, yaml, line) => {
    for (const name of files) {
      const file = `content/${name}.yaml`;
      const found = (await diagnosticsWith(file, yaml)).filter((one) => one.file === file);
      expect(found.map(({ rule, line }) => [rule, line])).toEqual([['unreadable-line', line]]);
    }
    const found = await diagnosticsWith(page, [...head, yaml, '---', '', 'Een zin.'].join('\n'));
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ['unreadable-line', head.length + line],
    ]);
  });

  test('brackets over lines that look like fields, where the whole file is one bracket', async () => {
    const file = 'content/sources.yaml';
    const found = await diagnosticsWith(file, `{\n${times(300, 'a: {\nb: x,\n')}`);
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([['unreadable-line', 98]]);
  });

  test('references that grow are refused without growing', async () => {
    const laughs = ['a0: &a0 [x, x]'];
    for (let n = 1; n < 40; n += 1) laughs.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
    const found = await diagnosticsWith(page, [...head, ...laughs, '---', '', 'a'].join('\n'));
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([['yaml-syntax', head.length + 2]]);
  });
});

test('one text beyond a limit hides no diagnostic of another', async () => {
  const corpus = layered([base], {
    [page]: [...before, times(2000, '>')].join('\n'),
    'content/nl/pages/changes.mdx': [...before, 'Een zin met TODO.'].join('\n'),
  });
  const rules = (await findDiagnostics(corpus)).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['unreadable-line', 'placeholder']));
});

describe('what a text may hold is not beyond a limit', () => {
  test.each([
    ['a list of ten levels', staircase(10, '- a')],
    ['a thousand items', times(1000, '- a\n')],
    ['a thousand items of two levels', times(1000, '- a\n  - b\n')],
    ['a thousand paragraphs with a bracket', times(1000, 'Een [ haak.\n\n')],
    ['fill-in lines', 'Naam: ____________________________________________________________'],
    ['a rule', times(80, '*')],
    ['sums', 'Dat is 3 * 4 * 5 * 6.\n'.repeat(60)],
    ['a fence with a staircase', `\`\`\`\n${staircase(100, '- a')}\n\`\`\``],
    ['components that stand alone', times(300, '<Stat value="a > b" />\n\n')],
    ['a long comment', `{/* ${times(3_000, 'woord }\n')} */}`],
    ['many comments and anchors', times(2_000, '## Kop {#kop}\n\n{/* a */}\n\n')],
    ['a brace in a value', times(300, '<Stat value="a { b" /> {/* } */}\n\n')],
    [
      'a paragraph in which a line begins with export',
      `Een zin.\n${times(300, 'export van data ')}`,
    ],
    [
      'code in a fence within a list',
      `- a\n\n  \`\`\`json\n${times(300, '  { "a": 1 }\n')}  \`\`\``,
    ],
    ['code that opens', 'Schrijf `<div>` en `[`.\n'.repeat(200)],
  ])('%s', (_, words) => {
    expect(findUnreadableLine(page, [...before, words].join('\n'))).toBeUndefined();
  });
});

async function diagnosticsWith(file: string, text: string) {
  const found = await findDiagnostics(layered([base], { [file]: text }));
  return found.filter((one) => one.level === 'error' && one.file === file);
}
