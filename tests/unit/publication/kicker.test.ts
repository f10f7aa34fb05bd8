import { expect, test } from 'vitest';
import { kickerOf } from '../../../src/publication/kicker.ts';
import { build } from '../../../src/publication/build.ts';
import { readContent, root } from '../../support/content.ts';

const { pages } = build(await readContent(`${root}/tests/fixtures/base`));

test.each([
  ['/', undefined],
  ['/over/', undefined],
  ['/whitepaper/', 'Whitepaper'],
  ['/whitepaper/loketdenken/', 'Whitepaper · hoofdstuk 1 van 2'],
  ['/visie/bereikbaar/', 'Visie · ambitie 4 van 6'],
  ['/handreikingen/reachable/', 'Handreiking bij ambitie 4'],
])('above the title of %s stands %s', (path, kicker) => {
  const page = pages.find((page) => page.path === path);
  expect(page).toBeDefined();
  expect(page && kickerOf(page)).toBe(kicker);
});
