import { element } from '../../site/search/element.ts';
import { resultItems } from '../../site/search/result-list.ts';
import { nl } from '../../i18n/nl.ts';
import { href } from '../../publication/urls.ts';
import { editorButton } from './editor-button.ts';
import { toDiagnosticItems } from './diagnostic-item.ts';
import type { PageFacts, PageReport } from './page-report.ts';
import { guidePath, rulesPath, translationsPath } from './protocol.ts';
import { strings } from './strings.ts';

/** What is under the bar: on one side what asks for work, on the other how the page appears elsewhere. */
export function renderPanel({ page, errors, advice, elsewhere }: PageReport): HTMLElement[] {
  const work = element(
    'div',
    { class: 'editor-bar__work' },
    part(
      strings.errorsTitle,
      ...(errors.length > 0
        ? [quiet(strings.errorsWhy), list(toDiagnosticItems(errors))]
        : [quiet(page ? strings.noErrors : strings.noPage)]),
      ...(elsewhere.length > 0
        ? [quiet(strings.elsewhere), list(toDiagnosticItems(elsewhere))]
        : []),
    ),
    ...(page
      ? [
          part(
            strings.adviceTitle,
            ...(advice.length > 0
              ? [quiet(strings.adviceWhy), list(toDiagnosticItems(advice))]
              : [quiet(strings.noAdvice)]),
          ),
        ]
      : []),
  );
  const ways = element(
    'p',
    { class: 'editor-bar__ways' },
    ...[
      [strings.guide, guidePath],
      [strings.rules, rulesPath],
      [strings.allTranslations, translationsPath],
    ].flatMap(([name = '', path = '']) => [element('a', { href: href(path) }, name), ' ']),
  );
  return [
    work,
    element('div', { class: 'editor-bar__views' }, ...(page ? viewsOf(page) : []), ways),
  ];
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
      strings.file,
      element('p', {}, editorButton({ file })),
      quiet(strings.wordsAndMinutes(page.words, page.minutes)),
    ),
    part(strings.translationTitle, ...translationOf(translation)),
    part(
      strings.cardTitle,
      quiet(strings.cardWhy),
      element('img', {
        class: 'editor-bar__card',
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
            strings.searchTitle,
            quiet(strings.searchWhy),
            element('ul', { class: 'editor-bar__result' }, ...resultItems([result], 3, nl.finding)),
          ),
        ]
      : []),
    part(
      strings.descriptionTitle,
      element('p', {}, description),
      quiet(strings.characters([...description].length)),
    ),
  ];
}

function translationOf({ of, others, tasks }: PageFacts['translation']): HTMLElement[] {
  const [first] = others;
  const sentence = of === 'translation' ? strings.isTranslation : strings.isTranslated;
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
      : quiet(strings.noOther),
    ...(first && tasks.length === 0 ? [quiet(strings.upToDate)] : []),
    ...(tasks.length > 0
      ? [
          element(
            'ul',
            { class: 'editor-bar__tasks' },
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
    { class: 'editor-bar__section' },
    element('h2', { class: 'editor-bar__title' }, title),
    ...content,
  );
}

function list(items: HTMLLIElement[]): HTMLElement {
  return element('ol', { class: 'editor-bar__diagnostics', role: 'list' }, ...items);
}

function quiet(text: string): HTMLElement {
  return element('p', { class: 'editor-bar__quiet' }, text);
}
