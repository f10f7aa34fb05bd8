import sheet from '../styles/search-dialog.css?url';
import { element, icon } from './element.ts';
import { lastQuery } from './last-query.ts';
import { followOnPage } from './follow.ts';
import { SearchPanel } from './panel.ts';
import { resultsAddress } from './address.ts';
import { loadSearchContext, type SearchContext } from './context.ts';
import { shortcutBox } from './shortcut.ts';
import { addStylesheet } from './stylesheet.ts';

const pagesShown = 8;

/**
 * Opens the search over the page, and makes it at the first time. The focus goes to the field, and back when it closes.
 *
 * @param typed - ends the keeping of keys, and gives what was typed for the field until now; nothing where the reader
 *   called it off.
 * @throws {Error} where a file that it needs does not come: the page of results is the way then.
 */
export async function openDialog(typed: () => string | undefined): Promise<void> {
  made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  const dialog = await made;
  const text = typed();
  if (text !== undefined) dialog.open(text);
}

let made: Promise<SearchDialog> | undefined;

async function make(): Promise<SearchDialog> {
  const [context] = await Promise.all([loadSearchContext(), addStylesheet(sheet)]);
  const dialog = new SearchDialog();
  document.body.append(dialog);
  dialog.fill(context);
  return dialog;
}

/** The native modal dialog keeps the rest of the page out of reach; this adds what is asked and answered in it. */
class SearchDialog extends HTMLElement {
  private readonly dialog = element('dialog', {
    class: 'search-dialog',
    'aria-labelledby': 'search-title',
  });
  private readonly field = element('input', {
    id: 'search-q',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  private readonly all = element('a', { class: 'search-all', hidden: true });
  private panel: SearchPanel | undefined;
  private opener: Element | null = null;

  open(typed: string): void {
    if (!this.dialog.open) {
      this.opener = document.activeElement;
      this.dialog.showModal();
    }
    this.field.focus();
    this.field.select();
    this.panel?.warm();
    if (!typed) return;
    this.field.value = typed;
    this.field.dispatchEvent(new Event('input'));
  }

  fill(context: SearchContext): void {
    const { t, page } = context;
    this.field.placeholder = t.searchIn;
    const shortcut = shortcutBox(t);
    const panel = new SearchPanel({
      ...context,
      field: this.field,
      level: 3,
      limit: pagesShown,
      inParts: true,
      onResults: (results, query) => {
        // One line at the foot: the setting stands there while nothing is asked.
        shortcut.hidden = results !== undefined;
        this.all.hidden = !results?.total;
        this.all.href = resultsAddress(page, query, t.parameters);
        this.all.textContent = t.allResults(results?.total ?? 0);
        if (results) lastQuery.keep(query);
      },
    });
    this.panel = panel;
    const close = element('button', { type: 'button', class: 'search-button' }, t.close);
    close.addEventListener('click', () => this.dialog.close());
    const form = element(
      'form',
      { class: 'search-ask', role: 'search', action: page },
      icon('M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20.5 20.5'),
      element('label', { for: this.field.id, class: 'visually-hidden' }, t.searchIn),
      this.field,
      close,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { query } = panel;
      if (query.text) location.assign(resultsAddress(page, query, t.parameters));
    });
    this.dialog.append(
      element('h2', { id: 'search-title', class: 'visually-hidden' }, t.title),
      form,
      panel.filters.element,
      element(
        'div',
        { class: 'search-found' },
        panel.count,
        panel.terms,
        panel.list,
        panel.instead,
        panel.status,
      ),
      element('div', { class: 'search-foot' }, this.all, keysOf(context), shortcut),
    );
    this.append(this.dialog);
    this.listen(panel);
    const last = lastQuery.kept();
    if (last) panel.put(last);
  }

  private listen(panel: SearchPanel): void {
    const { dialog } = this;
    dialog.addEventListener('keydown', (event) => this.onKey(event));
    // The dialog has no padding of its own: only its backdrop is the dialog itself.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener('close', () => this.giveFocusBack());
    panel.list.addEventListener('click', (event) => followOnPage(event, () => dialog.close()));
  }

  private onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    // The field may have the focus still, for a frame after the dialog closed: a second Escape is for the page.
    if (!this.dialog.open) return;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // In a search field the browser’s own Escape only clears it.
    if (key === 'Escape') {
      event.preventDefault();
      this.dialog.close();
      return;
    }
    const links = [...(this.panel?.list.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === target);
    if (target !== this.field && at < 0) return;
    if (key === 'ArrowDown' || (key === 'ArrowUp' && at >= 0)) {
      event.preventDefault();
      const next = at + (key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? this.field : links[next])?.focus();
    } else if (at >= 0 && (key === 'Backspace' || (key.length === 1 && key !== ' '))) {
      // Who types on goes on typing: the letter lands in the field.
      this.field.focus();
    }
  }

  /** The browser does so itself, but not to a button in the drawer of a phone, which is closed by then. */
  private giveFocusBack(): void {
    if (this.opener?.checkVisibility()) return;
    const drawer = this.opener?.closest('[popover]');
    if (drawer) document.querySelector<HTMLElement>(`[popovertarget="${drawer.id}"]`)?.focus();
  }
}

customElements.define('search-dialog', SearchDialog);

function keysOf({ t }: SearchContext): HTMLElement {
  const key = (name: string, does: string) =>
    element('span', {}, element('kbd', {}, name), ` ${does}`);
  return element(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    key('↑ ↓', t.keys.move),
    key('Enter', t.keys.follow),
    key('Esc', t.keys.close),
  );
}
