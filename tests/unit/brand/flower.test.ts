import { describe, expect, test } from 'vitest';
import { flowerSvg, petalCentre, petalCount, petals } from '../../../src/brand/flower.ts';
import { iconPng } from '../../../src/outputs/icons/icon-png.ts';

const fill = (number: number) => `#${number}`;

describe('the flower', () => {
  test('has six petals, 60 degrees apart, each in its own colour', () => {
    const all = petals({ fill });
    expect(petalCount).toBe(6);
    expect(all.map(({ number, transform, fill }) => [number, transform, fill])).toEqual([
      [1, 'rotate(0)', '#1'],
      [2, 'rotate(60)', '#2'],
      [3, 'rotate(120)', '#3'],
      [4, 'rotate(180)', '#4'],
      [5, 'rotate(240)', '#5'],
      [6, 'rotate(300)', '#6'],
    ]);
    expect(all.some(({ quiet }) => quiet)).toBe(false);
  });

  test('turns as a whole', () => {
    expect(petals({ fill, turn: 30 }).map(({ transform }) => transform)).toEqual(
      [30, 90, 150, 210, 270, 330].map((degrees) => `rotate(${degrees})`),
    );
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'with petal %i alone in colour: painted last, on five quiet ones',
    (only) => {
      const all = petals({ fill, only, quietFill: 'grey' });
      expect(all.at(-1)).toMatchObject({ number: only, fill: `#${only}`, quiet: false });
      expect(all.slice(0, -1).every(({ fill, quiet }) => fill === 'grey' && quiet)).toBe(true);
      expect(all.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    },
  );
});

describe('the centre of a petal', () => {
  test.each([
    [1, 0, -31],
    [2, 26.8, -15.5],
    [3, 26.8, 15.5],
    [4, 0, 31],
    [5, -26.8, 15.5],
    [6, -26.8, -15.5],
  ])('of number %i is %d, %d', (number, x, y) => {
    const centre = petalCentre(number);
    expect(centre.x).toBeCloseTo(x, 5);
    expect(centre.y).toBeCloseTo(y, 5);
  });

  test('moves out with the distance', () => {
    expect(petalCentre(4, 10)).toMatchObject({ y: 10 });
  });
});

describe('the stand-alone drawing', () => {
  test('blends six petals', () => {
    const svg = flowerSvg({ fill, size: 56 });
    expect(svg.match(/<path /g)).toHaveLength(6);
    expect(svg.match(/mix-blend-mode:multiply/g)).toHaveLength(6);
    expect(svg).toContain('width="56" height="56"');
  });

  test('paints one petal flat', () => {
    const svg = flowerSvg({ fill, size: 56, only: 2, quietFill: 'grey' });
    expect(svg).not.toContain('mix-blend-mode');
    expect(svg.match(/fill="grey"/g)).toHaveLength(5);
  });
});

test.each([32, 180])('the icon is a PNG of %i pixels square', async (size) => {
  const png = Buffer.from(await iconPng(size, '#ffffff'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
