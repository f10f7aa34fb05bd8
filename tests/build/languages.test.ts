import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { languages } from '../../src/site.ts';
import { absolute } from '../../src/publication/urls.ts';
import { attributes, faultsOn, meta, readPages } from '../support/dist.ts';
import { pageOf, model } from '../support/publication.ts';

const pages = await readPages();
const english = pages.filter(({ document }) => document.documentElement.lang === 'en');

/** Words that every Dutch sentence has, and English does not. */
const dutchWords = /\b(?:het|een|voor|niet|zijn|deze|wordt|naar|maar|geen|ook)\b/i;

/** An address is no passage: its anchors are the same in every language, so that links hold in each. */
function isDutch(text: string): boolean {
  return dutchWords.test(text.replaceAll(/https?:\/\/\S+/g, ''));
}

test('every text is there in every language', () => {
  const keys = (language: (typeof languages)[number]) =>
    model.pages.filter((page) => page.language === language).map(({ key }) => key);
  expect(keys('en')).toEqual(keys('nl'));
  expect(keys('en').length).toBeGreaterThan(30);
});

test('an English page has no Dutch words but in passages that say so', () => {
  expect(
    faultsOn(english, ({ document }) =>
      textsIn(document.documentElement, 'en')
        // Who made a source is a name: names are no passages in another language (WCAG 3.1.2).
        .filter(({ parent }) => !parent.classList.contains('reference'))
        .filter(({ text }) => isDutch(text))
        .map(({ text }) => text),
    ),
  ).toEqual([]);
});

test('nor in what only machines and screen readers read', () => {
  const names = ['aria-label', 'title', 'alt', 'placeholder', 'content'];
  expect(
    faultsOn(english, ({ document }) =>
      names.flatMap((name) =>
        attributes(document, `:not([lang=nl])[${name}]`, name).filter(isDutch),
      ),
    ),
  ).toEqual([]);
});

test('an English page has passages that say they are Dutch', () => {
  const marked = english.flatMap(({ document }) => [
    ...document.querySelectorAll('main [lang=nl]'),
  ]);
  expect(marked.length).toBeGreaterThan(100);
});

test('og:locale names the language of the page, and its alternates the others', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const own = languages.find((language) => language === document.documentElement.lang);
      const others = attributes(document, 'meta[property="og:locale:alternate"]', 'content');
      const wanted = languages.filter((one) => one !== own).map((one) => stringsOf(one).locale);
      return [
        (!own || meta(document, 'og:locale') !== stringsOf(own).locale) && 'has another og:locale',
        others.join() !== wanted.join() && `og:locale:alternate is ${others.join()}`,
      ];
    }),
  ).toEqual([]);
});

test('the switch and hreflang lead to the same pages', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const lang = document.documentElement.lang;
      const alternates = new Map(
        [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
      );
      return languages
        .filter((language) => language !== lang)
        .map((language) => {
          const link = document.querySelector(`a[data-language-switch][lang=${language}]`);
          const href = link?.getAttribute('href');
          const same = href && alternates.get(language)?.endsWith(href);
          return !same && `${language}: the switch leads to ${href}`;
        });
    }),
  ).toEqual([]);
});

test('x-default is the Dutch page', () => {
  const { canonical } = pageOf('whitepaper/loketdenken');
  const path = pageOf('whitepaper/loketdenken', 'en').path;
  const page = pages.find((page) => page.path === path);
  const fallback = page?.document.querySelector('link[hreflang=x-default]');
  expect(fallback?.getAttribute('href')).toBe(canonical);
  expect(absolute(path)).toContain('/en/whitepaper/counter-thinking/');
});

test('a quote in another language than its speaker’s says who translated it', () => {
  const quotes = (path: string) => [
    ...(pages.find((page) => page.path === path)?.document.querySelectorAll('.quote figcaption') ??
      []),
  ];
  const { key } = pageOf('whitepaper/loketdenken');
  for (const [language, says] of [
    ['nl', false],
    ['en', true],
  ] as const) {
    const captions = quotes(pageOf(key, language).path);
    expect(captions.length).toBeGreaterThan(0);
    for (const caption of captions) {
      expect(caption.textContent.includes(stringsOf(language).ownTranslation)).toBe(says);
    }
  }
});

test('what is not there is said in every language', () => {
  const page = pages.find(({ file }) => file === '404.html');
  const said = page?.document.querySelector('[data-not-found=en]');
  expect(said?.getAttribute('lang')).toBe('en');
  expect(said?.textContent).toContain(pageOf('pages/not-found', 'en').title);
});

/** Every text on the page that is in this language, with the element it stands in. */
function textsIn(element: Element, language: string): { text: string; parent: Element }[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [{ text: node.textContent?.trim() ?? '', parent: element }];
    if (node.nodeType !== 1) return [];
    const child = node as Element;
    if (['SCRIPT', 'STYLE'].includes(child.tagName)) return [];
    const lang = child.getAttribute('lang') ?? language;
    return lang === language ? textsIn(child, language) : [];
  });
}
