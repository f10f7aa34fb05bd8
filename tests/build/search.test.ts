import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/site.ts';
import { dist, filesBelow } from '../support/dist.ts';
import { bar, judge, ours, readRelevanceSet, scored, type Judged } from '../support/relevance.ts';
import { openBuiltSearch } from '../support/search-engine.ts';

describe.each(languages)('the relevance set, in %s', async (language) => {
  const { engine, close } = await openBuiltSearch(dist, language);
  const judged: Judged[] = [];
  for (const question of readRelevanceSet(language)) {
    judged.push(await judge(question, ours(engine)));
  }
  afterAll(close);

  test('finds what it should among the first three', () => {
    const missed = judged.filter(({ expected, rank }) => expected.length > 0 && !rank);
    expect(scored(judged).recall, missed.map(({ text }) => text).join('\n')).toBeGreaterThan(bar);
  });

  test('finds nothing where there is nothing', () => {
    const nothing = judged.filter(({ kind }) => kind === 'nothing');
    expect(nothing.length).toBeGreaterThan(5);
    expect(nothing.filter(({ given }) => given.length > 0).map(({ text }) => text)).toEqual([]);
  });

  test('offers for a slip the word that was meant', () => {
    const slips = judged.filter(({ meant }) => meant !== undefined);
    expect(slips.map(({ text, offered }) => [text, offered])).toEqual(
      slips.map(({ text, meant }) => [text, meant]),
    );
  });

  test('shows readers no hidden word, and marks a word in every excerpt of a section', async () => {
    for (const { text } of judged.filter(({ kind }) => kind === 'compounds' || kind === 'terms')) {
      const { pages } = await engine.search({ text, filters: {} }, { limit: 5 });
      const shown = JSON.stringify(pages);
      expect(shown).not.toMatch(/[ϝϟϡ]/);
      const unmarked = pages.flatMap(({ title, excerpt, sections, words }) => {
        const pieces = [excerpt, ...sections.map(({ excerpt }) => excerpt)].flat();
        const titles = [title, ...sections.map(({ title }) => title)].join(' ');
        const held =
          pieces.some(({ marked }) => marked) || words.some((one) => titles.includes(one));
        return held ? [] : [`${text}: ${title}`];
      });
      expect(unmarked).toEqual([]);
    }
  });
});

test('only the files that are loaded are there', async () => {
  const files = (await filesBelow(join(dist, 'pagefind'))).filter(
    (file) => !/^(nl|en)\//.test(file),
  );
  const unexpected = files.filter(
    (file) =>
      !/^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind)$/.test(file) &&
      !/\.(pf_meta|pf_index|pf_filter|pf_fragment)$/.test(file),
  );
  expect(unexpected).toEqual([]);
});

test('no other page of the site holds a hidden word', async () => {
  const pages = (await filesBelow(dist)).filter((file) => file.endsWith('.html'));
  const leaking = pages.filter((file) => /[ϝϟϡ]/.test(readFileSync(join(dist, file), 'utf8')));
  expect(leaking).toEqual([]);
});

test('what search is fed stays out of the site', async () => {
  expect(await filesBelow(dist)).not.toContain('search-input.json');
});
