import { expect, test } from 'vitest';
import { build } from '../../../src/publication/build.ts';
import type { Content } from '../../../src/content/entry.ts';
import { withoutUnreadable } from '../../../src/publication/readable.ts';
import { readContent } from '../../support/content.ts';
import { base } from '../../support/content-files.ts';

const content = await readContent(base);
const file = 'content/nl/whitepaper/loketdenken.mdx';

test('content that can be built stays as it is', () => {
  expect(withoutUnreadable(content)).toEqual(content);
});

test.each([
  ['MDX that does not parse', '<Quote'],
  ['an unknown source', '<Cite id="kwartel" />'],
  ['an unknown term', '<Term id="kwartel">kwartel</Term>'],
])('a text with %s is left out, and the rest can be built', (_, body) => {
  const broken: Content = {
    ...content,
    entries: content.entries.map((entry) => (entry.file === file ? { ...entry, body } : entry)),
  };
  expect(() => build(broken)).toThrow();
  const files = build(withoutUnreadable(broken)).pages.map((page) => page.file);
  expect(files).not.toContain(file);
  expect(files).toHaveLength(build(content).pages.length - 1);
});
