import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { strings } from '../../src/editors/preview/strings.ts';
import { handbookFile, readHandbook } from '../../src/editors/guide/handbook.ts';
import { axeViolations, focused, openServed } from '../support/browser.ts';
import { root } from '../support/content.ts';
import { serveDev } from '../support/dev-server.ts';
import { attributes } from '../support/dist.ts';
import { pageOf } from '../support/publication.ts';
import { copySite } from '../support/site-copy.ts';

const copy = copySite();
const base = '/pub/';
await copy.edit('src/site.ts', /base: '.*'/, `base: '${base}'`);
const chapter = pageOf('whitepaper/loketdenken');
const overview = pageOf('whitepaper/index');
const draft = { title: 'Over kwartels', path: '/whitepaper/kwartel/' };
await addChapter('kwartel', draft.title);
const about = pageOf('pages/about');
const privacy = pageOf('pages/privacy');
await copy.edit(about.file, /title: .*/, 'title: "Over ons');
await copy.edit(privacy.file, /description: .*/, 'description: ""');

const serving = serveDev(copy.folder, base);
const site = await openServed(serving);
const server = await serving;
const { page } = await site.openTab();
afterAll(() => page.context().close());
await visit(chapter.path);

const bar = page.getByRole('region', { name: strings.barLabel });
const toggle = bar.getByRole('button', { name: strings.bar });
const panel = bar.locator('#redactiepaneel');
const errorPage = page.getByRole('heading', { name: strings.blockedTitle });

describe('the bar of a page', () => {
  test('says how the text stands, and opens with the keyboard', async () => {
    await expect.poll(() => toggle.textContent()).toContain(chapter.file);
    expect(await toggle.textContent()).toContain(
      strings.wordsAndMinutes(chapter.words, chapter.minutes),
    );
    expect(await panel.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe(strings.skipToBar);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    expect((await focused(page)).visible).toBe(true);
  });

  test('shows card, result, description and translation', async () => {
    const text = await panel.textContent();
    expect(text).toContain(chapter.description);
    expect(await panel.locator('.search-result__title').textContent()).toBe(chapter.title);
    expect(text).toContain(strings.isTranslated);
    const card = panel.getByRole('img');
    await card.scrollIntoViewIfNeeded();
    await expect
      .poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1200);
  });

  test('open on a phone, axe finds nothing, and nothing sticks out', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('stays as it was left, on the next page and after Escape', async () => {
    await visit(overview.path);
    await expect.poll(() => panel.isVisible()).toBe(true);
    await panel.getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect((await focused(page)).id).toBe('redactiebalk');
    await page.reload();
    await expect.poll(() => toggle.textContent()).toContain(overview.file);
    expect(await panel.isVisible()).toBe(false);
  });

  test('lies over nothing that cannot be scrolled free', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const foot = await page.locator('.footer').boundingBox();
    const top = await bar.boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((top?.y ?? 0) + 1);
  });
});

describe('a draft', () => {
  test('is marked where it is listed', async () => {
    const marked = page.locator('.entries a:has([data-draft-mark])');
    await marked.first().waitFor();
    expect(await marked.count()).toBe(1);
    expect(await marked.getAttribute('href')).toBe(base.slice(0, -1) + draft.path);
    expect(await marked.textContent()).toContain(strings.draft);
  });

  test('is marked on its own page', async () => {
    await visit(draft.path);
    await page.getByText(strings.draftExplained).waitFor();
    expect(await page.locator('h1').textContent()).toBe(draft.title);
    expect(await page.locator('a[href^="#"]').count()).toBeGreaterThan(0);
    expect(await page.locator('a[href^="#"] [data-draft-mark]').count()).toBe(0);
  });
});

describe('the guide for editors', () => {
  const guide = readHandbook(readFileSync(`${root}/${handbookFile}`, 'utf8'));
  const read = async () => (await fetch(site.url('/redactie/'))).text();

  test('is content/LEESMIJ.md, with each example beside what readers see', async () => {
    const html = await read();
    const { document } = parseHTML(html);
    expect(html).toContain('.piece__shown {');
    expect(document.querySelector('h1')?.textContent).toBe(guide.title);
    const headings = [...document.querySelectorAll('.handbook > .heading > h2')].map(
      ({ id }) => id,
    );
    expect(headings).toEqual(guide.headings.filter(({ depth }) => depth === 2).map(({ id }) => id));

    const shown = [...document.querySelectorAll('.piece--live')];
    const examples = guide.parts.flatMap((part) => (part.kind === 'example' ? [part.code] : []));
    expect(shown.map((piece) => piece.querySelector('pre')?.textContent)).toEqual(examples);
    const empty = shown.filter(
      (piece) => !piece.querySelector('.piece__shown')?.textContent.trim(),
    );
    expect(empty).toEqual([]);

    const rules = guide.parts.flatMap((part) => (part.kind === 'error' ? [part.rule] : []));
    expect(attributes(document, '.piece--error a', 'href')).toEqual(
      rules.map((rule) => `${base}redactie/regels/#${rule}`),
    );
  });

  test('follows the file', async () => {
    await copy.edit(handbookFile, guide.title, 'Een andere titel');
    await expect.poll(read).toContain('Een andere titel</h1>');
  });
});

