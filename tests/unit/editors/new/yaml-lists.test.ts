import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  ValueWithComment,
  insertBlock,
  insertItem,
  insertName,
} from '../../../../src/editors/new/yaml-lists.ts';
import { root } from '../../../support/content.ts';

const read = (name: string) => readFile(`${root}/content/${name}.yaml`, 'utf8');

/** The lines that are new; fails where any other line changed. */
function added(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const start = now.findIndex((line, index) => line !== old[index]);
  const length = now.length - old.length;
  expect([...now.slice(0, start), ...now.slice(start + length)]).toEqual(old);
  return now.slice(start, start + length);
}

describe('all else stays as its author wrote it', () => {
  test('in the outline', async () => {
    const outline = await read('outline');
    const path = ['publications', 0, 'chapters'];
    expect(added(outline, insertName(outline, path, 0, 'nieuw'))).toEqual(['      - nieuw']);
    expect(added(outline, insertName(outline, path, 6, 'nieuw'))).toEqual(['      - nieuw']);
    expect(added(outline, insertName(outline, ['publications', 0, 'closing'], 0, 'slot'))).toEqual([
      '    closing:',
      '      - slot',
    ]);
    const block = insertBlock(outline, ['publications'], 3, { folder: 'deel' });
    expect(added(outline, block).filter(Boolean)).toEqual(['  - folder: deel']);
  });

  test.each([
    ['at the start', 'aaa'],
    ['in between', 'm'],
    ['at the end', 'zzz'],
  ])('in the list of sources, %s', async (_, id) => {
    const sources = await read('sources');
    const item = {
      id,
      title: 'De "bron": een',
      type: new ValueWithComment('report', 'of webpage'),
    };
    expect(added(sources, insertItem(sources, item)).filter(Boolean)).toEqual([
      `- id: ${id}`,
      '  title: "De \\"bron\\": een"',
      '  type: report # of webpage',
    ]);
  });

  test('in the glossary', async () => {
    const glossary = await read('glossary');
    const item = { id: 'balie', draft: true as const, nl: { term: 'balie' } };
    expect(added(glossary, insertItem(glossary, item)).filter(Boolean)).toEqual([
      '- id: balie',
      '  draft: true',
      '  nl:',
      '    term: "balie"',
    ]);
  });

  test('line ends of Windows included', () => {
    expect(insertName('pages:\r\n  - home # eerst\r\n', ['pages'], 1, 'x')).toBe(
      'pages:\r\n  - home # eerst\r\n  - x\r\n',
    );
  });
});

test('an item stands at its place in the alphabet', () => {
  const ids = (yaml: string) => [...yaml.matchAll(/id: (\S+)/g)].map(([, id]) => id);
  const list = '- id: a\n\n- id: c\n';
  expect(ids(insertItem(list, { id: 'b' }))).toEqual(['a', 'b', 'c']);
});
