import { expect, test } from 'vitest';
import { partsOfFile } from '../../../src/content/entry.ts';
import { parseOutline, patternsOf, outlineItems } from '../../../src/content/outline.ts';

const outline = parseOutline(`
edition: "2026.1"
publications:
  - folder: vision
    opening: [introduction]
    ambitions: [reachable, people-first]
    closing: [going-on]
  - folder: guidance
    guides: [reachable]
pages: [home, about]
`);

test('texts come in reading order: pages, then each publication from its overview to its closing texts', () => {
  expect(
    outlineItems(outline).map(({ folder, name, kind }) => `${kind} ${folder}/${name}`),
  ).toEqual([
    'page pages/home',
    'page pages/about',
    'publication vision/index',
    'chapter vision/introduction',
    'ambition vision/reachable',
    'ambition vision/people-first',
    'chapter vision/going-on',
    'publication guidance/index',
    'guide guidance/reachable',
  ]);
});

test.each([
  ['publication', ['*/vision/index.mdx', '*/guidance/index.mdx']],
  ['chapter', ['*/vision/introduction.mdx', '*/vision/going-on.mdx']],
  ['guide', ['*/guidance/reachable.mdx']],
  ['update', ['*/updates/*.mdx']],
] as const)('the collection of each %s reads its files in every language', (kind, patterns) => {
  expect(patternsOf(outline, kind)).toEqual(patterns);
});

test.each([
  ['content/nl/vision/x.mdx', { language: 'nl', folder: 'vision', name: 'x' }],
  ['content/nl/vision/deep/x.mdx', undefined],
  ['content/nl/x.mdx', undefined],
  ['content/nl/vision/x.md', undefined],
  ['src/nl/vision/x.mdx', undefined],
])('%s is taken apart', (file, parts) => {
  expect(partsOfFile(file)).toEqual(parts);
});

test('an outline that does not fit stops the build', () => {
  expect(() => parseOutline('edition: "2026.1"')).toThrow();
});
