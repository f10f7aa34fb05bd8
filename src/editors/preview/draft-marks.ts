import { element } from '../../site/search/element.ts';
import type { PageReport } from './page-report.ts';
import { strings } from './strings.ts';

/**
 * Marks what is a draft: the page itself, and every link to one, in a menu, a list or a text. Here and not in the
 * components, so that no page of a build carries a mark, a style or a word of it.
 */
export function markDrafts({ page, drafts }: PageReport): void {
  for (const mark of document.querySelectorAll('[data-draft-mark]')) mark.remove();
  for (const link of document.querySelectorAll('a')) {
    if (link.closest('.editor-bar')) continue;
    if (link.origin !== location.origin || !drafts.hrefs.includes(link.pathname)) continue;
    // Where it leads on the page that is open, the page is marked itself.
    if (link.pathname === location.pathname && link.hash !== '') continue;
    // A link that holds a whole item names it in a heading.
    (link.querySelector('h2, h3, strong') ?? link).append(badge());
  }
  for (const anchor of drafts.anchors) {
    document.getElementById(anchor)?.querySelector('h2')?.append(badge());
  }
  if (page?.draft) document.querySelector('main')?.prepend(banner());
}

function badge(): HTMLElement {
  return element('span', { class: 'draft-badge', 'data-draft-mark': true }, ` ${strings.draft}`);
}

function banner(): HTMLElement {
  return element(
    'p',
    { class: 'draft-banner', 'data-draft-mark': true },
    element('strong', {}, strings.draftPage),
    ` ${strings.draftExplained}`,
  );
}
