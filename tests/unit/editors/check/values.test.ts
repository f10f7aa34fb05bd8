import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../../../src/escape.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

/** The errors where this file has other words in place of these. */
async function errorsWhere(file: string, words: string, others: string): Promise<string[]> {
  const text = await readFile(`${base}/${file}`, 'utf8');
  expect(text).toContain(words);
  const found = await findDiagnostics(
    layered([base], { [file]: text.replace(words, () => others) }),
  );
  return found
    .filter(({ level }) => level === 'error')
    .map((diagnostic) => `${diagnostic.file}:${diagnostic.line} ${diagnostic.rule}`);
}

const about = 'content/nl/pages/about.mdx';

describe('what comes into a value by an escape is judged as if it stood there', () => {
  test.each([
    ['\\u0007', 'broken-character'],
    ['\\0', 'broken-character'],
    ['\\e', 'broken-character'],
    ['\\x7F', 'broken-character'],
    ['\\uD800', 'broken-character'],
    ['\\uFFFF', 'broken-character'],
    ['\\uFDD0', 'broken-character'],
    ['\\U0001FFFE', 'broken-character'],
    ['\\uFFFD', 'broken-character'],
    ['\\u202E', 'invisible-character'],
    ['\\u2066', 'invisible-character'],
    ['\\u200B', 'invisible-character'],
    ['\\uFEFF', 'invisible-character'],
    ['\\_', 'hard-space'],
    ['\\n', 'invalid-field'],
    ['\\r', 'invalid-field'],
    ['\\N', 'invalid-field'],
    ['\\L', 'invalid-field'],
    ['\\P', 'invalid-field'],
    ['\n\n  ', 'invalid-field'],
  ])('%j', async (escape, rule) => {
    const errors = await errorsWhere(about, 'title: "Over', `title: "Over${escape} `);
    expect(errors).toEqual([`${about}:2 ${rule}`]);
  });

  test.each(['\\t', '\\"', '\\\\', '\\u00e9', '\\/'])('but %j is right', async (escape) => {
    expect(await errorsWhere(about, 'title: "Over', `title: "Over${escape} `)).toEqual([]);
  });
});

describe('in every list', () => {
  test.each([
    ['content/sources.yaml', '"Waarom mensen bellen"', '"Waarom\\u0001 mensen"', 10],
    ['content/glossary.yaml', 'term: "loketdenken"', 'term: "loket\\u0001denken"', 4],
    ['content/outline.yaml', 'edition: "2026.1"', 'edition: "2026.1\\n"', 1],
    ['content/editing/words.yaml', 'nl:', 'nl:\n  - "wo\\u0001ord"', 0],
  ])('%s', async (file, words, others, line) => {
    const errors = await errorsWhere(file, words, others);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((error) => error.startsWith(`${file}:${line || ''}`))).toBe(true);
  });

  test('a block of two lines is no title', async () => {
    const errors = await errorsWhere(
      about,
      'title: "Over deze publicatie"',
      'title: |\n  Over\n  TY  - BOOK',
    );
    expect(errors).toEqual([`${about}:2 invalid-field`]);
  });
});

test('XML holds no character that it has no way to write', () => {
  expect(escapeXml('a\u0000\u0007\uD800\uFFFF<b> & \u{1F600}\n')).toBe(
    'a&lt;b&gt; &amp; \u{1F600}\n',
  );
});
