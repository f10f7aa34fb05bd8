import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { inTabs, openSite } from '../support/browser.ts';
import { pageOf, pagesIn } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const chapter = pageOf('whitepaper/loketdenken');

/** A4 without the margins of the stylesheet (22 mm), at 96 px an inch. */
const sheet = { width: Math.floor(((210 - 44) / 25.4) * 96), height: 970 };

describe('a chapter on paper', () => {
  test('leaves out what only works on a screen', async () => {
    const { page } = await site.open(chapter.path, sheet);
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      page.getByRole('banner'),
      page.getByRole('navigation', { name: strings.onThisPage }),
      page.getByRole('navigation', { name: strings.breadcrumb }),
      page.getByRole('navigation', { name: strings.readOn }),
      page.getByText(strings.react, { exact: true }),
      page.getByText(strings.skipToContent),
    ]) {
      expect(await part.count(), String(part)).toBeLessThanOrEqual(1);
      expect(await part.isVisible(), String(part)).toBe(false);
    }
  });

  test('holds its title, its text, its notes and its sources', async () => {
    const { page } = await site.open(chapter.path, sheet);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    for (const { text } of chapter.contents) {
      expect(await page.getByRole('heading', { name: text, exact: true }).isVisible()).toBe(true);
    }
    expect(await page.getByRole('main').getByRole('paragraph').nth(3).isVisible()).toBe(true);
    expect(
      await page.getByRole('heading', { name: strings.sources, exact: true }).isVisible(),
    ).toBe(true);
    const note = await page.locator('[role=doc-noteref]').first().getAttribute('href');
    expect(await page.locator(note ?? '').isVisible()).toBe(true);
  });

  test.each(['light', 'dark'] as const)(
    'is dark on white, whatever the screen was: %s',
    async (theme) => {
      const { page } = await site.open(chapter.path, { ...sheet, colorScheme: 'dark' });
      await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { paper, ink } = await page.evaluate(() => ({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        ink: getComputedStyle(document.body).color,
      }));
      expect(paper).toBe('rgb(255, 255, 255)');
      expect(brightness(ink)).toBeLessThan(80);
    },
  );

  test('comes out as a PDF of several pages', async () => {
    const { page } = await site.open(chapter.path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(20);
  });
});

test('no text is wider than the sheet', async () => {
  const pages = ['whitepaper', 'vision', 'guidance'].flatMap(pagesIn).map(({ path }) => path);
  const cut = await inTabs(
    site,
    pages,
    async (path, { page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(site.url(path));
      const wide = await page.evaluate(
        (width) =>
          [...document.querySelectorAll('main *')]
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1)
            .map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`),
        sheet.width,
      );
      return wide.map((element) => `${path}: ${element}`);
    },
    sheet,
  );
  expect(cut).toHaveLength(pages.length);
  expect(cut.flat()).toEqual([]);
});

/** 0 is black, 255 white. */
function brightness(colour: string): number {
  const parts = colour
    .match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number) ?? [255];
  return Math.max(...parts);
}
