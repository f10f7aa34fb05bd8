import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cardsOf, shapes, type Card } from '../../../src/cards/card-of.ts';
import { drawCard } from '../../../src/cards/draw.ts';
import { pictureKey } from '../../../src/cards/inputs.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { build } from '../../../src/publication/build.ts';
import { readContent } from '../../support/content.ts';

const cards = cardsOf(build(await readContent()).pages);
const one = (design: Card['design']): Card => {
  const card = cards.find((card) => card.design === design);
  if (!card) throw new Error(`no card of the design ${design}`);
  return card;
};
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
  const { material } = card;

  test('is the same for the same card', () => {
    expect(pictureKey(structuredClone(card), 'wide')).toBe(key);
  });

  test.each<[string, Partial<Card>]>([
    ['title', { title: 'Anders' }],
    ['line', { line: 'Anders' }],
    ['petal', { petal: 6 }],
    ['language', { language: card.language === 'nl' ? 'en' : 'nl' }],
    ['design', { design: 'chapter' }],
    [
      'data',
      material?.kind === 'chart' ? { material: { ...material, csv: 'jaar,x\n2020,1' } } : {},
    ],
  ])('changes with its %s', (_, change) => {
    expect(pictureKey({ ...card, ...change }, 'wide')).not.toBe(key);
  });

  test('changes with its shape', () => {
    expect(pictureKey(card, 'square')).not.toBe(key);
  });
});
