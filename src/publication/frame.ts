import type { Language } from '../site.ts';
import type { SiteModel } from './model.ts';

/** The frame around every page in one language: header, menu and footer, and the pages that parts of a page lead to. */
export interface PageFrame {
  /** The edition as cited: `2026.1`. */
  edition: string;
  language: Language;
  home: NamedPath;
  /** For the menu, in order. */
  publications: { folder: string; label: string; path: string }[];
  /** Pages beside the publications, by file name. */
  pages: Record<string, NamedPath>;
}

interface NamedPath {
  path: string;
  title: string;
}

/** Returns the frame of a language: no more than is shown, so that a page is made again only where that changes. */
export function frameOf({ edition, localized }: SiteModel, language: Language): PageFrame {
  const { home, publications, pages } = localized[language];
  return {
    edition,
    language,
    home: namedPath(home),
    publications: publications.map(({ folder, label, path }) => ({ folder, label, path })),
    pages: Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, namedPath(page)])),
  };
}

function namedPath({ path, title }: NamedPath): NamedPath {
  return { path, title };
}
