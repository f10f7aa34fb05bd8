import { build } from '../../src/publication/build.ts';
import type { EntryKey } from '../../src/content/entry.ts';
import type { Page } from '../../src/publication/page.ts';
import { defaultLanguage, type Language } from '../../src/site.ts';
import { readContent } from './content.ts';

/** What the content says, for tests that compare the built site with it. */
export const model = build(await readContent());

/** The page of a text: `pageOf('whitepaper/loketdenken')`. */
export function pageOf(key: EntryKey, language: Language = defaultLanguage): Page {
  const found = model.pages.find((page) => page.key === key && page.language === language);
  if (!found) throw new Error(`The content has no ${key} in ${language}`);
  return found;
}

/** The overview of a publication and its texts, in reading order. */
export function pagesIn(folder: string): Page[] {
  return model.pages.filter(
    (page) => page.publication?.folder === folder && page.language === defaultLanguage,
  );
}
