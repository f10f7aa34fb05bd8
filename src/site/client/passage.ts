import sheet from '../styles/passage.css?url';
import { escapeXml } from '../../escape.ts';
import { copy, notice } from './copy.ts';
import { directiveOf } from './text-directive.ts';

/** A selection in the text offers to share it: as an address that finds these words, and as a quote with its reference. */
const button = document.createElement('button');
button.type = 'button';
button.className = 'passage button button--strong';
button.textContent = notice?.dataset['share'] ?? '';
// Pressing it leaves the selection as it is.
button.addEventListener('pointerdown', (event) => event.preventDefault());
button.addEventListener('click', share);
addEventListener('keydown', onKey);
addEventListener('pointerdown', ({ target }) => {
  held = target !== button;
});
addEventListener('pointerup', () => {
  held = false;
  wait();
});
document.addEventListener('selectionchange', wait);
addEventListener('resize', wait);

/** While a pointer is down, the selection is still growing. */
let held = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** The passage that was just shared: it is not offered again. */
let shared: string | undefined;
let chosen: { range: Range; text: string } | undefined;

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = sheet;
styles.addEventListener('load', wait);
document.head.append(styles);

/**
 * Tab goes to the button first, and on from there: a press within the text has given the focus to `main`, so that Tab would
 * begin at the top of the page.
 */
function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') hide();
  if (event.key !== 'Tab' || event.shiftKey || !button.isConnected) return;
  if (document.activeElement?.matches('body, main') !== true) return;
  event.preventDefault();
  button.focus();
}

function wait(): void {
  clearTimeout(waiting);
  waiting = setTimeout(offer, 200);
}

/** A passage is two words or more, within the text of the page. */
function offer(): void {
  const selection = getSelection();
  if (held || document.activeElement === button) return;
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    shared = undefined;
    hide();
    return;
  }
  const range = selection.getRangeAt(0);
  // Citations are the page's, not part of the words.
  const text = selection
    .toString()
    .replace(/\s+/g, ' ')
    .replace(/ ?\[\d+(?:, [^[\]]*)?\]/g, '')
    .trim();
  const within = elementOf(range.commonAncestorContainer).closest('.prose');
  if (!within || !/\S\s+\S/.test(text) || text === shared) {
    hide();
    return;
  }
  chosen = { range: range.cloneRange(), text };
  // At the end of the block, so that Tab comes to it after what is in the passage; there it shifts no text.
  const end = elementOf(range.endContainer).closest(
    'p, li, td, th, blockquote, figcaption, .heading',
  );
  (end && within.contains(end) ? end : within).append(button);
  place(range);
}

/** Below the selection, or above where there is no room; on touch the stylesheet puts it at the foot of the screen. */
function place(range: Range): void {
  const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return;
  const { offsetWidth, offsetHeight, offsetParent } = button;
  // On touch it is fixed, and has no frame.
  const frame = offsetParent?.getBoundingClientRect() ?? { top: 0, left: 0 };
  const below = last.bottom + 10;
  const top =
    below + offsetHeight < innerHeight ? below : Math.max(8, first.top - offsetHeight - 10);
  button.style.setProperty('--top', `${top - frame.top}px`);
  const left = Math.min(last.right - offsetWidth / 2, innerWidth - offsetWidth - 12);
  button.style.setProperty('--left', `${Math.max(12, left) - frame.left}px`);
}

function hide(): void {
  button.remove();
  chosen = undefined;
}

function share(): void {
  if (!chosen) return;
  const { range, text } = chosen;
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  const url = addressOf(range);
  const reference = [title, site].filter(Boolean).join(', ');
  const quote = `‘${text}’`;
  const copied = {
    text: `${quote}\n${reference}\n${url}`,
    html: `<blockquote>${escapeXml(quote)}</blockquote><p><a href="${escapeXml(url)}">${escapeXml(reference)}</a></p>`,
  };
  shared = text;
  void copy(copied, url).then(hide);
}

/** Returns the address of the section, with the words themselves for browsers that find them. */
function addressOf(range: Range): string {
  const id = sectionOf(range)?.id ?? '';
  const fragment = id + directiveOf(range);
  return location.origin + location.pathname + (fragment && `#${fragment}`);
}

/** The last heading, figure, quote or number with an id that begins before the passage. */
function sectionOf(range: Range): Element | undefined {
  const anchors = document.querySelectorAll('.prose :is(h2, h3, h4, figure, .stat, .check)[id]');
  return [...anchors]
    .filter((anchor) => {
      const position = anchor.compareDocumentPosition(range.startContainer);
      return (
        (position & Node.DOCUMENT_POSITION_CONTAINED_BY) > 0 ||
        (anchor.tagName.startsWith('H') && (position & Node.DOCUMENT_POSITION_FOLLOWING) > 0)
      );
    })
    .at(-1);
}

function elementOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.body);
}
