import { describe, expect, test } from 'vitest';
import {
  cardOf,
  cardOfPiece,
  cardsOf,
  picturesOf,
  type Card,
} from '../../../../src/outputs/cards/card-of.ts';
import { build } from '../../../../src/publication/build.ts';
import type { PieceKind } from '../../../../src/content/vocabulary/record.ts';
import { readContent, root } from '../../../support/content.ts';

const { pages } = build(await readContent(`${root}/tests/fixtures/base`));
const real = build(await readContent());

const cardAt = (path: string): Card => {
  const page = pages.find((page) => page.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return cardOf(page);
};

/** The card of the first piece of a kind that stands on a page. */
const pieceOf = (path: string, kind: PieceKind): Card => {
  const page = real.pages.find((page) => page.path === path);
  const piece = page?.pieces.find((piece) => piece.kind === kind);
  if (!page || !piece) throw new Error(`no ${kind} on ${path}`);
  return cardOfPiece(page, piece);
};

describe('what a card says', () => {
  test.each([
    ['/', 'page', undefined, undefined, undefined],
    ['/whitepaper/', 'publication', 'Whitepaper', undefined, undefined],
    ['/whitepaper/loketdenken/', 'chapter', 'Whitepaper · hoofdstuk 1 van 2', 3, 1],
    ['/visie/bereikbaar/', 'ambition', 'Visie · ambitie 4 van 6', 4, 4],
    ['/handreikingen/reachable/', 'guide', 'Handreiking bij ambitie 4', 4, 1],
  ])('%s: %s', (path, design, kicker, petal, number) => {
    const card = cardAt(path);
    expect([card.design, card.kicker, card.petal, card.number]).toEqual([
      design,
      kicker,
      petal,
      number,
    ]);
  });

  test('title, line and alternative text are those of the page, in its language', () => {
    const card = cardAt('/whitepaper/loketdenken/');
    expect(card).toMatchObject({
      title: 'Loketdenken',
      language: 'nl',
      paths: {
        wide: '/cards/whitepaper/loketdenken.png',
        square: '/cards/whitepaper/loketdenken.square.png',
      },
    });
    expect(card.alt).toBe(`Kaart met de titel ‘Loketdenken’ en de tekst: ${card.line}`);
    expect(cardAt('/en/').alt).toMatch(/^Card with the title ‘Off the paper’/);
  });

  test('a page that nobody posts has no square', () => {
    const privacy = real.pages.find(({ key }) => key === 'pages/privacy');
    expect(privacy && cardOf(privacy).paths).toEqual({ wide: '/cards/privacy.png' });
  });
});

describe('the card of a piece', () => {
  test('a quote: the words, and who said them', () => {
    expect(pieceOf('/whitepaper/loketdenken/', 'quote')).toMatchObject({
      design: 'quote',
      paths: { wide: '/cards/whitepaper/loketdenken/citaat/poort.png' },
      title: 'Binnen 10 jaar zijn gemeenten dé poort tot publieke dienstverlening',
      line: 'Commissie-Jorritsma, juni 2005',
      petal: 3,
    });
  });

  test('a quote that we translated says so', () => {
    expect(pieceOf('/en/whitepaper/counter-thinking/', 'quote').line).toBe(
      'Jorritsma Committee, June 2005 (our translation)',
    );
  });

  test('a number: large, with its year and what it says', () => {
    const card = pieceOf('/whitepaper/inloggen-of-registreren/', 'stat');
    expect(card).toMatchObject({ design: 'stat', title: '46%' });
    expect(card.kicker).toBe('2019 · Inloggen of registreren');
    expect(card.line).toMatch(/^van de berichten/);
    expect(card.alt).toContain('46% (2019)');
  });

  test.each([
    ['/whitepaper/mooi-speelgoed/', 'chart', 'Figuur 1.1'],
    ['/whitepaper/loketdenken/', 'drawing', 'Figuur 3.1'],
  ])('a figure of %s: its number, its title and the %s itself', (path, kind, kicker) => {
    const card = pieceOf(path, 'figure');
    expect(card).toMatchObject({ design: 'figure', kicker, figure: { kind } });
    expect(card.alt).toContain(card.title);
  });
});

test('no two pictures share a path', () => {
  const paths = cardsOf(real.pages)
    .flatMap(picturesOf)
    .map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeGreaterThan(180);
});
