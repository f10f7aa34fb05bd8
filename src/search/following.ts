import { markWords } from './marking.ts';

/**
 * Follows a result on the page that the reader is on, without loading that again: to its section, with the words marked.
 * Any other result is left to the browser.
 *
 * @param leave - takes away what lies over the page.
 * @returns whether it did.
 */
export function followHere(event: MouseEvent, leave: () => void): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (link.pathname !== location.pathname) return false;
  event.preventDefault();
  leave();
  const section = link.hash
    ? document.getElementById(decodeURIComponent(link.hash.slice(1)))
    : null;
  if (link.hash !== location.hash) location.hash = link.hash;
  section?.scrollIntoView();
  if (!section) scrollTo({ top: 0 });
  void markWords((link.dataset['words'] ?? '').split(' ').filter(Boolean));
  return true;
}
