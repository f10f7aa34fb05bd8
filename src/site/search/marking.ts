import sheet from '../styles/marking.css?url';
import { element, icon } from './element.ts';
import { findWords, withoutMarks, wordsToMark } from './marked-words.ts';
import { pageStrings, type SearchStrings } from './page-strings.ts';
import { addStylesheet } from './stylesheet.ts';

/** Text that is no part of the text: what opens over it, what leads through it. */
const passedOver = 'script, style, noscript, nav, svg, [popover], [hidden], select, textarea';
const highlight = 'search';

/** Takes the words out of the address, so that it can be shared as it is, and marks them. */
export async function markFromAddress(): Promise<void> {
  const address = new URL(location.href);
  history.replaceState(history.state, '', withoutMarks(address));
  await markWords(wordsToMark(address));
}

/** Marks words in the text of the page, with a bar that names them and takes the marks away. */
export async function markWords(words: string[]): Promise<void> {
  clear?.();
  const ranges = rangesIn(document.querySelector('main'), words);
  if (ranges.length === 0) return;
  const found = new Map(ranges.map(String).map((word) => [word.toLowerCase(), word]));
  const [t] = await Promise.all([pageStrings(), addStylesheet(sheet)]);
  const unmark = 'highlights' in CSS ? paint(ranges) : wrap(ranges);
  const bar = barOf([...found.values()], t);
  clear = () => {
    unmark();
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    removeEventListener('keydown', onKey);
    clear = undefined;
    if (hadFocus) document.querySelector('main')?.focus({ preventScroll: true });
  };
  bar.querySelector('button')?.addEventListener('click', clear);
  addEventListener('keydown', onKey);
  document.querySelector('main')?.before(bar);
}

let clear: (() => void) | undefined;

/** Escape first closes what is open over the page. */
function onKey({ key, defaultPrevented }: KeyboardEvent): void {
  if (key !== 'Escape' || defaultPrevented) return;
  if (!document.querySelector('dialog[open], :popover-open')) clear?.();
}

function rangesIn(root: Element | null, words: string[]): Range[] {
  if (!root || words.length === 0) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(passedOver) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [start, end] of findWords(node.textContent ?? '', words)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The CSS Custom Highlight API colours text without a change in the document: https://www.w3.org/TR/css-highlight-api-1/ */
function paint(ranges: Range[]): () => void {
  CSS.highlights.set(highlight, new Highlight(...ranges));
  return () => CSS.highlights.delete(highlight);
}

/** Every range lies within one text: no link or term is broken. The last first, so that the others stay where they are. */
function wrap(ranges: Range[]): () => void {
  const marks = ranges.reverse().map((range) => {
    const mark = element('mark', { class: 'marked' });
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
  };
}

function barOf(words: string[], t: SearchStrings): HTMLElement {
  return element(
    'aside',
    { class: 'marking', 'aria-label': t.marked },
    element(
      'p',
      {},
      `${t.marked}: `,
      ...words.flatMap((word, index) => [
        ...(index > 0 ? [' '] : []),
        element('mark', { class: 'marking__word' }, word),
      ]),
    ),
    element(
      'button',
      { type: 'button', 'aria-label': t.clearMarks },
      icon('M6 6l12 12M18 6 6 18'),
      t.clear,
    ),
  );
}
