import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { apa, formatNames, formats } from '../../src/citation/formats.ts';
import { cslItemOf, isCitable } from '../../src/citation/item.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { shareOf } from '../../src/publication/share.ts';
import { axeViolations, openSite, type OpenPage } from '../support/browser.ts';
import { pageOf, publication } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const chapter = pageOf('whitepaper/bereikbaar-blijven');
const share = shareOf(chapter);
if (!isCitable(chapter)) throw new Error('The chapter is part of no publication');
const reference = apa(chapter, publication.edition);
const writes = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('the menu to share', () => {
  test('opens from the head by mouse, and leads to each network with the words filled in', async () => {
    const { page, requests } = await site.open(chapter.path);
    expect(requests.filter((url) => url.includes('/share.'))).toEqual([]);
    await control(page).click();
    await isOpen(menu(page));
    for (const { name, href } of share.networks) {
      const link = menu(page).getByRole('link', { name, exact: true });
      expect(await link.getAttribute('href')).toBe(href);
      expect(await link.getAttribute('rel')).toBe('external noreferrer');
    }
    const mail = menu(page).getByRole('link', { name: strings.share.mail });
    expect(await mail.getAttribute('href')).toBe(share.mail);
  });

  test('opens from the foot, beside the ways to react', async () => {
    const { page } = await site.open(chapter.path);
    const foot = page.getByRole('contentinfo');
    expect(await foot.getByText(strings.react, { exact: true }).isVisible()).toBe(true);
    await foot.getByRole('button', { name: strings.shareControl, exact: true }).click();
    await isOpen(menu(page));
  });

  test('opens by keyboard, is next in line, and gives the focus back', async () => {
    const { page } = await site.open(chapter.path);
    await control(page).focus();
    await page.keyboard.press('Enter');
    await isOpen(menu(page));
    await scripted(page);
    await page.keyboard.press('Tab');
    expect(await hasFocus(menu(page).getByText(strings.share.copy))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu(page).isVisible()).toBe(false);
    expect(await hasFocus(control(page))).toBe(true);
  });

  test.each([320, 360, 768])(
    'opens by tap within a screen %i px wide, in targets of 44 px',
    async (width) => {
      const { page } = await site.open(chapter.path, { width, height: 740, hasTouch: true });
      await control(page).tap();
      await isOpen(menu(page));
      await scripted(page);
      const box = await menu(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
      const heights = await menu(page)
        .locator('a:visible, button:visible, input:visible')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(6);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    },
  );

  test('copies the permanent link, without what stands behind it, and says that it did', async () => {
    const { page } = await site.open(`${chapter.path}#kanalen`, writes);
    await control(page).click();
    await menu(page).getByText(strings.share.copy).click();
    await says(menu(page), strings.share.copied);
    expect(await clipboard(page)).toBe(chapter.canonical);
  });

  test('says where copying is not allowed', async () => {
    const { page } = await site.open(chapter.path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await control(page).click();
    await menu(page).getByText(strings.share.copy).click();
    await says(menu(page), strings.share.notCopied);
  });

  test('prints the page, closed', async () => {
    const { page } = await site.open(chapter.path);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await control(page).click();
    await menu(page).getByText(strings.share.print).click();
    await expect.poll(() => page.locator('[data-printed]').count()).toBe(1);
    expect(await menu(page).isVisible()).toBe(false);
  });

  test('offers the device’s own menu where there is one, and nowhere else', async () => {
    const { page } = await site.open(chapter.path);
    await control(page).click();
    await scripted(page);
    expect(await menu(page).getByText(strings.share.device).isVisible()).toBe(false);
    const other = await site.openTab();
    await other.page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.body.setAttribute('data-shared', JSON.stringify(data));
          return Promise.resolve();
        },
      });
    });
    await other.page.goto(site.url(chapter.path));
    await control(other.page).click();
    await menu(other.page).getByText(strings.share.device).click();
    const shared = await other.page.locator('[data-shared]').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '')).toEqual({ title: share.text, url: chapter.canonical });
    await other.page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'is accessible while it is open, %s',
    async (colorScheme) => {
      const { page } = await site.open(chapter.path, { colorScheme });
      await control(page).click();
      await scripted(page);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test('keeps its edges in forced colours', async () => {
    const { page } = await site.open(chapter.path, { forcedColors: 'active' });
    await control(page).click();
    const style = await menu(page).evaluate((part) => getComputedStyle(part).borderTopStyle);
    expect(style).toBe('solid');
  });
});

