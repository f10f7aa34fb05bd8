import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations, openSite } from '../support/browser.ts';
import { pageOf } from '../support/publication.ts';

const site = await openSite();
const chapter = pageOf('whitepaper/loketdenken');
const [term] = chapter.terms;
const [source] = chapter.sources;

const kinds = [
  { what: 'a term', shows: term?.meaning ?? '' },
  { what: 'a citation', shows: source?.title ?? '' },
];

describe.each(kinds)('$what', ({ shows }) => {
  test.each(['Enter', 'Space'])('opens with %s and closes with Escape', async (key) => {
    const { page } = await site.open(chapter.path);
    const { button, popover } = await partsOf(page, shows);
    await button.focus();
    await page.keyboard.press(key);
    await isOpen(popover);
    expect(await popover.textContent()).toContain(shows);
    await page.keyboard.press('Escape');
    await isClosed(popover);
    expect(await hasFocus(button)).toBe(true);
  });

  test('holds a link that Tab reaches next, and gives the focus back from there', async () => {
    const { page } = await site.open(chapter.path);
    const { button, popover } = await partsOf(page, shows);
    await button.press('Enter');
    await isOpen(popover);
    await page.keyboard.press('Tab');
    expect(await popover.locator('a').first().evaluate(isActive)).toBe(true);
    await page.keyboard.press('Escape');
    await isClosed(popover);
    expect(await hasFocus(button)).toBe(true);
  });

  test('opens by tap, within a small screen, and closes by a tap beside it', async () => {
    const { page } = await site.open(chapter.path, { width: 360, height: 740, hasTouch: true });
    const { button, popover } = await partsOf(page, shows);
    await button.scrollIntoViewIfNeeded();
    await button.tap();
    await isOpen(popover);
    const box = await popover.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    await page.touchscreen.tap(2, (box?.y ?? 0) > 370 ? 4 : 736);
    await isClosed(popover);
  });

  test('opens without JavaScript', async () => {
    const { page } = await site.open(chapter.path, { javaScriptEnabled: false });
    const { button, popover } = await partsOf(page, shows);
    await button.click();
    await isOpen(popover);
    expect(await popover.textContent()).toContain(shows);
  });

  test.each(['light', 'dark'] as const)(
    'is accessible while it is open, %s',
    async (colorScheme) => {
      const { page } = await site.open(chapter.path, { colorScheme });
      const { button, popover } = await partsOf(page, shows);
      await button.click();
      await isOpen(popover);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});

/** The popover that shows a text, and the first button in the prose that opens it. */
async function partsOf(page: Page, shows: string): Promise<{ button: Locator; popover: Locator }> {
  const popover = page.locator('[popover]').filter({ hasText: shows }).first();
  const id = await popover.getAttribute('id');
  return { popover, button: page.locator(`main [popovertarget="${id}"]`).first() };
}

async function isOpen(popover: Locator): Promise<void> {
  await expect.poll(() => popover.isVisible()).toBe(true);
}

async function isClosed(popover: Locator): Promise<void> {
  await expect.poll(() => popover.isVisible()).toBe(false);
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate(isActive);
}

/** Runs in the page. */
function isActive(element: Element): boolean {
  return element === document.activeElement;
}
