import { beforeAll, describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { defaultLanguage } from '../../src/site.ts';
import { inTabs, openSite, type OpenOptions } from '../support/browser.ts';
import { pageOf, model } from '../support/publication.ts';

const site = await openSite();
const dutch = pageOf('whitepaper/loketdenken');
const english = pageOf('whitepaper/loketdenken', 'en');
const still: OpenOptions = { reducedMotion: 'reduce' };

describe('the switch', () => {
  const sources = model.pages.filter(
    ({ language, path }) => language === defaultLanguage && !path.endsWith('.html'),
  );
  let led: { key: string; there: string; back: string }[];

  beforeAll(async () => {
    led = await inTabs(site, sources, async ({ key, path }, { page }) => {
      const follow = async () => {
        await page.locator('a[data-language-switch]').click();
        await page.waitForLoadState('domcontentloaded');
        return page.url();
      };
      await page.goto(site.url(path));
      return { key, there: await follow(), back: await follow() };
    });
  });

  test('leads from every page to the same page in English, and back', () => {
    expect(led.map(({ key, there, back }) => [key, there, back])).toEqual(
      sources.map((page) => [page.key, site.url(pageOf(page.key, 'en').path), site.url(page.path)]),
    );
    expect(led.length).toBeGreaterThan(30);
  });
});

test('it leads to the section that the reader was in', async () => {
  const { page } = await site.open(dutch.path, still);
  const section = dutch.contents[2]?.id ?? '';
  await page.locator(`[id="${section}"]`).evaluate((heading) => {
    heading.scrollIntoView();
  });
  await page.locator('[data-contents] [aria-current]').waitFor();
  // Who stays a moment reads it; the way up to the menu, past other sections, does not count.
  await page.waitForTimeout(2_200);
  await page.locator('a[data-language-switch]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url(english.path)}#${section}`);
  const heading = page.locator(`[id="${section}"]`);
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(200);
});

test('and to the same word in the glossary', async () => {
  const { page } = await site.open(`${pageOf('pages/glossary').path}#loketdenken`, still);
  await page.locator('a[data-language-switch]').click();
  await page.waitForURL(`${site.url(pageOf('pages/glossary', 'en').path)}#loketdenken`);
});

test('without JavaScript it leads to the page', async () => {
  const { page } = await site.open(dutch.path, { javaScriptEnabled: false });
  await page.locator('a[data-language-switch]').click();
  await page.waitForURL(site.url(english.path));
});

test('on a phone it stands in the menu', async () => {
  const { page } = await site.open(english.path, { width: 360, height: 740, hasTouch: true });
  const strings = stringsOf('en');
  await page.getByRole('button', { name: strings.menu }).tap();
  await page
    .getByRole('navigation', { name: strings.otherLanguage })
    .getByRole('link', { name: stringsOf('nl').languageName })
    .tap();
  await page.waitForURL(site.url(dutch.path));
});

test.each(['en-GB', 'fr-FR'])('a first visit in %s is not led elsewhere', async (locale) => {
  const { page } = await site.open('/', { locale });
  expect(page.url()).toBe(site.url('/'));
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
});

test('a screen reader is told the language of each passage', async () => {
  const { page } = await site.open(english.path);
  const passages = page.locator('main [lang=nl]');
  expect(await passages.count()).toBeGreaterThan(0);
  expect(await page.locator('a[data-language-switch]').getAttribute('lang')).toBe('nl');
});
