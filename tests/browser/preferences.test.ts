import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { axeViolations, coloursOf, openSite } from '../support/browser.ts';
import { pageOf } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const guide = pageOf('guidance/reachable').path;

describe('forced colours', () => {
  const forced = { forcedColors: 'active' } as const;

  test.each(['light', 'dark'] as const)(
    'show the petals of the flower, %s',
    async (colorScheme) => {
      const { page } = await site.open('/', { ...forced, colorScheme });
      const flower = page.getByRole('img', { name: strings.flowerAlt });
      expect(await coloursOf(flower)).toBeGreaterThan(1);
    },
  );

  test.each(['light', 'dark'] as const)(
    'show a box, and whether it is ticked, %s',
    async (colorScheme) => {
      const { page } = await site.open(guide, { ...forced, colorScheme });
      const box = page.getByRole('checkbox').first();
      expect(await coloursOf(box)).toBeGreaterThan(1);
      const empty = await box.screenshot();
      await box.check();
      await box.blur();
      expect((await box.screenshot()).equals(empty)).toBe(false);
      expect(await coloursOf(box)).toBeGreaterThan(1);
    },
  );

  test('show every figure', async () => {
    const { page } = await site.open(pageOf('whitepaper/bereikbaar-blijven').path, forced);
    for (const figure of await page.getByRole('main').getByRole('img').all()) {
      expect(await coloursOf(figure)).toBeGreaterThan(2);
    }
  });

  test('give axe nothing to find', async () => {
    const { page } = await site.open(guide, forced);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('more contrast', () => {
  test.each(['light', 'dark'] as const)('gives axe nothing to find, %s', async (colorScheme) => {
    const { page } = await site.open(guide, { contrast: 'more', colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('motion', () => {
  const behaviour = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page } = await site.open(guide, { reducedMotion });
    return page.evaluate(() => {
      const moving = [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return (
          scrollBehavior === 'smooth' ||
          animationName !== 'none' ||
          transitionDuration.split(',').some((time) => parseFloat(time) > 0)
        );
      });
      return moving.map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
    });
  };

  test('is nowhere for who wants none', async () => {
    expect(await behaviour('reduce')).toEqual([]);
  });

  test('is a smooth scroll for who does not mind', async () => {
    expect(await behaviour('no-preference')).toContain('HTML.');
  });
});
