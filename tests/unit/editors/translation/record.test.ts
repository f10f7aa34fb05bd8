import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../../../../src/publication/translation/freshness.ts';
import { readProse } from '../../../../src/content/markdown/prose.ts';
import type { TranslationPair } from '../../../../src/editors/check/translation-pairs.ts';
import { updateRecord, writeRecord } from '../../../../src/editors/translation/record.ts';
import { hashOf, sectionsOf } from '../../../../src/publication/translation/sections.ts';

const today = '2026-03-04';
const hash = (id: string, words: string) => hashOf(`## ${id} {#${id}}\n\n${words}`);
const text = (parts: Record<string, string>) =>
  Object.entries(parts)
    .map(([id, words]) => `## ${id} {#${id}}\n\n${words}\n`)
    .join('\n');

/** What recording reads of a pair. */
function pair(
  source: Record<string, string>,
  translation: Record<string, string>,
  record: Record<string, string>,
): Pick<TranslationPair, 'record' | 'states'> {
  const read = (body: string) => sectionsOf({}, body, readProse(body).headings);
  return { record, states: freshnessOf(read(text(source)), read(text(translation)), record) };
}

describe('saying that a translation renders its source', () => {
  const old = `2026-01-02 ${hash('b', 'was')}`;
  const record = { _head: `2026-01-02 ${hashOf('')}`, a: `2026-01-02 ${hash('a', 'is')}`, b: old };
  const changed = pair({ a: 'is', b: 'new' }, { a: 'x', b: 'y' }, record);

  test('writes today and the hash of the source where that changed, and leaves the rest', () => {
    expect(updateRecord(changed, { today })).toEqual({
      record: { ...record, b: `${today} ${hash('b', 'new')}` },
      changed: ['b'],
    });
  });

  test('of one section leaves the others as they were', () => {
    expect(updateRecord(changed, { today, section: 'a' })).toEqual({ record, changed: [] });
  });

  test('as minor keeps the date', () => {
    expect(updateRecord(changed, { today, minor: true }).record['b']).toBe(
      `2026-01-02 ${hash('b', 'new')}`,
    );
  });

  test('as minor says nothing of a section that was never recorded', () => {
    const fresh = pair({ a: 'is' }, { a: 'x' }, {});
    expect(updateRecord(fresh, { today, minor: true })).toEqual({ record: {}, changed: [] });
    expect(updateRecord(fresh, { today }).changed).toEqual(['_head', 'a']);
  });

  test('leaves out what is not translated yet, and what the translation took out', () => {
    const other = pair({ a: 'is', n: 'new' }, { a: 'x' }, { ...record });
    expect(Object.keys(updateRecord(other, { today }).record)).toEqual(['_head', 'a']);
  });

  test('keeps the order of the source, so that a section that moved is known again', () => {
    const moved = pair({ b: 'was', a: 'is' }, { b: 'y', a: 'x' }, record);
    const again = updateRecord(moved, { today });
    expect(Object.keys(again.record)).toEqual(['_head', 'b', 'a']);
    expect(again.record['b']).toBe(old);
  });
});

describe('the record in a file', () => {
  const entry = { _head: '2026-01-02 aaaaaaaaaaaa', een: '2026-01-02 bbbbbbbbbbbb' };
  const written = 'translated:\n  _head: 2026-01-02 aaaaaaaaaaaa\n  een: 2026-01-02 bbbbbbbbbbbb';

  test.each([
    ['without one', '---\ntitle: T\n---\n\nText.\n', `---\ntitle: T\n${written}\n---\n\nText.\n`],
    [
      'with an older one, in the middle',
      '---\ntranslated:\n  _head: 2025-01-01 000000000000\ntitle: T\n---\nText.\n',
      `---\ntitle: T\n${written}\n---\nText.\n`,
    ],
    [
      'with an older one at the end',
      '---\ntitle: T\ntranslated:\n  x: 2025-01-01 000000000000\n---\nText.',
      `---\ntitle: T\n${written}\n---\nText.`,
    ],
    [
      'with a rule of dashes in its text',
      '---\na: 1\n---\n\n---\n',
      `---\na: 1\n${written}\n---\n\n---\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(writeRecord(before, entry)).toBe(after);
  });

  test('keeps the line ends of Windows', () => {
    expect(writeRecord('---\r\na: 1\r\n---\r\nText.\r\n', entry)).toBe(
      `---\r\na: 1\r\n${written.replaceAll('\n', '\r\n')}\r\n---\r\nText.\r\n`,
    );
  });

  test('without frontmatter there is nowhere to write it', () => {
    expect(() => writeRecord('Text.', entry)).toThrow('no frontmatter');
  });
});