describe('a Mastodon server', () => {
  test('is asked for, opened with the words filled in, and remembered', async () => {
    const tab = await site.open(chapter.path);
    const { page } = tab;
    await catchWindows(page);
    await control(page).click();
    const field = menu(page).getByLabel(strings.share.server);
    await field.fill('@naam@Mastodon.nl');
    await field.press('Enter');
    expect(await opened(page)).toEqual([`https://mastodon.nl${share.mastodon}`]);
    await page.reload();
    await control(page).click();
    await scripted(page);
    expect(await menu(page).getByLabel(strings.share.server).inputValue()).toBe('mastodon.nl');
    expect(asksElsewhere(tab)).toEqual([]);
  });

  test('that is none opens nothing', async () => {
    const { page } = await site.open(chapter.path);
    await catchWindows(page);
    await control(page).click();
    await menu(page).getByLabel(strings.share.server).fill('mastodon');
    await menu(page).getByRole('button', { name: strings.share.mastodon }).click();
    expect(await opened(page)).toEqual([]);
  });
});

describe('the reference', () => {
  test('is shown in words, and copied', async () => {
    const { page } = await site.open(chapter.path, writes);
    await page.getByRole('button', { name: strings.citing.title }).click();
    await isOpen(citation(page));
    expect(await citation(page).getByText(reference).isVisible()).toBe(true);
    await citation(page).getByText(strings.citing.copy, { exact: true }).click();
    await says(citation(page), strings.share.copied);
    expect(await clipboard(page)).toBe(reference);
  });

  test.each(formatNames)('is downloaded and copied as %s', async (format) => {
    const { page } = await site.open(chapter.path, { ...writes, acceptDownloads: true });
    await page.getByRole('button', { name: strings.citing.title }).click();
    const { name, write } = formats[format];
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      citation(page)
        .getByRole('link', { name: strings.citing.download(name) })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(`bereikbaar-blijven.${format}`);
    await citation(page).getByText(strings.citing.copyAs(name)).click();
    await says(citation(page), strings.share.copied);
    expect(await clipboard(page)).toBe(write(cslItemOf(chapter, publication.edition)));
  });

  test('is accessible while it is open, on a small screen', async () => {
    const { page } = await site.open(chapter.path, { width: 320, height: 640 });
    await page.getByRole('button', { name: strings.citing.title }).click();
    await isOpen(citation(page));
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('is not offered for a page that is no text of a publication', async () => {
    const { page } = await site.open(pageOf('pages/glossary').path);
    expect(await page.getByRole('button', { name: strings.citing.title }).count()).toBe(0);
    await control(page).click();
    await isOpen(menu(page));
  });
});

test('without JavaScript the links and the files are there, and nothing is promised beyond them', async () => {
  const { page } = await site.open(chapter.path, { javaScriptEnabled: false });
  await control(page).click();
  await isOpen(menu(page));
  expect(await visibleIn(menu(page))).toEqual([
    ...share.networks.map(({ name }) => name),
    strings.share.mail,
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: strings.citing.title }).click();
  expect(await visibleIn(citation(page))).toEqual(
    formatNames.map((format) => strings.citing.download(formats[format].name)),
  );
});

test('on paper there is neither menu nor control', async () => {
  const { page } = await site.open(chapter.path);
  await page.emulateMedia({ media: 'print' });
  expect(await control(page).isVisible()).toBe(false);
  expect(await page.locator('.pass-on').isVisible()).toBe(false);
});

test('the page of a missing page is not shared', async () => {
  const { page } = await site.open('/404.html');
  expect(await page.locator('[popovertarget=delen]').count()).toBe(0);
});

function control(page: Page): Locator {
  return page.getByRole('main').getByRole('button', { name: strings.shareControl, exact: true });
}

function menu(page: Page): Locator {
  return page.locator('#delen');
}

function citation(page: Page): Locator {
  return page.locator('#verwijzen');
}

/** Waits until what needs a script is there. */
async function scripted(page: Page): Promise<void> {
  await menu(page).getByText(strings.share.copy).waitFor();
}

async function isOpen(popover: Locator): Promise<void> {
  await expect.poll(() => popover.isVisible()).toBe(true);
}

async function says(part: Locator, words: string): Promise<void> {
  await expect.poll(() => part.getByRole('status').textContent()).toBe(words);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement);
}

function visibleIn(part: Locator): Promise<string[]> {
  return part
    .locator('a:visible, button:visible, input:visible')
    .evaluateAll((all) => all.map((one) => one.textContent.trim()));
}

/** Keeps the windows that the page opens: nothing of another site is asked for in a test. */
async function catchWindows(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.open = (address) => {
      document.body.dataset['opened'] =
        `${document.body.dataset['opened'] ?? ''} ${String(address)}`;
      return null;
    };
  });
}

async function opened(page: Page): Promise<string[]> {
  const addresses = await page.locator('body').getAttribute('data-opened');
  return addresses?.trim().split(' ') ?? [];
}

function asksElsewhere({ problems }: OpenPage): string[] {
  return problems.filter((problem) => problem.startsWith('asks'));
}
