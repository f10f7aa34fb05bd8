import type { SiteModel } from '../../publication/model.ts';
import type { Page } from '../../publication/page.ts';
import { expectDefined } from '../../publication/errors.ts';
import { defaultLanguage } from '../../site.ts';

/**
 * The record of a page for editors, which is not part of the publication: a plain page of the model lends the rest.
 *
 * @throws {Error} where the outline names no plain page.
 */
export function makeEditorsPage({ pages }: SiteModel, title: string): Page {
  const plain = pages.find(
    ({ kind, role, language }) => kind === 'page' && !role && language === defaultLanguage,
  );
  return { ...expectDefined(plain, 'The outline names no plain page'), title, languages: [] };
}