describe('a page follows its file', () => {
  test('its words, its frontmatter, and the bar with them', async () => {
    await visit(chapter.path);
    await copy.edit(chapter.file, /title: .*/, 'title: "Kwartels"');
    await copy.edit(chapter.file, '\n## ', '\nKijk nu [hier](../pages/kwartel.mdx).\n\n## ');
    await page.getByRole('heading', { level: 1, name: 'Kwartels' }).waitFor();
    await page.locator('main').getByText('Kijk nu').waitFor();
    await expect.poll(() => toggle.textContent()).toContain(strings.errors(1));
    expect(await errorPage.isVisible()).toBe(false);
    await toggle.click();
    expect(await panel.textContent()).toContain('../pages/kwartel.mdx');
  });

  test('a new text is there as soon as the outline names it', async () => {
    await visit(overview.path);
    await addChapter('patrijs', 'Over patrijzen');
    await page.getByRole('heading', { level: 3, name: 'Over patrijzen' }).waitFor();
  });
});

describe('a broken text', () => {
  test('that was so from the start keeps no server from starting, and is there when it is mended', async () => {
    for (const { path, file } of [about, privacy]) {
      await visit(path);
      await errorPage.waitFor();
      expect(await page.locator('main').textContent()).toContain(file);
    }
    await copy.edit(about.file, /title: .*/, 'title: "Over patrijzen"');
    await copy.edit(privacy.file, /description: .*/, `description: "${privacy.description}"`);
    await page.getByRole('heading', { level: 1, name: privacy.title }).waitFor();
    await visit(about.path);
    await page.getByRole('heading', { level: 1, name: 'Over patrijzen' }).waitFor();
  });

  test('shows its error in the page: file, line, what is wrong and where that is explained', async () => {
    await visit(chapter.path);
    await copy.edit(chapter.file, '<Cite ', '<Kwartel ');
    await errorPage.waitFor();
    const text = await page.locator('main').textContent();
    expect(text).toMatch(new RegExp(`${chapter.file}:\\d+:\\d+`));
    expect(text).toContain('<Kwartel> bestaat niet.');
    const diagnostic = page.locator('li', { hasText: '<Kwartel> bestaat niet.' });
    expect(await diagnostic.locator('pre mark').textContent()).toBe('<');
    const help = page.getByRole('link', { name: strings.help('unknown-component') });
    expect(await help.getAttribute('href')).toBe(`${base}redactie/regels/#unknown-component`);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  });

  test('leaves the other pages alone, and its help can be read', async () => {
    await page.getByRole('link', { name: strings.help('unknown-component') }).click();
    await page.locator('#unknown-component').waitFor();
    await visit(overview.path);
    expect(await errorPage.isVisible()).toBe(false);
  });

  test('comes back by itself when it is mended, and the terminal said it once', async () => {
    await visit(chapter.path);
    await copy.edit(chapter.file, '<Kwartel ', '<Cite ');
    await page.getByRole('heading', { level: 1, name: 'Kwartels' }).waitFor();
    const told = server.said().split('<Kwartel> bestaat niet.').length - 1;
    expect(told).toBe(1);
  });
});

test('a broken outline stops every page but the help, and all errors are listed', async () => {
  await copy.edit('content/outline.yaml', 'publications:', 'publications: [');
  await copy.edit(chapter.file, /title: .*/, 'title: "Kwartels');
  await errorPage.waitFor();
  await expect.poll(() => page.locator('main').textContent()).toContain('outline.yaml');
  await expect.poll(() => page.locator('main').textContent()).toContain(chapter.file);
  await visit('/redactie/regels/#yaml-syntax');
  expect(await page.locator('#yaml-syntax').isVisible()).toBe(true);
  await visit(chapter.path);
  await copy.edit('content/outline.yaml', 'publications: [', 'publications:');
  await copy.edit(chapter.file, /title: .*/, 'title: "Kwartels"');
  await page.getByRole('heading', { level: 1, name: 'Kwartels' }).waitFor();
});

/** Goes to a page. A reload that a change before asked for may come in between. */
async function visit(path: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await page.goto(site.url(path));
      return;
    } catch (error) {
      if (tries > 2) throw error;
    }
  }
}

/** Writes a draft of a chapter, and names it in the outline. */
async function addChapter(name: string, title: string): Promise<void> {
  await copy.write(
    `content/nl/whitepaper/${name}.mdx`,
    [
      '---',
      `title: "${title}"`,
      'description: "Een tekst die net is begonnen, en waar de redactie nog een tijd aan zal werken."',
      'published: 2026-11-24',
      'draft: true',
      'basis: editorial',
      'audience: [board]',
      'ambitions: [reachable]',
      '---',
      '',
      'Een tekst over vogels.',
      '',
    ].join('\n'),
  );
  await copy.edit('content/outline.yaml', '- loketdenken\n', `- loketdenken\n      - ${name}\n`);
}
