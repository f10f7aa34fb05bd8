import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { site as config } from '../../src/site.ts';
import { inTabs, openSite, type OpenOptions } from '../support/browser.ts';
import { readPages } from '../support/dist.ts';
import { pageOf, model } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');
const chapter = pageOf('whitepaper/loketdenken');
const withNotes = (await readPages())
  .filter(({ document }) => document.querySelector('[role=doc-noteref]'))
  .map(({ path }) => path);

test('the contents mark the section in view', async () => {
  const { page } = await site.open(chapter.path, { reducedMotion: 'reduce' });
  const contents = page.getByRole('navigation', { name: strings.onThisPage });
  const marked = contents.locator('[aria-current]');
  expect(await marked.count()).toBe(0);
  for (const { id, text } of [chapter.contents[2], chapter.contents[0]].filter(
    (item) => item !== undefined,
  )) {
    await page.locator(`[id="${id}"]`).evaluate((heading) => {
      heading.scrollIntoView();
    });
    await expect.poll(() => marked.allTextContents()).toEqual([text]);
  }
});

test('a link in the contents leads to its section', async () => {
  const { page } = await site.open(chapter.path, { reducedMotion: 'reduce' });
  const item = chapter.contents[3];
  await page
    .getByRole('navigation', { name: strings.onThisPage })
    .getByText(item?.text ?? '')
    .click();
  const heading = page.getByRole('heading', { name: item?.text ?? '', exact: true });
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(200);
});

describe('a reaction', () => {
  test.each([
    { way: 'by issue', name: strings.reactByIssue },
    { way: 'by mail', name: strings.reactByMail },
  ])('$way names page, edition, and the section that was read', async ({ name }) => {
    const { page } = await site.open(chapter.path, { reducedMotion: 'reduce' });
    await page.route(
      (url) => url.origin !== new URL(page.url()).origin,
      (route) => route.fulfill({ status: 204 }),
    );
    const link = page.getByRole('contentinfo').getByRole('link', { name });
    expect(await said(link)).toContain(`(${chapter.canonical})`);
    expect(await said(link)).toContain(`${strings.reaction.edition}: ${model.edition}`);
    expect(await said(link)).toContain(strings.reaction.subject(chapter.title));

    const section = chapter.contents[1];
    await page.locator(`[id="${section?.id}"]`).evaluate((heading) => {
      heading.scrollIntoView();
    });
    // The section that was on the screen longest counts, by the second.
    await page.waitForTimeout(2_200);
    await link.evaluate((element) => {
      element.addEventListener('click', (event) => {
        event.preventDefault();
      });
    });
    await link.click();
    expect(await said(link)).toContain(`${strings.reaction.section}: ${section?.text}`);
  });

  test('by issue goes to the repository, and by mail to the makers', async () => {
    const { page } = await site.open(chapter.path);
    const foot = page.getByRole('contentinfo');
    const issue = await foot.getByRole('link', { name: strings.reactByIssue }).getAttribute('href');
    const mail = await foot.getByRole('link', { name: strings.reactByMail }).getAttribute('href');
    expect(issue).toContain(config.repository.url);
    expect(mail).toContain(`mailto:${config.contact}`);
  });

  async function said(link: {
    getAttribute(name: string): Promise<string | null>;
  }): Promise<string> {
    const url = new URL((await link.getAttribute('href')) ?? '');
    return [...url.searchParams.values()].join('\n');
  }
});

describe('the notes', () => {
  test('stand in the margin beside their reference where there is room, and never overlap', async () => {
    const faults = await notesOn({ width: 1280 }, ({ note, reference, column }, before) => {
      const wanted = Math.max(reference.top, before?.note.bottom ?? 0);
      return [
        note.left < column.right && 'stands in the text',
        note.right > 1280 && 'runs off the page',
        Math.abs(note.top - wanted) > 24 && `stands at ${note.top} px, its reference at ${wanted}`,
        before && note.top < before.note.bottom - 1 && 'stands on the note before it',
      ];
    });
    expect(faults).toEqual([]);
  });

  test('stand at the end of the text where there is none', async () => {
    const faults = await notesOn({ width: 768 }, ({ note, column, lastText }) => [
      note.top < lastText && 'does not stand below the text',
      (note.left < column.left - 1 || note.right > column.right + 1) && 'stands outside the column',
    ]);
    expect(faults).toEqual([]);
  });

  async function notesOn(
    options: OpenOptions,
    look: (note: Note, before: Note | undefined) => (string | false | undefined)[],
  ): Promise<string[]> {
    expect(withNotes.length).toBeGreaterThan(5);
    const found = await inTabs(
      site,
      withNotes,
      async (path, { page }) => {
        await page.goto(site.url(path));
        const notes = await page.evaluate(measureNotes);
        const none = notes.length === 0 && [`${path} has no notes`];
        const faults = notes.flatMap((note, index) =>
          look(note, notes[index - 1])
            .filter((fault) => typeof fault === 'string')
            .map((fault) => `${path} note ${index + 1} ${fault}`),
        );
        return none || faults;
      },
      options,
    );
    return found.flat();
  }
});

type Note = ReturnType<typeof measureNotes>[number];

/** Where each note stands, its reference, and the column of text. Runs in the page. */
function measureNotes() {
  const boxOf = (element: Element) => {
    const { top, right, bottom, left } = element.getBoundingClientRect();
    return { top: top + scrollY, right, bottom: bottom + scrollY, left };
  };
  return [...document.querySelectorAll('[role=doc-noteref]')].flatMap((reference) => {
    const note = document.getElementById(reference.getAttribute('href')?.slice(1) ?? '');
    const text = reference.closest('p, li');
    const notes = note?.closest('section');
    const before = notes?.previousElementSibling;
    if (!note || !text || !before) return [];
    return [
      {
        note: boxOf(note),
        reference: boxOf(reference),
        column: boxOf(text),
        lastText: boxOf(before).bottom,
      },
    ];
  });
}
