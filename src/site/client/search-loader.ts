/** Brings the search when a reader wants it, and the marks when an address asks for them. Until then this is all of it. */
const searchForms = document.querySelectorAll<HTMLFormElement>('form[data-search]');
const [searchForm] = searchForms;
let isOpening = false;
const loadSearch = () => import('../search/dialog.ts');

for (const each of searchForms) {
  for (const sign of ['pointerdown', 'focusin']) each.addEventListener(sign, prepareSearch);
  each.addEventListener('submit', openSearch);
}
if (searchForm) addEventListener('keydown', onSearchKey);
if (/[?&]mark=/.test(location.search)) void markFound();

function prepareSearch(): void {
  loadSearch().catch(() => undefined);
}

/** Where it does not come, the form goes where it goes without script: to the page of results. */
function openSearch(event: Event): void {
  event.preventDefault();
  // On the page of results its own field is the search.
  const field = document.querySelector<HTMLInputElement>('main:has(results-page) [name=q]');
  field?.focus();
  field?.select();
  if (field || isOpening) return;
  isOpening = true;
  const typed = keepKeys();
  loadSearch()
    .then(({ openDialog }) => openDialog(typed))
    .catch(() => goToResults(typed()))
    .finally(() => (isOpening = false));
}

/**
 * On a slow line the field comes after the first letters: they are kept until it asks for them. Escape calls the search
 * off, and nothing is given then.
 */
function keepKeys(): () => string | undefined {
  let text: string | undefined = '';
  const { activeElement } = document;
  const field = new AbortController();
  addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      // Who goes on to another control types there.
      if (ctrlKey || metaKey || altKey || document.activeElement !== activeElement) return;
      if (key === 'Escape') {
        text = undefined;
        isOpening = false;
        field.abort();
      } else if (key === 'Backspace') text = text?.slice(0, -1);
      else if (key.length === 1) text = `${text ?? ''}${key}`;
      else if (key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: field.signal },
  );
  return () => {
    field.abort();
    return text;
  };
}

function goToResults(text: string | undefined): void {
  if (!searchForm || text === undefined) return;
  const address = new URL(searchForm.action);
  if (text) address.searchParams.set('q', text);
  location.assign(address);
}

function onSearchKey(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const types =
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !types && isSlashOn();
  const letter = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey;
  if (slash || letter) openSearch(event);
}

function isSlashOn(): boolean {
  try {
    return localStorage.getItem('search-key') !== 'off';
  } catch {
    return true;
  }
}

async function markFound(): Promise<void> {
  const { markFromAddress } = await import('../search/marking.ts');
  await markFromAddress();
}
