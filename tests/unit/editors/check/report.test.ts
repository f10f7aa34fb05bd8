import { describe, expect, test } from 'vitest';
import type { RuleName } from '../../../../src/editors/check/catalogue/catalogue.ts';
import { sortDiagnostics, type Diagnostic } from '../../../../src/editors/check/diagnostic.ts';
import {
  toReportedDiagnostics,
  type ReportedDiagnostic,
} from '../../../../src/editors/check/reported-diagnostic.ts';
import { toSourceExcerpt } from '../../../../src/editors/check/report/excerpt.ts';
import { toGithub } from '../../../../src/editors/check/report/github.ts';
import { toGitlab } from '../../../../src/editors/check/report/gitlab.ts';
import { toJson } from '../../../../src/editors/check/report/json.ts';
import { toTerminal } from '../../../../src/editors/check/report/terminal.ts';

const diagnostic = (
  file: string,
  line: number,
  column: number,
  rule: RuleName = 'jargon',
): Diagnostic => ({
  rule,
  file,
  line,
  column,
  problem: 'Het klopt niet.',
  fix: 'Maak het kloppend.',
});

const error = (...place: [file: string, line: number]): ReportedDiagnostic[] =>
  toReportedDiagnostics('error', [diagnostic(...place, 1)], new Map());
const advice = (...place: [file: string, line: number]): ReportedDiagnostic[] =>
  toReportedDiagnostics('advice', [diagnostic(...place, 1)], new Map());

test('diagnostics come in the order in which an editor works: file, line, column, rule', () => {
  const sorted = sortDiagnostics([
    diagnostic('b.mdx', 1, 1),
    diagnostic('a.mdx', 10, 1),
    diagnostic('a.mdx', 9, 5),
    diagnostic('a.mdx', 9, 4, 'spelling'),
    diagnostic('a.mdx', 9, 4, 'dated-statement'),
  ]);
  expect(sorted.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(
    [
      'a.mdx:9:4 dated-statement',
      'a.mdx:9:4 spelling',
      'a.mdx:9:5 jargon',
      'a.mdx:10:1 jargon',
      'b.mdx:1:1 jargon',
    ],
  );
});

describe('in a terminal', () => {
  test.each([
    [[], 'De inhoud is in orde.'],
    [error('a', 1), '1 fout in 1 bestand.'],
    [[...error('a', 1), ...error('a', 2)], '2 fouten in 1 bestand.'],
    [[...error('a', 1), ...error('b', 2)], '2 fouten in 2 bestanden.'],
    [advice('a', 1), 'De inhoud is in orde. 1 advies in 1 bestand.'],
    [[...advice('a', 1), ...error('b', 1)], '1 fout in 1 bestand. 1 advies in 1 bestand.'],
  ])('%# diagnostics are counted', (diagnostics, count) => {
    expect(toTerminal(diagnostics).split('\n').at(-1)).toBe(count);
  });

  test('advice comes after the errors', () => {
    const report = toTerminal([...advice('a', 1), ...error('b', 1)]);
    expect(report.indexOf('b:1:1')).toBeLessThan(report.indexOf('a:1:1'));
  });

  test('the line stands there with a marker under it', () => {
    const written = new Map([['a.mdx', 'Een\ntwee drie\n']]);
    const [reported] = toReportedDiagnostics(
      'error',
      [{ ...diagnostic('a.mdx', 2, 6), length: 4 }],
      written,
    );
    expect(toTerminal(reported ? [reported] : [])).toBe(
      [
        'a.mdx:2:6',
        '  2 │ twee drie',
        '    │      ^^^^',
        '  Het klopt niet.',
        '  → Maak het kloppend.',
        '  [jargon] content/REGELS.md#jargon',
        '',
        '1 fout in 1 bestand.',
      ].join('\n'),
    );
  });
});

describe('the line of a diagnostic', () => {
  const long = `${'woord '.repeat(40)}fout ${'woord '.repeat(40)}`;
  const at = long.indexOf('fout') + 1;

  test.each([
    ['a short line', 'een fout hier', 5, 4, 'een fout hier', '    ^^^^'],
    ['a tab', '\tfout', 2, 4, ' fout', ' ^^^^'],
    ['past its end', 'een', 9, 1, 'een', '   ^'],
    ['nothing', '', 1, 1, '', '^'],
    ['a character that nobody sees', 'a\u200Bb', 2, 1, 'a‹U+200B›b', ' ^^^^^^^^'],
    ['an accent of its own', 'cafe\u0301 fout', 7, 4, 'cafe\u0301 fout', '     ^^^^'],
  ])('%s', (_, source, column, length, text, marker) => {
    expect(toSourceExcerpt(source, column, length)).toEqual({ text, marker });
  });

  test('of a long line only what is around the diagnostic shows', () => {
    const { text, marker } = toSourceExcerpt(long, at, 4);
    expect(text).toMatch(/^….*…$/);
    expect(text.length).toBeLessThan(100);
    expect(text.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('fout');
  });

  test('a line of a million characters takes no time', () => {
    expect(toSourceExcerpt('x'.repeat(1_000_000), 500_000, 3).text.length).toBeLessThan(100);
  });
});

describe('for a machine', () => {
  const diagnostics = [
    ...toReportedDiagnostics(
      'error',
      [{ ...diagnostic('a, b.mdx', 2, 3), problem: '100%\nfout', length: 4 }],
      new Map([['a, b.mdx', 'een\ntwee']]),
    ),
    ...advice('c.mdx', 1),
  ];

  test('JSON has every field, and counts', () => {
    expect(JSON.parse(toJson(diagnostics))).toEqual({
      errors: 1,
      advice: 1,
      findings: diagnostics,
    });
  });

  test('GitHub gets one command a line, escaped', () => {
    expect(toGithub(diagnostics).split('\n')).toEqual([
      '::error file=a%2C b.mdx,line=2,col=3,endColumn=6,title=jargon::100%25%0Afout%0A→ Maak het kloppend.%0Acontent/REGELS.md#jargon',
      '::warning file=c.mdx,line=1,col=1,endColumn=1,title=jargon::Het klopt niet.%0A→ Maak het kloppend.%0Acontent/REGELS.md#jargon',
    ]);
  });

  test('GitLab gets a report of code quality', () => {
    const report = JSON.parse(toGitlab(diagnostics)) as unknown;
    expect(report).toMatchObject([
      {
        check_name: 'jargon',
        severity: 'major',
        location: { path: 'a, b.mdx', lines: { begin: 2 } },
      },
      { check_name: 'jargon', severity: 'info', location: { path: 'c.mdx', lines: { begin: 1 } } },
    ]);
  });

  test('to GitLab a diagnostic that moved is the same, and a second one on an equal line is another', () => {
    const written = new Map([['a.mdx', 'x\nfout\nfout\n']]);
    const prints = (lines: number[]) =>
      (
        JSON.parse(
          toGitlab(
            toReportedDiagnostics(
              'error',
              lines.map((line) => diagnostic('a.mdx', line, 1)),
              written,
            ),
          ),
        ) as { fingerprint: string }[]
      ).map(({ fingerprint }) => fingerprint);
    expect(prints([2])).toEqual(prints([3]));
    expect(new Set(prints([2, 3])).size).toBe(2);
  });
});
