import { indexName, pagesFolder } from '../publication/outline.ts';
import { notFoundPath, pagePath } from '../publication/urls.ts';
import { defaultLanguage } from '../site.ts';
import type { Text } from './corpus.ts';

/** The path that a text will have, as the model gives it: known before the model can be made. */
export function addressOf(text: Text, texts: readonly Text[]): string {
  const { language, folder, name, kind } = text;
  if (kind === 'page' && name === 'not-found' && language === defaultLanguage) return notFoundPath;
  const overview = texts.find(
    (other) => other.language === language && other.folder === folder && other.name === indexName,
  );
  const above = kind === 'page' ? '' : slugOf(overview, folder);
  const own = name === indexName ? '' : slugOf(text, name);
  const home = folder === pagesFolder && name === 'home';
  return pagePath(language, home ? [] : [above, own]);
}

function slugOf(text: Text | undefined, name: string): string {
  return String(text?.data['slug'] ?? name);
}
