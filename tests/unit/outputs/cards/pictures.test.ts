import { describe, expect, test } from 'vitest';
import {
  cardsOf,
  designs,
  picturesOf,
  shapes,
  type Card,
} from '../../../../src/outputs/cards/card-of.ts';
import { paintUnder } from '../../../../src/outputs/cards/composition.ts';
import { compose } from '../../../../src/outputs/cards/designs.ts';
import { figureStyles } from '../../../../src/outputs/cards/figure.ts';
import { baselineOf, widthOf } from '../../../../src/outputs/cards/fonts.ts';
import { lineAt } from '../../../../src/outputs/cards/satori-nodes.ts';
import { build } from '../../../../src/publication/build.ts';
import { languages, site } from '../../../../src/site.ts';
import { colours, petalColour } from '../../../../src/brand/colours.ts';
import { readFileSync } from 'node:fs';
import {
  contrastOf,
  faultsOf,
  layOut,
  longestDutchWords,
  type PlacedLine,
} from '../../../support/cards.ts';
import { readContent } from '../../../support/content.ts';
import { sample, takesAll } from '../../../support/sample.ts';

const cards = cardsOf(build(await readContent()).pages);
const pictures = cards.flatMap(picturesOf);
const wordsOn = ({ title, line }: Card) => title.length + line.length;
/** In `npm test` the one with the most words of each design, shape and language. */
const looked = takesAll
  ? pictures
  : [...Map.groupBy(pictures, ({ card, shape }) => [card.design, shape, card.language].join())]
      .map(([, alike]) => alike.toSorted((a, b) => wordsOn(b.card) - wordsOn(a.card))[0])
      .filter((picture) => picture !== undefined);
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

  describe.each(looked)('$path', async ({ card, shape }) => {
    const picture = await layOut(compose(card, shape));
    const { composition, lines, svg } = picture;

    test('stays on the card, clear of motif and other text, legible, with a glyph for every sign', async () => {
      expect(await faultsOf(picture)).toEqual([]);
    });

    test('says kicker, title, line and the name of the site, whole and in that order', () => {
      const text = said(lines);
      const flat = (words: string) => words.replaceAll('- ', '');
      const parts = [card.kicker ?? '', card.title, card.line, site.name].map(flat);
      let from = 0;
      for (const part of parts) {
        const at = text.indexOf(part, from);
        expect(at, `${part} in ${text}`).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      }
    });

    test('leaves no lonely short word on the last line of its title', () => {
      const title = lines.filter(({ face }) => face === 'display');
      const last = title.filter(({ words }) => words !== String(card.number)).at(-1)?.words ?? '';
      if (title.length > 1) expect(last.length).toBeGreaterThan(3);
    });

    test('holds words as outlines alone: no image, letter, clip path or mask for resvg to work out', () => {
      const drawn = svg.replace(composition.under, '');
      expect(drawn).toContain('<path');
      expect(drawn).not.toMatch(/<(image|text|clipPath|pattern|filter|use)\b/);
      expect(drawn).not.toMatch(/ (mask|clip-path|filter|opacity)="/);
    });

    test('has no colour left to a style sheet of the site', () => {
      expect(svg).not.toMatch(/var\(--|currentColor/);
    });

    test('is as wide as is measured: every line, kerned, to the pixel', () => {
      expect(lines.length).toBeGreaterThan(1);
      for (const { words, face, size, width } of lines) {
        // Satori rounds the box of a text up to whole pixels.
        expect(width - widthOf(words, face, size), words).toBeGreaterThan(-0.01);
        expect(width - widthOf(words, face, size), words).toBeLessThan(1.01);
      }
    });
  });
});

