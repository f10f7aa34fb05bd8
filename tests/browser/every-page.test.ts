import { beforeAll, expect, test } from 'vitest';
import { axeViolations, inTabs, openSite } from '../support/browser.ts';
import { readPages } from '../support/dist.ts';

const pages = (await readPages()).map(({ file, path }) => ({ file, path }));
const site = await openSite();

/** The last is the width of 1280 px at 400 %, and the smallest phone. */
const widths = [2560, 1280, 768, 360, 320] as const;
const schemes = ['light', 'dark'] as const;

interface Seen {
  file: string;
  problems: string[];
  tooWide: Record<number, string | undefined>;
  violations: Record<string, string[]>;
}

let seen: Seen[];

beforeAll(async () => {
  seen = await inTabs(
    site,
    pages,
    async ({ file, path }, { page, problems }): Promise<Seen> => {
      problems.length = 0;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(site.url(path));
      const violations: Seen['violations'] = {};
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const what = colorScheme === 'light' ? 'everything' : 'colours';
        violations[colorScheme] = await axeViolations(page, what);
      }
      const tooWide: Seen['tooWide'] = {};
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        tooWide[width] = await page.evaluate(widest);
      }
      return { file, problems: [...problems], tooWide, violations };
    },
    { tabs: 3 },
  );
});

test('every page was seen', () => {
  expect(seen).toHaveLength(pages.length);
});

test.each(schemes)('axe finds nothing on any page, %s', (scheme) => {
  expect(listed(({ violations }) => violations[scheme] ?? ['was not looked at'])).toEqual([]);
});

test.each(widths)('no page scrolls sideways at %i px', (width) => {
  expect(listed(({ tooWide }) => tooWide[width] ?? [])).toEqual([]);
});

test('no page has an error, breaks its policy or asks anything of another origin', () => {
  expect(listed(({ problems }) => problems)).toEqual([]);
});

function listed(faults: (page: Seen) => string | string[]): string[] {
  return seen.flatMap((page) => [faults(page)].flat().map((fault) => `${page.file}: ${fault}`));
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
