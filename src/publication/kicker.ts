import { stringsOf } from '../i18n/strings.ts';
import type { Page } from './page.ts';

/** Returns the line above the title, on the page and on its card: “Whitepaper · hoofdstuk 3 van 6”. */
export function kickerOf(page: Page): string | undefined {
  const t = stringsOf(page.language);
  const { publication, number, total } = page;
  if (!publication) return undefined;
  if (page.kind === 'publication')
    return page.title === publication.label ? undefined : publication.label;
  if (page.kind === 'guide' && page.petal !== undefined) return t.guideTo(page.petal);
  if (number === undefined || total === undefined) return publication.label;
  const kind = t.kinds[page.kind].toLocaleLowerCase(page.language);
  return `${publication.label} · ${t.numbered(kind, number, total)}`;
}
