import { expect, test } from 'vitest';
import { isTextLink, targetOf } from '../../../src/publication/links.ts';

test.each([
  ['loketdenken.mdx', true],
  ['../vision/index.mdx', true],
  ['../vision/index.mdx#merken', true],
  ['./index.mdx', true],
  ['/vision/index.mdx', false],
  ['/vision/', false],
  ['../vision/index', false],
  ['https://voorbeeld.example/x.mdx', false],
  ['mailto:a@b.example', false],
  ['#merken', false],
  ['x.mdx?y', false],
])('%s is a link to a text: %s', (url, is) => {
  expect(isTextLink(url)).toBe(is);
});

test.each([
  ['b.mdx', { file: 'content/nl/whitepaper/b.mdx' }],
  ['../vision/c.mdx', { file: 'content/nl/vision/c.mdx' }],
  ['../vision/c.mdx#d', { file: 'content/nl/vision/c.mdx', anchor: 'd' }],
  ['../vision/c.mdx#', { file: 'content/nl/vision/c.mdx' }],
  ['../../en/pages/home.mdx', { file: 'content/en/pages/home.mdx' }],
])('%s is followed from the file it stands in', (url, target) => {
  expect(targetOf('content/nl/whitepaper/a.mdx', url)).toEqual(target);
});
