import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProcessCache } from '../../../../src/editors/check/check-cache.ts';
import { openSnapshotCache } from '../../../../src/editors/preview/snapshot.ts';
import { buildPageReport, type PageReport } from '../../../../src/editors/preview/page-report.ts';
import { root } from '../../../support/content.ts';
import { base, layered } from '../../../support/content-files.ts';

const cache = createProcessCache();
const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const path = '/whitepaper/loketdenken/';
const text = readFileSync(`${base}/${chapter}`, 'utf8');

async function report(at: string, changes: Record<string, string> = {}): Promise<PageReport> {
  return buildPageReport(at, await openSnapshotCache(layered([base], changes), cache).get(), root);
}

describe('of a page, an editor sees', () => {
  test('its file, its words and how long it takes to read them', async () => {
    const { page } = await report(path);
    expect(page?.file).toBe(chapter);
    expect(page?.words).toBe(41);
    expect(page?.minutes).toBe(1);
    expect(
      (await report(path, { [chapter]: `${text}\nNog vier woorden erbij.\n` })).page?.words,
    ).toBe((page?.words ?? 0) + 4);
  });

  test('its card, and what it says in words', async () => {
    const { page } = await report(path);
    expect(page?.card).toMatchObject({ src: '/cards/whitepaper/loketdenken.png', width: 1200 });
    expect(page?.card.alt).toContain('Loketdenken');
  });

  test('its result and its description', async () => {
    const { page } = await report(path);
    const said = page?.result?.excerpt.map(({ text }) => text).join('');
    expect(page?.result).toMatchObject({ title: 'Loketdenken', url: path });
    expect(said).toMatch(/^Wie verhuist, meldt dat aan vier balies/);
    expect(page?.description).toMatch(/^Wie verhuist/);
  });

  test('no result where search leaves the page out', async () => {
    expect((await report('/search/')).page?.result).toBeUndefined();
  });

  test('its errors, and apart from them those of other files', async () => {
    const { errors, elsewhere } = await report(path, {
      [chapter]: text.replace('bereikbaar-blijven.mdx#telefoon', 'bestaat-niet.mdx'),
      'content/nl/data/oud.csv': 'Jaar,Aantal\n2018,1\n',
    });
    expect(errors.map(({ rule, line }) => [rule, line])).toEqual([['link-to-missing-page', 24]]);
    expect(errors[0]?.source).toContain('bestaat-niet.mdx');
    expect(elsewhere.map(({ file }) => file)).toContain('content/nl/data/oud.csv');
  });

  test('its advice, and no other’s', async () => {
    const { advice } = await report(path, {
      [chapter]: `${text}\nKijk nu ook [hier](https://example.org).\n`,
      'content/nl/pages/about.mdx':
        readFileSync(`${base}/content/nl/pages/about.mdx`, 'utf8') +
        '\nKijk [hier](https://example.org).\n',
    });
    expect(advice.map(({ file, rule }) => [file, rule])).toContainEqual([
      chapter,
      'vague-link-text',
    ]);
    expect(advice.filter(({ file }) => file !== chapter)).toEqual([]);
  });

  test('how its translation stands', async () => {
    const { page } = await report(path);
    expect(page?.translation).toMatchObject({ of: 'source', others: [] });
    expect(page?.translation.tasks.map(({ file, status }) => [file, status])).toEqual([
      ['content/en/whitepaper/loketdenken.mdx', 'nog niet vertaald'],
    ]);
    const english = (await report('/en/')).page?.translation;
    expect(english).toMatchObject({ of: 'translation', others: [{ path: '/' }] });
  });
});

describe('a draft', () => {
  const draft = { [chapter]: text.replace('\n---\n', '\ndraft: true\n---\n') };

  test('is there, and says so', async () => {
    expect((await report(path, draft)).page?.draft).toBe(true);
    expect((await report(path)).page?.draft).toBe(false);
  });

  test('is named on every page, so that links to it can be marked', async () => {
    expect((await report('/', draft)).drafts).toEqual({ hrefs: [path], anchors: [] });
    expect((await report('/')).drafts.hrefs).toEqual([]);
  });

  test('of an update is named on the page of changes', async () => {
    const file = 'content/nl/updates/2026-11-23-eerste-editie.mdx';
    const update = readFileSync(`${base}/${file}`, 'utf8').replace(
      '\n---\n',
      '\ndraft: true\n---\n',
    );
    expect((await report('/changes/', { [file]: update })).drafts.anchors).toEqual([
      '2026-11-23-eerste-editie',
    ]);
  });
});

test('of an address without a text, an editor sees what is wrong elsewhere', async () => {
  const { page, errors, elsewhere } = await report('/redactie/', {
    'content/nl/data/oud.csv': 'Jaar,Aantal\n2018,1\n',
  });
  expect(page).toBeUndefined();
  expect(errors).toEqual([]);
  expect(elsewhere.length).toBeGreaterThan(0);
});
