import { describe, expect, test } from 'vitest';
import { formatComment, marker } from '../../../../src/editors/review/comment.ts';
import { escapeMarkdown } from '../../../../src/editors/review/markdown.ts';
import type { Review } from '../../../../src/editors/review/review.ts';
import {
  findTextChanges,
  pairTexts,
  listReviewedTexts,
  type ReviewedText,
} from '../../../../src/editors/review/texts.ts';
import { findCardChanges } from '../../../../src/editors/review/card-changes.ts';
import { urlsFor } from '../../../../src/publication/urls.ts';
import { build } from '../../../../src/publication/build.ts';
import { readContent, root } from '../../../support/content.ts';

const folder = `${root}/tests/fixtures/base`;
const texts = listReviewedTexts(build(await readContent(folder)), folder);
const preview = urlsFor({ origin: 'https://preview.example', base: '/pr-7/' });
const published = urlsFor({ origin: 'https://www.example.org', base: '/' });

/** The review of a change that gives pages of the base other titles. */
function retitled(titles: Record<string, string>): Review {
  const after = texts.map((text): ReviewedText => {
    const title = titles[text.path];
    if (title === undefined || !text.page) return text;
    return {
      ...text,
      title,
      parts: { ...text.parts, titel: title },
      page: { ...text.page, title },
    };
  });
  const pairs = pairTexts(texts, after, new Map());
  return {
    errors: [],
    advice: [],
    site: {
      texts: findTextChanges(pairs),
      cards: { ...findCardChanges(pairs, { before: folder, after: folder }), redesigned: false },
      translations: [],
    },
  };
}

const diagnostic = {
  rule: 'jargon',
  file: 'content/nl/pages/about.mdx',
  line: 8,
  column: 1,
  level: 'advice',
  source: '',
  help: 'content/REGELS.md#jargon',
  problem: 'Voor “implementeren” is een gewoner woord.',
  fix: 'Schrijf liever invoeren.',
} as const;

const size = { files: 10, bytes: 12_300_000, firstViews: { '/over/': 40_000 } };

describe('a comment', () => {
  test('begins with the mark by which a host finds it again', () => {
    expect(formatComment(retitled({}))).toMatch(new RegExp(`^${marker}\n\n### `));
  });

  test('says that nothing differs', () => {
    const comment = formatComment(retitled({}));
    expect(comment).toContain('\nGeen tekst is anders · 0 fouten · 0 adviezen\n');
    expect(comment).toMatch(/\nKaarten: \d+ kaarten ongewijzigd\.\n/);
  });

  test('names a page by its path, and leads to it where a preview is', () => {
    const review = retitled({ '/over/': 'Over ons' });
    expect(formatComment(review)).toContain('| gewijzigd | Over ons<br>`/over/` |');
    expect(formatComment(review, { preview })).toContain(
      '| gewijzigd | [Over ons](https://preview.example/pr-7/over/)<br>`/over/` |',
    );
  });

  test('shows a card before and after where the sites can be looked at, else names them', () => {
    const review = retitled({ '/over/': 'Over ons' });
    expect(formatComment(review)).toContain('- Over ons: anders: titel `/cards/over.png`\n');
    const shown = formatComment(review, { preview, published });
    expect(shown).toContain('src="https://www.example.org/cards/over.png" width="300"');
    expect(shown).toContain('src="https://preview.example/pr-7/cards/over.png" width="300"');
  });

  test('only counts the cards on which another number stands', () => {
    const review = retitled({ '/over/': 'Over ons' });
    if (!('texts' in review.site)) throw new Error('not read');
    const { cards } = review.site;
    const [own] = cards.changed;
    if (!own) throw new Error('no card changed');
    cards.changed.push({ ...own, parts: ['bovenregel', 'nummer'] });
    const comment = formatComment(review);
    expect(comment).toContain('Kaarten: 1 gewijzigd, 1 met alleen een andere bovenregel of');
    expect(comment.match(/^- Over ons: /gm)).toHaveLength(1);
  });

  test('says how many translations are done', () => {
    const review = retitled({});
    const source = texts.find(({ page }) => page)?.page;
    if (!source || !('texts' in review.site)) throw new Error('not read');
    review.site.translations = [{ source, language: 'en', translation: source, behind: [] }];
    expect(formatComment(review)).toContain('\n1 vertaling is bij.\n');
  });

  test('warns where the designs changed', () => {
    const review = retitled({});
    if ('texts' in review.site) review.site.cards.redesigned = true;
    expect(formatComment(review)).toContain('Het ontwerp van de kaarten is gewijzigd');
  });

  test('shows errors at once, and advice on a click', () => {
    const error = { ...diagnostic, level: 'error', rule: 'unknown-term' } as const;
    const comment = formatComment({
      errors: [error],
      advice: [diagnostic],
      site: { unreadable: 'after' },
    });
    expect(comment).toContain('**1 fout: de site wordt zo niet gebouwd**\n\n- `content/nl/pages/');
    expect(comment).toContain('<details><summary>1 advies op gewijzigde regels');
    expect(comment).toContain('Met deze fouten is niet te zeggen welke pagina’s anders zijn.');
  });

  test('weighs the site and its pages', () => {
    const review = retitled({ '/over/': 'Over ons' });
    const after = { ...size, bytes: 12_301_500, firstViews: { '/over/': 39_800 } };
    const comment = formatComment({ ...review, sizes: { before: size, after } });
    expect(comment).toContain('Grootte: 12,3 MB → 12,3 MB (+1,5 kB), 10 → 10 bestanden');
    expect(comment).toContain('| Over ons<br>`/over/` | 40 kB | 39,8 kB | −200 bytes |');
  });

  test('says why a site could not be weighed', () => {
    const failure = { failure: 'Zo niet\n~~~~\n# Kop' };
    const before = formatComment({ ...retitled({}), sizes: { before: failure, after: size } });
    expect(before).toContain('Grootte: 12,3 MB in 10 bestanden.');
    expect(before).toContain('~~~~text\nZo niet\n~ ~ ~ ~\n# Kop\n~~~~');
    const after = formatComment({ ...retitled({}), sizes: { before: size, after: failure } });
    expect(after).toContain('Grootte onbekend: de site liet zich niet bouwen');
  });

  test('stays below what hosts take, and says what it leaves out', () => {
    const advice = Array.from({ length: 3000 }, () => diagnostic);
    const all = Object.fromEntries(texts.map(({ path }) => [path, 'Een andere titel'.repeat(3)]));
    const comment = formatComment({ ...retitled(all), advice }, { preview, published });
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain('En nog 2960.');
  });
});

describe('words of a title are words', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)&gt;'],
    ['[klik](https://x.example)', '\\[klik\\]\\(https://x.example\\)'],
    ['*vet* `code` ~weg~', '\\*vet\\* \\`code\\` \\~weg\\~'],
    ['R&D', 'R&amp;D'],
    ['twee\nregels', 'twee regels'],
  ])('%s', (words, expected) => {
    expect(escapeMarkdown(words)).toBe(expected);
  });

  test.each(['@iedereen', 'zie #12', 'zie !12', '/close', '# Kop', '- punt'])(
    '%s is no mention, reference, command or markup',
    (words) => {
      const escaped = escapeMarkdown(words);
      expect(escaped).not.toMatch(/[@#!]\w|^[/#-]/);
      expect(escaped.replaceAll('\u2060', '')).toBe(words);
    },
  );

  test('a comment holds no line that a host takes for a command', () => {
    const comment = formatComment(retitled({ '/over/': '/merge' }));
    expect(comment.split('\n').filter((line) => line.startsWith('/'))).toEqual([]);
  });
});
