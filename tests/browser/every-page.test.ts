import { afterAll, describe, expect, test } from 'vitest';
import { axeViolations, openSite } from '../support/browser.ts';
import { readPages } from '../support/dist.ts';
import { model } from '../support/publication.ts';
import { takesAll } from '../support/sample.ts';

const site = await openSite();
const pages = await readPages();
const tab = await site.openTab();
afterAll(() => tab.page.context().close());

/** The last is the width of 1280 px at 400 %, and the smallest phone. */
const widths = [2560, 1280, 768, 360, 320];

/** Kind and language of each page of the model; a page with a layout of its own is a kind of its own. */
const kinds = new Map([
  ...model.pages.map((page) => [page.path, `${page.role ?? page.kind}, ${page.language}`] as const),
  ...model.piecePages.map(
    (page) => [page.path, `${page.part.piece.kind}, ${page.language}`] as const,
  ),
]);

/** In `npm test` the longest page of each kind, which shows most of what it can hold. */
const looked = takesAll
  ? pages
  : [...Map.groupBy(pages, ({ path }) => kinds.get(path) ?? path).values()]
      .map((alike) => alike.toSorted((a, b) => b.html.length - a.html.length)[0])
      .filter((page) => page !== undefined);

describe('in any theme, at any width, nothing is wrong with', () => {
  test.each(looked.map(({ path }) => [kinds.get(path) ?? path, path]))(
    '%s: %s',
    async (_, path) => {
      expect(await faultsOf(path)).toEqual([]);
    },
  );
});

/**
 * Returns what is wrong with a page in both themes and at every width: what axe finds, what makes it scroll sideways, and
 * an error in the console, a breach of its policy, or anything asked of another origin.
 */
async function faultsOf(path: string): Promise<string[]> {
  const { page, problems } = tab;
  problems.length = 0;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(site.url(path));
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const what = colorScheme === 'light' ? 'everything' : 'colours';
    const violations = await axeViolations(page, what);
    faults.push(...violations.map((violation) => `${colorScheme}: ${violation}`));
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(widest);
    if (wide) faults.push(`at ${width} px: ${wide}`);
  }
  return [...faults, ...problems];
}

/** What makes the page wider than the window, if it is. Runs in the page. */
function widest(): string | undefined {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return undefined;
  const out = [...document.body.querySelectorAll('*')].find(
    (one) => one.getBoundingClientRect().right > innerWidth + 1,
  );
  return `${scrollWidth} px wide${out ? `, by ${out.tagName.toLowerCase()}.${out.getAttribute('class') ?? ''}` : ''}`;
}
