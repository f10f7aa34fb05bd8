import { copy, linkOf, notice } from './copy.ts';

/** The links to a heading, figure, quote or number copy their address, with the name of page and place. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-link]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = link.getAttribute('href') ?? '';
  // An anchor stays a link too: the address bar shows what was copied. A page of its own would take the reader away.
  if (!address.startsWith('#')) event.preventDefault();
  // Without the query: what a reader searched for is no part of the address.
  const url = new URL(address, location.origin + location.pathname).href;
  const title = document.querySelector('h1')?.textContent.trim();
  void copy(linkOf(`${title} – ${nameOf(link)}`, url), url);
});

/** Its label without what every label begins with. */
function nameOf(link: Element): string {
  return (link.getAttribute('aria-label') ?? '').replace(notice?.dataset['linkTo'] ?? '', '');
}
