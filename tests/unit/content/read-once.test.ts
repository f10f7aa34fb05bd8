import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Remark from '../../../src/content/markdown/remark.ts';
import type * as Satteri from 'satteri';
import { root } from '../../support/content.ts';
import { layered } from '../../support/content-files.ts';

// Every text is parsed once, by the parser that renders it. remark is asked what to say of one that does not parse.

const parsed = vi.hoisted(() => ({ bySatteri: [] as string[], byRemark: [] as string[] }));

vi.mock('satteri', async (original) => {
  const satteri = await original<typeof Satteri>();
  return {
    ...satteri,
    mdxToMdast: (...[source, options]: Parameters<typeof Satteri.mdxToMdast>) => {
      parsed.bySatteri.push(source);
      return satteri.mdxToMdast(source, options);
    },
  };
});

vi.mock('../../../src/content/markdown/remark.ts', async (original) => {
  const remark = await original<typeof Remark>();
  return {
    ...remark,
    parseByRemark: (source: string) => {
      parsed.byRemark.push(source);
      return remark.parseByRemark(source);
    },
  };
});

// Test files share their modules: these are made anew, of the parsers that count.
vi.resetModules();
const { adviseOn } = await import('../../../src/editors/check/advise.ts');
const { findErrors: errorsIn } = await import('../../../src/editors/check/check.ts');
const { readCorpus } = await import('../../../src/editors/check/corpus.ts');
const { build } = await import('../../../src/publication/build.ts');
const { readContent } = await import('../../../src/publication/read.ts');
afterAll(() => {
  vi.doUnmock('satteri');
  vi.doUnmock('../../../src/content/markdown/remark.ts');
  vi.resetModules();
});

beforeEach(() => {
  parsed.bySatteri = [];
  parsed.byRemark = [];
});

const twice = () => {
  const words = parsed.bySatteri.map((source) => source.trim());
  return words.filter((source, index) => source !== '' && words.indexOf(source) !== index);
};

test('a check with all its advice parses each text once', async () => {
  const corpus = await readCorpus(root);
  adviseOn(corpus);
  errorsIn(corpus);
  expect(parsed.bySatteri).toHaveLength(corpus.texts.length);
  expect(twice()).toEqual([]);
  expect(parsed.byRemark).toEqual([]);
});

test('the model parses each text once, and those of the updates once more as the page that holds them', async () => {
  const content = await readContent();
  build(content);
  expect(twice()).toEqual([]);
  expect(parsed.bySatteri.length).toBeGreaterThanOrEqual(content.entries.length);
  expect(parsed.byRemark).toEqual([]);
});

test('remark reads the one text that does not parse', async () => {
  const file = 'content/nl/pages/about.mdx';
  const text = '---\ntitle: "Over"\n---\n\nEen {.\n';
  await readCorpus(layered([`${root}/tests/fixtures/base`], { [file]: text }));
  expect(parsed.byRemark.map((source) => source.trim())).toEqual(['Een {.']);
});
