import type { Locator, Page } from 'playwright-core';

/** The dialog of the search and what is in it, by role where there is one. */
export function searchOn(page: Page): SearchOnPage {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    field: dialog.getByRole('searchbox'),
    results: dialog.locator('[data-search-result]'),
    count: dialog.locator('.search-count'),
    status: dialog.getByRole('status'),
    control: page.getByRole('banner').locator('form[data-search] button').filter({ visible: true }),
  };
}

export interface SearchOnPage {
  dialog: Locator;
  field: Locator;
  results: Locator;
  count: Locator;
  status: Locator;
  control: Locator;
}
