import { indexName, pagesFolder } from '../../publication/outline.ts';
import { pagePath } from '../../publication/urls.ts';
import type { Rule } from '../check.ts';
import { isPublished, placeOfField, type Text } from '../corpus.ts';

/** No two pages share an address. */
export const slugs: Rule = ({ texts }) => {
  const seen = new Map<string, Text>();
  return (
    texts
      .filter((text) => isPublished(text) && text.kind !== 'update')
      // Whoever chose a slug is told, not whoever kept the name of the file.
      .toSorted((a, b) => Number('slug' in a.data) - Number('slug' in b.data))
      .flatMap((text) => {
        const address = addressOf(text, texts);
        const other = seen.get(address);
        if (!other) {
          seen.set(address, text);
          return [];
        }
        return [
          {
            rule: 'duplicate-slug',
            file: text.file,
            ...placeOfField(text, 'slug'),
            problem: `Deze pagina krijgt het adres ${address}, en dat is al van ${other.file}.`,
            fix: 'Geef één van de twee een andere slug.',
          },
        ];
      })
  );
};

/** The path of the page of a text: `/whitepaper/loketdenken/`. */
export function addressOf(
  {
    kind,
    language,
    folder,
    name,
    data,
  }: Pick<Text, 'kind' | 'language' | 'folder' | 'name' | 'data'>,
  texts: readonly Text[],
): string {
  const overview = texts.find(
    (text) => text.language === language && text.folder === folder && text.name === indexName,
  );
  const slug = typeof data['slug'] === 'string' ? data['slug'] : undefined;
  if (name === indexName) return pagePath(language, kind === 'page' ? [] : [slug ?? folder]);
  if (folder === pagesFolder && name === 'home') return pagePath(language, []);
  const above = kind === 'page' ? '' : (overview?.data['slug'] ?? folder);
  return pagePath(language, [String(above), slug ?? name]);
}