describe('what is measured', () => {
  test('counts kerning in: AV is narrower than A and V', () => {
    const [pair, apart] = [widthOf('AV', 'display', 100), widthOf('A', 'display', 100)];
    expect(pair).toBeLessThan(apart + widthOf('V', 'display', 100) - 3);
  });

  test.each([
    ['display', 104, 1.08],
    ['text', 31, 1.36],
    ['strong', 29, 1.25],
  ] as const)('is where satori puts the baseline: %s at %d px', async (face, size, lineHeight) => {
    const words = [lineAt('H', { face, size, lineHeight, fill: '#000000' }, { x: 100, y: 300 })];
    const sheet = { width: 600, height: 600, under: '', fixed: [] };
    const { svg, lines } = await layOut({ ...sheet, words });
    const path = /<path[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '';
    // The feet of an H stand on the baseline. Only M, L and Z in it: pairs of x and y.
    const heights = [...path.matchAll(/[\d.]+[ ,]([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBeCloseTo(lines[0]?.y ?? 0, 0);
    expect(Math.abs(Math.max(...heights) - 300)).toBeLessThanOrEqual(0.5);
    expect(baselineOf(face, size, lineHeight)).toBeLessThan(size * lineHeight);
  });
});

test('a painting comes below what satori drew, within its document', () => {
  expect(paintUnder('<svg width="9"><g>words</g></svg>', '<rect/>')).toBe(
    '<svg width="9"><rect/><g>words</g></svg>',
  );
});

describe('the longest words of the Dutch word list', () => {
  const words = longestDutchWords(100);

  test('are long', () => {
    expect(words).toHaveLength(100);
    expect(words.at(-1)?.length).toBeGreaterThan(24);
  });

  test.each(designs)('fit the design %s, in both shapes', async (design) => {
    const card = first(design);
    for (const title of sample(words, 8)) {
      for (const { shape } of picturesOf(card)) {
        expect(await faultsOf(await layOut(compose({ ...card, title }, shape))), title).toEqual([]);
      }
    }
  });
});

describe('the finder of faults', async () => {
  const { composition, svg, lines } = await layOut(compose(first('chapter'), 'wide'));
  const [line] = lines;
  if (!line) throw new Error('a card without words');
  const faults = async (...lines: PlacedLine[]) =>
    (await faultsOf({ composition, svg, lines })).join();

  test.each([
    [{ left: -40 }, 'starts off the card'],
    [{ left: 1100 }, 'runs off the card'],
    [{ left: 720, y: 220, size: 60 }, 'stands on a motif'],
    [{ fill: colours.light.rule }, 'has a contrast of'],
    [{ words: '漢' }, 'lacks a glyph'],
  ])('finds a line with %j', async (to, fault) => {
    expect(await faults(line)).toBe('');
    expect(await faults({ ...line, ...to })).toContain(fault);
  });

  test('finds lines that meet', async () => {
    expect(await faults(line, { ...line, y: line.y + 5 })).toContain('meets');
  });

  test('measures contrast as WCAG does', () => {
    expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('one family, told apart', () => {
  test('no two designs paint the same under their text', () => {
    for (const shape of ['wide', 'square'] as const) {
      const under = designs.map((design) => compose({ ...first(design), petal: 4 }, shape).under);
      expect(new Set(under).size).toBe(designs.length);
    }
  });

  test('all bear the flower and the name of the site at the foot', async () => {
    for (const design of designs) {
      const { lines, composition } = await layOut(compose(first(design), 'wide'));
      expect(lines.map(({ words }) => words)).toContain(site.name);
      expect(composition.under).toContain('mix-blend-mode');
    }
  });

  test.each(['chapter', 'ambition', 'guide', 'quote', 'stat'] as const)(
    'a card of the design %s has the colour of its ambition',
    async (design) => {
      const at = async (petal: number) =>
        (await layOut(compose({ ...first(design), petal }, 'wide'))).svg;
      expect(await at(2)).toContain(petalColour(2));
      expect(await at(2)).not.toBe(await at(5));
    },
  );

  test('a number stands on the petal of an ambition alone', async () => {
    const numbers = async (design: Card['design']) =>
      (await layOut(compose({ ...first(design), number: 4 }, 'wide'))).lines.filter(
        ({ words }) => words === '4',
      );
    expect(await numbers('ambition')).toHaveLength(1);
    for (const design of ['chapter', 'guide', 'publication'] as const) {
      expect(await numbers(design)).toEqual([]);
    }
  });

  test('the shapes have their sizes', () => {
    for (const shape of ['wide', 'square'] as const) {
      expect(compose(first('guide'), shape)).toMatchObject(shapes[shape]);
    }
  });
});

describe('the figure on its card', () => {
  test('is the chart of its data: other numbers, another picture', () => {
    const card = cards.find(({ figure }) => figure?.kind === 'chart');
    const { figure } = card ?? {};
    if (!card || figure?.kind !== 'chart') throw new Error('no card with a chart');
    const under = (csv: string) => compose({ ...card, figure: { ...figure, csv } }, 'wide').under;
    expect(under(figure.csv)).not.toBe(under(figure.csv.replace(/\d+\s*$/, '1')));
  });

  test('knows every class of a drawing', () => {
    const css = readFileSync('src/site/styles/figures.css', 'utf8');
    const classes = new Set([...css.matchAll(/\.(fig-[\w-]+)/g)].map(([, name]) => name));
    expect(Object.keys(figureStyles('#123456')).sort()).toEqual([...classes].sort());
  });
});
