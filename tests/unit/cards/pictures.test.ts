import { describe, expect, test } from 'vitest';
import { cardsOf, designs, picturesOf, shapes, type Card } from '../../../src/cards/card-of.ts';
import { layoutOf } from '../../../src/cards/designs.ts';
import { figureStyles } from '../../../src/cards/figure.ts';
import { svgOf } from '../../../src/cards/layout.ts';
import { build } from '../../../src/publication/build.ts';
import { languages, site } from '../../../src/site.ts';
import { colours, petalColour } from '../../../src/styles/colours.ts';
import { readFileSync } from 'node:fs';
import { contrastOf, faultsOf, longestDutchWords } from '../../support/cards.ts';
import { readContent } from '../../support/content.ts';

const cards = cardsOf(build(await readContent()).pages);
const pictures = cards.flatMap(picturesOf);
const first = (design: Card['design']): Card => {
  const card = cards.find((card) => card.design === design);
  if (!card) throw new Error(`no card of the design ${design}`);
  return card;
};
/** The words of a layout, the drawn hyphens taken out. */
const said = (lines: { words: string }[]) =>
  lines
    .map(({ words }) => words)
    .join(' ')
    .replaceAll('- ', '');

describe('every picture of the site', () => {
  test('there are both shapes of every design, in both languages', () => {
    for (const language of languages) {
      const own = pictures.filter(({ card }) => card.language === language);
      expect(new Set(own.map(({ card, shape }) => `${card.design} ${shape}`)).size).toBe(
        designs.length * 2,
      );
    }
  });

  test('stays on the card, clear of motif and other text, legible, with a glyph for every sign', () => {
    const faults = pictures.flatMap(({ card, shape, path }) =>
      faultsOf(layoutOf(card, shape)).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('says kicker, title, line and the name of the site, whole and in that order', () => {
    for (const { card, shape, path } of pictures) {
      const text = said(layoutOf(card, shape).lines);
      const flat = (words: string) => words.replaceAll('- ', '');
      const parts = [card.kicker ?? '', card.title, card.line, site.name].map(flat);
      let from = 0;
      for (const part of parts) {
        const at = text.indexOf(part, from);
        expect(at, `${path}: ${part} in ${text}`).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      }
    }
  });

  test('leaves no lonely short word on the last line of a title', () => {
    const lonely = pictures.flatMap(({ card, shape, path }) => {
      const { lines } = layoutOf(card, shape);
      const title = lines.filter(({ face }) => face === 'display');
      const last = title.filter(({ words }) => words !== String(card.number)).at(-1)?.words ?? '';
      return title.length > 1 && last.length < 4 ? [`${path}: ${last}`] : [];
    });
    expect(lonely).toEqual([]);
  });
});

describe('the hundred longest words of the Dutch word list', () => {
  const words = longestDutchWords(100);

  test('are long', () => {
    expect(words).toHaveLength(100);
    expect(words.at(-1)?.length).toBeGreaterThan(24);
  });

  test.each(designs)('fit the design %s, in both shapes', (design) => {
    const card = first(design);
    const faults = words.flatMap((title) =>
      picturesOf(card).flatMap(({ shape }) => faultsOf(layoutOf({ ...card, title }, shape))),
    );
    expect(faults).toEqual([]);
  });
});

describe('the finder of faults', () => {
  const layout = layoutOf(first('chapter'), 'wide');
  const [line] = layout.lines;
  const moved = (to: object) => faultsOf({ ...layout, lines: line ? [{ ...line, ...to }] : [] });

  test.each([
    [{ x: -40 }, 'starts off the card'],
    [{ x: 1100 }, 'runs off the card'],
    [{ x: 720, y: 220, size: 60 }, 'stands on a motif'],
    [{ fill: colours.light.rule }, 'has a contrast of'],
    [{ words: '漢' }, 'lacks a glyph'],
  ])('finds a line with %j', (to, fault) => {
    expect(moved(to).join()).toContain(fault);
  });

  test('finds lines that meet', () => {
    const lines = line ? [line, { ...line, y: line.y + 5 }] : [];
    expect(faultsOf({ ...layout, lines }).join()).toContain('meets');
  });

  test('measures contrast as WCAG does', () => {
    expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('one family, told apart', () => {
  test('no two designs paint the same under their text', () => {
    for (const shape of ['wide', 'square'] as const) {
      const under = designs.map((design) => layoutOf({ ...first(design), petal: 4 }, shape).under);
      expect(new Set(under).size).toBe(designs.length);
    }
  });

  test('all bear the flower and the name of the site at the foot', () => {
    for (const design of designs) {
      const { lines, under } = layoutOf(first(design), 'wide');
      expect(lines.map(({ words }) => words)).toContain(site.name);
      expect(under).toContain('mix-blend-mode');
    }
  });

  test.each(['chapter', 'ambition', 'guide', 'quote', 'stat'] as const)(
    'a card of the design %s has the colour of its ambition',
    (design) => {
      const at = (petal: number) => svgOf(layoutOf({ ...first(design), petal }, 'wide'));
      expect(at(2)).toContain(petalColour(2));
      expect(at(2)).not.toBe(at(5));
    },
  );

  test('a number stands on the petal of an ambition alone', () => {
    const numbers = (design: Card['design']) =>
      layoutOf({ ...first(design), number: 4 }, 'wide').lines.filter(({ words }) => words === '4');
    expect(numbers('ambition')).toHaveLength(1);
    for (const design of ['chapter', 'guide', 'publication'] as const) {
      expect(numbers(design)).toEqual([]);
    }
  });

  test('the shapes have their sizes', () => {
    for (const shape of ['wide', 'square'] as const) {
      expect(layoutOf(first('guide'), shape)).toMatchObject(shapes[shape]);
    }
  });
});

describe('the figure on its card', () => {
  test('is the chart of its data: other numbers, another picture', () => {
    const card = cards.find(({ material }) => material?.kind === 'chart');
    const { material } = card ?? {};
    if (!card || material?.kind !== 'chart') throw new Error('no card with a chart');
    const under = (csv: string) =>
      layoutOf({ ...card, material: { ...material, csv } }, 'wide').under;
    expect(under(material.csv)).not.toBe(under(material.csv.replace(/\d+\s*$/, '1')));
  });

  test('has no colour left to a style sheet of the site', () => {
    for (const { card, shape } of pictures.filter(({ card }) => card.material)) {
      expect(svgOf(layoutOf(card, shape))).not.toMatch(/var\(--|currentColor/);
    }
  });

  test('knows every class of a drawing', () => {
    const css = readFileSync('src/styles/figures.css', 'utf8');
    const classes = new Set([...css.matchAll(/\.(fig-[\w-]+)/g)].map(([, name]) => name));
    expect(Object.keys(figureStyles('#123456')).sort()).toEqual([...classes].sort());
  });
});
