import { describe, expect, test } from 'vitest';
import { ownValue } from '../../../../src/own-value.ts';
import { grow } from '../../../../src/content/register.ts';
import { freshnessOf } from '../../../../src/publication/translation/freshness.ts';
import { updateRecord } from '../../../../src/editors/translation/record.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

/** Words that every object of JavaScript knows, whoever wrote them. */
const words = Object.getOwnPropertyNames(Object.prototype);

const head = (fields = '') =>
  `---\ntitle: "Over deze publicatie"\ndescription: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."\npublished: 2026-11-23\n${fields}---\n\n`;
const page = 'content/nl/pages/about.mdx';

/** A file with such a word, by where it stands. */
const places: Record<string, (word: string) => Record<string, string>> = {
  'a heading': (word) => ({ [page]: `${head()}## ${word} {#kop}\n\nEen zin.\n` }),
  'the id of a heading': (word) => ({ [page]: `${head()}## Kop {#${word}}\n\nEen zin.\n` }),
  'a heading without an id': (word) => ({ [page]: `${head()}## ${word}\n\nEen zin.\n` }),
  'an old anchor': (word) => ({
    [page]: `${head(`aliases: {${word}: kop}\n`)}## Kop {#kop}\n\nEen zin.\n`,
  }),
  'a field': (word) => ({ [page]: `${head(`${word}: a\n`)}Een zin.\n` }),
  'a section on record': (word) => ({
    [page.replace('/nl/', '/en/')]:
      `${head(`translated: {${word}: 2026-11-24 0123456789ab}\n`)}A.\n`,
  }),
  'a footnote': (word) => ({ [page]: `${head()}Een zin.[^${word}]\n\n[^${word}]: Een noot.\n` }),
  'a component': (word) => ({ [page]: `${head()}<${word} id="a" />\n` }),
  'an attribute': (word) => ({ [page]: `${head()}<Cite ${word}="a" />\n` }),
  'a source that is cited': (word) => ({ [page]: `${head()}Een zin. <Cite id="${word}" />\n` }),
  'a term that is used': (word) => ({ [page]: `${head()}<Term id="${word}">a</Term>\n` }),
  'a link': (word) => ({ [page]: `${head()}[Weg](${word}.mdx#${word})\n` }),
  'a file': (word) => ({ [`content/nl/pages/${word}.mdx`]: `${head()}Een zin.\n` }),
  'a folder': (word) => ({ [`content/nl/${word}/index.mdx`]: `${head()}Een zin.\n` }),
  'an address': (word) => ({ [page]: `${head(`slug: ${word}\n`)}Een zin.\n` }),
  'a data file and its column': (word) => ({
    [`content/nl/data/${word}.csv`]: `${word},${word}\n${word},1\n`,
    [page]: `${head()}<Chart id="${word}" data="${word}" kind="bars" title="a" source="${word}">\n\nA.\n\n</Chart>\n`,
  }),
};

describe.each(Object.keys(places))('a word that every object knows as %s', (place) => {
  test.each(words)('%s: is a word, or a diagnostic with a place', async (word) => {
    const files = places[place]?.(word) ?? {};
    const found = await findDiagnostics(layered([base], files));
    for (const { file, line, column, problem } of found) {
      expect(`${file}:${line}:${column}`).toMatch(/^content\/.+:\d+:\d+$/);
      expect(problem).not.toMatch(/native code|\[object|undefined/);
    }
  });
});

test('a component that does not exist is named, and so is an attribute', async () => {
  for (const word of ['constructor', 'hasOwnProperty', 'toString', 'valueOf']) {
    const files = { [page]: `${head()}<Term id="kanaal" ${word}="a">a</Term>\n` };
    const rules = (await findDiagnostics(layered([base], files))).map(({ rule }) => rule);
    expect(rules).toContain('unknown-attribute');
  }
});

test('a section of such a name is new until it is recorded, and then is not', () => {
  for (const id of words) {
    const section = { id, text: 'Een zin.', hash: '0123456789ab', line: 1 } as never;
    const states = freshnessOf([section], [section], {});
    expect(states.map(({ status }) => status)).toEqual(['unrecorded']);
    const { record } = updateRecord({ record: {}, states }, { today: '2026-11-24' });
    expect(ownValue(record, id)).toBe('2026-11-24 0123456789ab');
    const again = freshnessOf([section], [section], record);
    expect(again.map(({ status }) => status)).toEqual(['current']);
  }
});

test('an anchor and a piece of such a name are registered', () => {
  const address = { language: 'nl', path: '/a/', text: 'a/b', ids: words, pieces: words } as const;
  const { register, anchors } = grow(
    {} as never,
    [{ ...address, ids: [...words], pieces: [...words] }],
    '2026.1',
  );
  expect(anchors).toHaveLength(words.length);
  expect(Object.keys(register.nl?.['/a/']?.ids ?? {}).sort()).toEqual([...words].sort());
  expect(Object.keys(register.nl?.['/a/']?.pieces ?? {}).sort()).toEqual([...words].sort());
});
