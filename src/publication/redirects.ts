import { ownValue } from '../own-value.ts';
import type { Outline } from '../content/schemas/outline.ts';
import type { Register } from '../content/schemas/register.ts';
import { languages, type Language } from '../site.ts';
import { countedNames } from './addresses.ts';
import { keyOf } from '../content/entry.ts';
import { indexName } from '../content/outline.ts';
import type { Page } from './page.ts';
import { shortPath } from './urls.ts';

/** An address without a page of its own, and where it leads. */
export interface Redirect {
  from: string;
  /** The path, with its anchor where it leads to a place on the page. */
  to: string;
  /** The title of the page there, and its language, for readers. */
  title: string;
  language: Language;
  /** False for an address that means another page once the order changes: a browser should not keep it. */
  permanent: boolean;
}

/** The short addresses of the site: `/w/3/` is chapter 3, `/w/` the overview. */
export interface ShortAddress {
  from: string;
  language: Language;
  /** The text that it leads to. */
  key: ReturnType<typeof keyOf>;
}

export function shortAddresses({ publications }: Pick<Outline, 'publications'>): ShortAddress[] {
  return languages.flatMap((language) =>
    publications.flatMap((publication): ShortAddress[] => {
      const { short, folder } = publication;
      if (!short) return [];
      const names = [indexName, ...countedNames(publication)];
      return names.map((name, number) => ({
        from: shortPath(language, short, number),
        language,
        key: keyOf({ folder, name }),
      }));
    }),
  );
}

/**
 * Returns every redirect: those that authors wrote, those of pieces that went or moved with their page, and the short ones.
 */
export function redirectsOf(
  pages: readonly Page[],
  register: Register,
  outline: Pick<Outline, 'publications'>,
): Redirect[] {
  const written = pages.flatMap((page) =>
    page.redirects.map((from) => ({ from, ...target(page), permanent: true })),
  );
  const short = shortAddresses(outline).flatMap(({ from, language, key }): Redirect[] => {
    const page = pages.find((page) => page.language === language && page.key === key);
    return page ? [{ from, ...target(page), permanent: false }] : [];
  });
  return [...written, ...pieceRedirects(pages, register), ...short].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** Redirects from registered pages of pieces that are gone: to the piece that stands for it now, or its place on the page. */
function pieceRedirects(pages: readonly Page[], register: Register): Redirect[] {
  const there = new Set(pages.flatMap(({ pieces }) => pieces.map(({ path }) => path)));
  const registered = Object.values(register).flatMap((pages) => Object.entries(pages));
  return registered.flatMap(([path, known]) => {
    const page = pages.find((page) => page.path === path || page.redirects.includes(path));
    if (!page) return [];
    return Object.keys(known.pieces)
      .map((name) => ({ from: `${path}${name}/`, id: name.split('/')[1] ?? '' }))
      .filter(({ from }) => !there.has(from))
      .map(({ from, id }): Redirect => {
        const now = ownValue(page.aliases, id) ?? id;
        const piece = page.pieces.find((piece) => piece.id === now);
        const to = piece?.path ?? `${page.path}#${now}`;
        return { from, ...target(page), to, permanent: true };
      });
  });
}

function target({ path, title, language }: Page): Pick<Redirect, 'to' | 'title' | 'language'> {
  return { to: path, title, language };
}
