import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colours, petalColour, type Theme } from '../../../src/brand/colours.ts';
import { root } from '../../support/content.ts';

const css = readFileSync(`${root}/src/site/styles/tokens.css`, 'utf8');

/** The two values of a custom property that is written as `light-dark(#light, #dark)`. */
function tokenOf(name: string): Record<Theme, string> {
  const [, light = '', dark = ''] =
    new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css) ?? [];
  return { light, dark };
}

const roles = ['paper', 'raised', 'ink', 'quiet', 'rule', 'petalQuiet', 'link', 'focus'] as const;
const kebab = (role: string) => role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the cards have the colours of the site', () => {
  test.each(roles)('%s', (role) => {
    expect(tokenOf(`--color-${kebab(role)}`)).toEqual({
      light: colours.light[role],
      dark: colours.dark[role],
    });
  });

  test.each([1, 2, 3, 4, 5, 6])('petal %i', (number) => {
    expect(tokenOf(`--petal-${number}`)).toEqual({
      light: petalColour(number, 'light'),
      dark: petalColour(number, 'dark'),
    });
  });

  test('and no more of them', () => {
    const named = [...css.matchAll(/--(?:color|petal)-[a-z0-9-]+(?=: light-dark)/g)].map(
      ([name]) => name,
    );
    expect(named).toHaveLength(roles.length + 6);
  });
});

test.each([undefined, 0, 7])('a page that bears petal %s takes the ink', (petal) => {
  expect(petalColour(petal)).toBe(colours.light.ink);
});

/** WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is computed as WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('in the %s theme, letters stand out on', (theme) => {
  const { ink, quiet, link, petals } = colours[theme];
  const letters = {
    ink,
    quiet,
    link,
    ...Object.fromEntries(petals.map((petal, at) => [`petal ${at + 1}`, petal])),
  };

  describe.each(['paper', 'raised'] as const)('%s', (ground) => {
    test.each(Object.entries(letters))('in %s', (_, colour) => {
      expect(contrast(colour, colours[theme][ground])).toBeGreaterThanOrEqual(4.5);
    });

    test('and the ring of the focus, which is no letter', () => {
      expect(contrast(colours[theme].focus, colours[theme][ground])).toBeGreaterThanOrEqual(3);
    });
  });
});
