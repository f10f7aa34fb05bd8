import { describe, expect, test } from 'vitest';
import { cardOf, type Card } from '../../../src/cards/card-of.ts';
import { cardTree } from '../../../src/cards/card.tsx';
import { renderCard } from '../../../src/cards/render.ts';
import { build } from '../../../src/publication/build.ts';
import { petalColour } from '../../../src/styles/colours.ts';
import { readContent, root } from '../../support/content.ts';

const { pages } = build(await readContent(`${root}/tests/fixtures/base`));
const real = build(await readContent());

const cardAt = (path: string): Card => {
  const page = pages.find((page) => page.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return cardOf(page);
};

interface Node {
  type: string | ((props: object) => unknown);
  props: { children?: unknown; style?: Record<string, unknown>; src?: string };
}

/** Every element of a tree, components called. */
function elements(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (typeof node !== 'object' || node === null || !('props' in node)) return [];
  const element = node as Node;
  if (typeof element.type === 'function') return elements(element.type(element.props));
  return [element, ...elements(element.props.children)];
}

const textsOf = (card: Card) =>
  elements(cardTree(card)).flatMap(({ props: { children } }) =>
    typeof children === 'string' || typeof children === 'number' ? [String(children)] : [],
  );

const drawingsOf = (card: Card) =>
  elements(cardTree(card)).flatMap(({ props: { src } }) =>
    src ? [Buffer.from(src.split(',')[1] ?? '', 'base64').toString()] : [],
  );

describe('what a card says', () => {
  test.each([
    ['/', 'flower', undefined, undefined, undefined],
    ['/whitepaper/', 'flower', 'Whitepaper', undefined, undefined],
    ['/whitepaper/loketdenken/', 'petal', 'Whitepaper · hoofdstuk 1 van 2', 3, 1],
    ['/visie/bereikbaar/', 'numbered-petal', 'Visie · ambitie 4 van 6', 4, 4],
    ['/handreikingen/reachable/', 'checked-petal', 'Handreiking bij ambitie 4', 4, 1],
  ])('%s: %s', (path, design, kicker, petal, number) => {
    expect(cardAt(path)).toMatchObject({ design, kicker, petal, number });
  });

  test('title, line and alternative text are those of the page, in its language', () => {
    const card = cardAt('/whitepaper/loketdenken/');
    expect(card).toMatchObject({
      title: 'Loketdenken',
      language: 'nl',
      path: '/cards/whitepaper/loketdenken.png',
    });
    expect(card.alt).toBe(`Kaart met de titel ‘Loketdenken’ en de tekst: ${card.line}`);
    expect(cardAt('/en/').alt).toMatch(/^Card with the title ‘Off the paper’/);
  });

  test('no two pages share a card', () => {
    const paths = real.pages.map((page) => cardOf(page).path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the tree', () => {
  test.each([
    '/',
    '/whitepaper/loketdenken/',
    '/visie/bereikbaar/',
    '/handreikingen/reachable/',
    '/en/',
  ])('%s holds kicker, title, line and the name of the site, in that order', (path) => {
    const card = cardAt(path);
    const said = textsOf(card).join(' ').replaceAll('- ', '');
    const wanted = [
      card.kicker ?? 'Dienstverlening 2020',
      card.title,
      card.line,
      'Dienstverlening 2020',
    ];
    let from = 0;
    for (const text of wanted) {
      const at = said.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(0);
      from = at + text.length;
    }
  });

  test('a number stands on the petal of an ambition alone', () => {
    expect(textsOf(cardAt('/visie/bereikbaar/'))).toContain('4');
    expect(textsOf(cardAt('/whitepaper/loketdenken/'))).not.toContain('1');
    expect(textsOf(cardAt('/handreikingen/reachable/'))).not.toContain('1');
  });

  test('a guide bears a tick, no other card does', () => {
    const ticks = (path: string) =>
      drawingsOf(cardAt(path)).filter((svg) => svg.includes('stroke-linecap'));
    expect(ticks('/handreikingen/reachable/')).toHaveLength(1);
    expect(ticks('/visie/bereikbaar/')).toHaveLength(0);
  });

  test('a petal has the colour of its ambition, the others are quiet; the whole flower blooms', () => {
    const [bloom = ''] = drawingsOf(cardAt('/whitepaper/loketdenken/'));
    expect(bloom.split(petalColour(3))).toHaveLength(2);
    expect(bloom).not.toContain(petalColour(4));
    const [flower = ''] = drawingsOf(cardAt('/'));
    for (const petal of [1, 2, 3, 4, 5, 6]) expect(flower).toContain(petalColour(petal));
  });

  test('every box says how it lays out its children: satori demands it', () => {
    for (const { type, props } of elements(cardTree(cardAt('/visie/bereikbaar/')))) {
      if (type === 'div') expect(props.style).toMatchObject({ display: 'flex' });
    }
  });
});

describe('the picture', () => {
  const paths = [
    '/',
    '/whitepaper/loketdenken/',
    '/visie/bereikbaar/',
    '/handreikingen/reachable/',
    '/en/',
  ];

  test.each(paths)('%s is a PNG of 1200 × 630 under 100 kB, the same each time', async (path) => {
    const png = Buffer.from(await renderCard(cardAt(path)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(Buffer.from(await renderCard(cardAt(path))).equals(png)).toBe(true);
  });

  test('cards that say something else look different', async () => {
    const card = cardAt('/whitepaper/loketdenken/');
    const [one, title, petal] = await Promise.all([
      renderCard(card),
      renderCard({ ...card, title: 'Anders' }),
      renderCard({ ...card, petal: 5 }),
    ]);
    expect(Buffer.from(title).equals(one)).toBe(false);
    expect(Buffer.from(petal).equals(one)).toBe(false);
  });
});
