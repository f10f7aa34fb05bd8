import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { attributes, faultsOn, readPages } from '../support/dist.ts';

const pages = await readPages();

test('every page has exactly one h1, in main', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const headings = [...document.querySelectorAll('h1')];
      return [
        headings.length !== 1 && `has ${headings.length} h1`,
        headings.some((h1) => !h1.closest('main')) && 'has its h1 outside main',
        headings.some((h1) => !h1.textContent.trim()) && 'has an empty h1',
      ];
    }),
  ).toEqual([]);
});

test('no heading is empty or skips a level', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      return headings.flatMap((heading, index) => {
        const level = levelOf(heading);
        const before = headings[index - 1];
        const text = heading.textContent.trim();
        return [
          !text && `has an empty ${heading.tagName}`,
          level > (before ? levelOf(before) : 0) + 1 && `“${text}” (h${level}) skips a level`,
        ];
      });
    }),
  ).toEqual([]);
});

test('every page has its landmarks: one banner, one main, one contentinfo', () => {
  const scoped = 'article, aside, main, nav, section';
  const count = (document: Document, tag: string) =>
    [...document.querySelectorAll(tag)].filter((one) => !one.parentElement?.closest(scoped)).length;
  expect(
    faultsOn(pages, ({ document }) =>
      ['header', 'main', 'footer'].map((tag) => {
        const found = count(document, tag);
        return found !== 1 && `has ${found} ${tag} landmarks`;
      }),
    ),
  ).toEqual([]);
});

test('every nav has a name, and no two of a page have the same', () => {
  const lone = pages.filter(({ document }) => document.documentElement.lang === 'en').length === 1;
  expect(
    faultsOn(pages, ({ document }) => {
      const names = [...document.querySelectorAll('nav, [role=navigation]')].map((nav) =>
        nameOf(nav, document),
      );
      return [
        // A language with one page has nowhere else to go.
        names.length === 0 && !(lone && document.documentElement.lang === 'en') && 'has no nav',
        names.includes('') && 'has a nav without a name',
        new Set(names).size < names.length && `has navs with the same name: ${names.join(', ')}`,
      ];
    }),
  ).toEqual([]);
});

test('the first link of every page skips to main', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const first = document.body.querySelector('a, button, input');
      const target = document.querySelector('main')?.id ?? '';
      const { skipToContent } = stringsOf(document.documentElement.lang === 'en' ? 'en' : 'nl');
      return [
        (!target || first?.getAttribute('href') !== `#${target}`) &&
          'has no link to its main first',
        first?.textContent.trim() !== skipToContent &&
          `its first link says “${first?.textContent}”`,
      ];
    }),
  ).toEqual([]);
});

test('every id is unique', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const ids = attributes(document, '[id]', 'id');
      return ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `has id “${id}” twice`);
    }),
  ).toEqual([]);
});

const references = [
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'for',
  'list',
];

test.each(references)('every %s names an element of its page', (name) => {
  expect(
    faultsOn(pages, ({ document }) =>
      attributes(document, `[${name}]`, name)
        .flatMap((value) => value.split(/\s+/))
        .map((id) => !document.getElementById(id) && `${name}="${id}" leads nowhere`),
    ),
  ).toEqual([]);
});

test('what a popover button opens is a popover', () => {
  const opened = pages.flatMap(({ document, file }) =>
    attributes(document, '[popovertarget]', 'popovertarget').map((id) => ({ document, file, id })),
  );
  expect(opened.length).toBeGreaterThan(100);
  expect(
    opened.filter(({ document, id }) => !document.getElementById(id)?.hasAttribute('popover')),
  ).toEqual([]);
});

test('every picture has a name, or is hidden as decoration', () => {
  expect(
    faultsOn(pages, ({ document }) => [
      ...[...document.querySelectorAll('img')].map(
        (img) => !img.hasAttribute('alt') && `image ${img.getAttribute('src')} has no alt`,
      ),
      ...[...document.querySelectorAll('[role=img]')].map(
        (picture) => !nameOf(picture, document) && 'has a role=img without a name',
      ),
      ...[...document.querySelectorAll('svg')].map(
        (svg) =>
          !svg.closest('[aria-hidden=true], [role=img]') &&
          'has an svg that is neither named nor hidden',
      ),
    ]),
  ).toEqual([]);
});

test('every button, link and field has a name', () => {
  expect(
    faultsOn(pages, ({ document }) => [
      ...[...document.querySelectorAll('a[href], button:not([hidden]), summary')].map(
        (control) => !nameOf(control, document) && `has a ${control.tagName} without a name`,
      ),
      ...[...document.querySelectorAll('input')].map(
        (input) =>
          !nameOf(input, document) &&
          !input.closest('label')?.textContent.trim() &&
          !document.querySelector(`label[for="${input.id}"]`)?.textContent.trim() &&
          `has an input “${input.id}” without a label`,
      ),
    ]),
  ).toEqual([]);
});

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function nameOf(element: Element, document: Document): string {
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? '');
  const own = element.matches('nav, [role]') ? '' : element.textContent;
  return (
    [labelled.join(' '), element.getAttribute('aria-label') ?? '', own]
      .map((name) => name.trim())
      .find((name) => name !== '') ?? ''
  );
}
