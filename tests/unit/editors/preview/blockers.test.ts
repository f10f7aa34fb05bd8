import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { publishedPathOf } from '../../../../src/editors/check/addresses.ts';
import { createProcessCache } from '../../../../src/editors/check/check-cache.ts';
import {
  openSnapshotCache,
  type ContentSnapshot,
} from '../../../../src/editors/preview/snapshot.ts';
import { findBlockers, type Blockers } from '../../../../src/editors/preview/blockers.ts';
import { root } from '../../../support/content.ts';
import { base, layered } from '../../../support/content-files.ts';

const fixtures = `${root}/tests/fixtures/broken`;
const situations = await readdir(fixtures);
/** Texts that many situations share are read once. */
const cache = createProcessCache();
const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const whole = await snapshotOf([base]);

describe('a page is stopped by', () => {
  test.each([
    [
      'MDX that does not parse',
      '/whitepaper/loketdenken/',
      { [chapter]: edited(chapter, '\n## ', '\n<Quote\n\n## ') },
      'mdx-syntax',
    ],
    [
      'frontmatter that is no YAML',
      '/whitepaper/loketdenken/',
      { [chapter]: edited(chapter, 'title: "', 'title: "" "') },
      'yaml-syntax',
    ],
    [
      'a field that does not fit',
      '/whitepaper/loketdenken/',
      { [chapter]: edited(chapter, '[board, policy]', '[bord]') },
      'invalid-field',
    ],
    [
      'an unknown component',
      '/whitepaper/loketdenken/',
      { [chapter]: edited(chapter, '<Cite ', '<Citeer ') },
      'unknown-component',
    ],
    [
      'an unknown attribute',
      '/whitepaper/loketdenken/',
      { [chapter]: edited(chapter, '<Cite id=', '<Cite pagina="1" id=') },
      'unknown-attribute',
    ],
    [
      'an unknown source',
      '/whitepaper/loketdenken/',
      { [chapter]: edited(chapter, 'rekenkamer-2018', 'rekenkamer-1818') },
      'unknown-source',
    ],
    [
      'data that is no number',
      '/whitepaper/bereikbaar-blijven/',
      { 'content/nl/data/telefoontjes.csv': 'Jaar,Telefoontjes\n2018,veel\n' },
      'not-a-number',
    ],
    [
      'a diagnostic in an update that it holds',
      '/changes/',
      { 'content/nl/updates/2026-11-23-eerste-editie.mdx': '---\ntitle: ""\n---\n' },
      'invalid-field',
    ],
  ])('%s', async (_, path, changes, rule) => {
    const snapshot = await snapshotOf([base], changes);
    expect(rulesAt(path, snapshot)).toContain(rule);
    // And only that page.
    expect(rulesAt('/visie/bereikbaar/', snapshot)).toEqual([]);
  });

  test.each(['outline', 'sources', 'glossary', 'compounds'])(
    '%s.yaml that cannot be read, as every page is',
    async (list) => {
      const snapshot = await snapshotOf([base], { [`content/${list}.yaml`]: '- [a\n' });
      for (const path of ['/', '/whitepaper/loketdenken/', '/redactie/', '/redactie/regels/']) {
        expect(rulesAt(path, snapshot)).toContain('yaml-syntax');
      }
    },
  );
});

describe('a page that is not there', () => {
  test('is stopped where the outline names a file that is not there, and the others go on', async () => {
    const snapshot = await snapshotOf([base], {
      'content/outline.yaml': edited('content/outline.yaml', '- loketdenken', '- balies'),
    });
    expect(rulesAt('/whitepaper/balies/', snapshot)).toContain('listed-file-missing');
    expect(rulesAt('/whitepaper/bereikbaar-blijven/', snapshot)).toEqual([]);
    expect(rulesAt('/redactie/', snapshot)).toEqual([]);
  });

  test('is stopped where a text cannot say what its address is', async () => {
    const about = 'content/nl/pages/about.mdx';
    const snapshot = await snapshotOf([base], {
      [about]: edited(about, 'title: "', 'title: "" "'),
    });
    expect(rulesAt('/over/', snapshot)).toEqual(['yaml-syntax']);
  });

  test('is there where no text is it: that of a quote, or a short address', async () => {
    const about = 'content/nl/pages/about.mdx';
    const snapshot = await snapshotOf([base], { [about]: edited(about, 'title: ', 'titel: ') });
    expect(snapshot.errors.map(({ rule }) => rule)).toContain('missing-field');
    const { piecePages = [], redirects = [] } = snapshot.model ?? {};
    const paths = [...piecePages.map(({ path }) => path), ...redirects.map(({ from }) => from)];
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.flatMap((path) => rulesAt(path, snapshot))).toEqual([]);
  });

  test('is simply not there where nothing is wrong', () => {
    expect(rulesAt('/nergens/', whole)).toEqual([]);
  });
});

test('what stands elsewhere comes apart, as it may be what comes of the first', async () => {
  const snapshot = await snapshotOf([base], {
    [chapter]: edited(chapter, '<Cite ', '<Cite pagina="1" '),
    'content/nl/data/oud.csv': 'Jaar,Aantal\n2018,1\n',
  });
  const stops = stopsAt('/whitepaper/loketdenken/', snapshot);
  expect(stops?.here.map(({ file }) => file)).toEqual([chapter]);
  expect(stops?.elsewhere.map(({ file }) => file)).toContain('content/nl/data/oud.csv');
});

test('a page with another error stands', async () => {
  const snapshot = await snapshotOf([base, `${fixtures}/link-to-missing-page`]);
  expect(snapshot.errors.map(({ rule }) => rule)).toContain('link-to-missing-page');
  expect(whole.model?.pages.flatMap(({ path }) => rulesAt(path, snapshot))).toEqual([]);
});

describe('no text goes without a word', () => {
  test.each(situations)('%s', async (situation) => {
    const snapshot = await snapshotOf([base, `${fixtures}/${situation}`]);
    const made = new Set(snapshot.model?.pages.map(({ file }) => file));
    const gone = snapshot.corpus.texts.filter(
      ({ kind, file }) => kind !== undefined && kind !== 'update' && !made.has(file),
    );
    const silent = gone.filter(
      (text) => !stopsAt(publishedPathOf(text, snapshot.corpus.texts) ?? '', snapshot),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

function snapshotOf(
  folders: string[],
  changes: Record<string, string> = {},
): Promise<ContentSnapshot> {
  return openSnapshotCache(layered(folders, changes), cache).get();
}

function stopsAt(path: string, { corpus, errors, model }: ContentSnapshot): Blockers | undefined {
  return findBlockers(path, corpus, errors, model);
}

function rulesAt(path: string, snapshot: ContentSnapshot): string[] {
  return stopsAt(path, snapshot)?.here.map(({ rule }) => rule) ?? [];
}

/** A file of the base, changed; fails where the text to replace is not there. */
function edited(file: string, from: string, to: string): string {
  const text = readFileSync(`${base}/${file}`, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return text.replace(from, to);
}
