/**
 * Follows a result on the page that the reader is on, without loading that again: to its section, with the words marked.
 * Any other result is left to the browser.
 *
 * @param leave - takes away what lies over the page.
 */
export function followOnPage(event: MouseEvent, leave: () => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.pathname !== location.pathname) return;
  event.preventDefault();
  leave();
  goTo(link.hash);
  const words = (link.dataset['words'] ?? '').split(' ').filter(Boolean);
  // Not wanted before somebody follows a result.
  void import('./marking.ts').then(({ markWords }) => markWords(words));
}

/** To a section, from where Tab goes on; without one, to the top of the page. */
function goTo(hash: string): void {
  const section = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (hash !== location.hash) {
    if (section) location.hash = hash;
    else history.pushState(null, '', location.pathname);
  }
  if (section) section.scrollIntoView();
  else {
    document.querySelector('main')?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
}
