import type { SearchStrings } from './page-strings.ts';
import { element } from './element.ts';

/** Where it is kept that the key “/” does nothing. The loader reads it too. */
export const shortcutPlace = 'search-key';

/**
 * Turns the key “/” off and on: WCAG 2.1.4 asks that for a shortcut of one character, as someone who speaks to the
 * computer presses it without wanting to.
 */
export function shortcutBox(t: SearchStrings): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  try {
    box.checked = localStorage.getItem(shortcutPlace) !== 'off';
  } catch {
    box.checked = true;
  }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(shortcutPlace);
      else localStorage.setItem(shortcutPlace, 'off');
    } catch {
      // Storage is off: the key stays as it is.
    }
  });
  return element('label', { class: 'search-shortcut' }, box, ` ${t.shortcut}`);
}
