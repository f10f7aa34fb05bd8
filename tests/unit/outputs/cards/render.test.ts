import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  cardsOf,
  designs,
  shapes,
  type Card,
  type Design,
  type Shape,
} from '../../../../src/outputs/cards/card-of.ts';
import { svgOf } from '../../../../src/outputs/cards/composition.ts';
import { compose } from '../../../../src/outputs/cards/designs.ts';
import { drawCard } from '../../../../src/outputs/cards/draw.ts';
import { fontFiles } from '../../../../src/outputs/cards/fonts.ts';
import { pictureKey } from '../../../../src/outputs/cards/inputs.ts';
import { renderCard } from '../../../../src/outputs/cards/render.ts';
import { build } from '../../../../src/publication/build.ts';
import { readContent } from '../../../support/content.ts';
import { takesAll } from '../../../support/sample.ts';

const cards = cardsOf(build(await readContent()).pages);
const one = (design: Card['design']): Card => {
  const card = cards.find((card) => card.design === design);
  if (!card) throw new Error(`no card of the design ${design}`);
  return card;
};
const first = one('chapter');
/** In `npm test` each design in one shape, and each shape. */
const cases = designs.flatMap((design, index) =>
  (['wide', 'square'] as const)
    .filter((_, at) => takesAll || index % 2 === at)
    .map((shape): [Design, Shape] => [design, shape]),
);

function pixelsOf(svg: string): Buffer {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().pixels;
}

/** A PNG as a document, so that one library reads both. */
function asSvg(png: Uint8Array, shape: Shape): string {
  const { width, height } = shapes[shape];
  const data = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${data}"/></svg>`;
}

function mostApart(one: Buffer, other: Buffer): number {
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
}

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const kept = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png'),
  );

describe('the picture', () => {
  test.each([
    ['publication', 'wide'],
    ['figure', 'wide'],
    ['quote', 'square'],
  ] as const)(
    'of a %s, %s, is a PNG of that size under 100 kB, the same each time',
    async (design, shape) => {
      const png = Buffer.from(await drawCard(one(design), shape));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        shapes[shape].width,
        shapes[shape].height,
      ]);
      expect(png.length).toBeLessThan(100_000);
      expect(png.equals(await drawCard(one(design), shape))).toBe(true);
    },
  );
});

describe('what is painted in parts', () => {
  /** A channel is rounded once more where letters are laid over their ground. */
  const rounding = 2;

  test.each(cases)('is what is painted whole: %s, %s', async (design, shape) => {
    const card = one(design);
    const whole = pixelsOf(await svgOf(compose(card, shape)));
    // Twice: the second is laid over a ground that is kept, and over the sheet of another.
    await drawCard({ ...card, title: 'Anders' }, shape);
    const parts = pixelsOf(asSvg(await drawCard(card, shape), shape));
    expect(parts.length).toBe(whole.length);
    expect(mostApart(whole, parts)).toBeLessThanOrEqual(rounding);
  });

  test('is told apart where a word differs', async () => {
    const [one, other] = await Promise.all(
      ['Een', 'Twee'].map((title) => svgOf(compose({ ...first, title }, 'wide'))),
    );
    expect(mostApart(pixelsOf(one ?? ''), pixelsOf(other ?? ''))).toBeGreaterThan(100);
  });
});

describe('a picture that was drawn before', () => {
  test('is taken from where it is kept, and is the one that a thread drew', async () => {
    const card = one('stat');
    const drawn = await renderCard(card, 'wide', folder);
    expect(kept()).toHaveLength(1);
    const [file = ''] = kept();
    const { mtimeMs } = statSync(join(folder, file));
    expect(Buffer.from(await renderCard(card, 'wide', folder)).equals(drawn)).toBe(true);
    expect(kept()).toEqual([file]);
    expect(statSync(join(folder, file)).mtimeMs).toBe(mtimeMs);
    expect(Buffer.from(await drawCard(card, 'wide')).equals(drawn)).toBe(true);
  });

  test('is drawn again for another text', async () => {
    const before = kept().length;
    await renderCard({ ...one('stat'), title: '12%' }, 'wide', folder);
    expect(kept()).toHaveLength(before + 1);
  });

  test('says so where a title does not fit', async () => {
    const card = { ...one('chapter'), title: 'woord '.repeat(90).trim() };
    await expect(renderCard(card, 'wide', folder)).rejects.toThrow('does not fit a card');
  });
});

describe('the key of a picture', () => {
  const card = one('figure');
  const key = pictureKey(card, 'wide');
  const { figure } = card;

  test('is the same for the same card', () => {
    expect(pictureKey(structuredClone(card), 'wide')).toBe(key);
  });

  test.each<[string, Partial<Card>]>([
    ['title', { title: 'Anders' }],
    ['line', { line: 'Anders' }],
    ['petal', { petal: 6 }],
    ['language', { language: card.language === 'nl' ? 'en' : 'nl' }],
    ['design', { design: 'chapter' }],
    ['data', figure?.kind === 'chart' ? { figure: { ...figure, csv: 'jaar,x\n2020,1' } } : {}],
  ])('changes with its %s', (_, change) => {
    expect(pictureKey({ ...card, ...change }, 'wide')).not.toBe(key);
  });

  test('changes with its shape', () => {
    expect(pictureKey(card, 'square')).not.toBe(key);
  });
});
