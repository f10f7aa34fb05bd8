import { element } from '../../site/search/element.ts';
import { resultItems } from '../../site/search/result-list.ts';
import { nl } from '../../i18n/nl.ts';
import { href } from '../../publication/urls.ts';
import { editorButton } from './editor-button.ts';
import { findingItems } from './diagnostic-item.ts';
import type { PageFacts, PageReport } from './page-report.ts';
import { guidePath, rulesPath, translationsPath } from './protocol.ts';
import { words } from './strings.ts';

/** What is under the bar: on one side what asks for work, on the other how the page appears elsewhere. */
export function panelOf({ page, errors, advice, elsewhere }: PageReport): HTMLElement[] {
  const work = element(
    'div',
    { class: 'desk__work' },
    part(
      words.errorsTitle,
      ...(errors.length > 0
        ? [quiet(words.errorsWhy), list(findingItems(errors))]
        : [quiet(page ? words.noErrors : words.noPage)]),
      ...(elsewhere.length > 0 ? [quiet(words.elsewhere), list(findingItems(elsewhere))] : []),
    ),
    ...(page
      ? [
          part(
            words.adviceTitle,
            ...(advice.length > 0
              ? [quiet(words.adviceWhy), list(findingItems(advice))]
              : [quiet(words.noAdvice)]),
          ),
        ]
      : []),
  );
  const ways = element(
    'p',
    { class: 'desk__ways' },
    ...[
      [words.guide, guidePath],
      [words.rules, rulesPath],
      [words.allTranslations, translationsPath],
    ].flatMap(([name = '', path = '']) => [element('a', { href: href(path) }, name), ' ']),
  );
  return [work, element('div', { class: 'desk__views' }, ...(page ? viewsOf(page) : []), ways)];
}

function viewsOf({
  file,
  card,
  result,
  description,
  translation,
  ...page
}: PageFacts): HTMLElement[] {
  return [
    part(
      words.file,
      element('p', {}, editorButton({ file })),
      quiet(words.wordsAndMinutes(page.words, page.minutes)),
    ),
    part(words.translationTitle, ...translationOf(translation)),
    part(
      words.cardTitle,
      quiet(words.cardWhy),
      element('img', {
        class: 'desk__card',
        src: card.src,
        alt: card.alt,
        width: String(card.width),
        height: String(card.height),
        loading: 'lazy',
      }),
    ),
    ...(result
      ? [
          part(
            words.searchTitle,
            quiet(words.searchWhy),
            element('ul', { class: 'desk__result' }, ...resultItems([result], 3, nl.finding)),
          ),
        ]
      : []),
    part(
      words.descriptionTitle,
      element('p', {}, description),
      quiet(words.characters([...description].length)),
    ),
  ];
}

function translationOf({ of, others, tasks }: PageFacts['translation']): HTMLElement[] {
  const [first] = others;
  const sentence = of === 'translation' ? words.isTranslation : words.isTranslated;
  return [
    first
      ? element(
          'p',
          {},
          `${sentence} `,
          ...others.flatMap(({ language, path }, at) => [
            at > 0 ? ', ' : '',
            element('a', { href: path }, language),
          ]),
          '.',
        )
      : quiet(words.noOther),
    ...(first && tasks.length === 0 ? [quiet(words.upToDate)] : []),
    ...(tasks.length > 0
      ? [
          element(
            'ul',
            { class: 'desk__tasks' },
            ...tasks.map(({ section, status, next, file, line }) =>
              element(
                'li',
                {},
                element('strong', {}, section),
                ` ${status}. ${next} `,
                editorButton({ file, ...(line !== undefined && { line }) }),
              ),
            ),
          ),
        ]
      : []),
  ];
}

function part(title: string, ...content: HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'desk__section' },
    element('h2', { class: 'desk__title' }, title),
    ...content,
  );
}

function list(items: HTMLLIElement[]): HTMLElement {
  return element('ol', { class: 'desk__findings', role: 'list' }, ...items);
}

function quiet(text: string): HTMLElement {
  return element('p', { class: 'desk__quiet' }, text);
}
