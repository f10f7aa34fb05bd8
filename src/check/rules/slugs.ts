import { indexName, pagesFolder } from '../../publication/outline.ts';
import { pagePath } from '../../publication/urls.ts';
import type { Rule } from '../check.ts';
import { isPublished, placeOfField, type Text } from '../corpus.ts';

/** No two pages share an address. */
export const slugs: Rule = ({ texts }) => {
  const seen = new Map<string, Text>();
  const overview = (text: Text) =>
    texts.find(
      ({ language, folder, name }) =>
        language === text.language && folder === text.folder && name === indexName,
    );
  return (
    texts
      .filter((text) => isPublished(text) && text.kind !== 'update')
      // Whoever chose a slug is told, not whoever kept the name of the file.
      .toSorted((a, b) => Number('slug' in a.data) - Number('slug' in b.data))
      .flatMap((text) => {
        const above =
          text.kind === 'page' ? '' : String(overview(text)?.data['slug'] ?? text.folder);
        const own = text.name === indexName ? '' : String(text.data['slug'] ?? text.name);
        const home = text.folder === pagesFolder && text.name === 'home';
        const address = pagePath(text.language, home ? [] : [above, own]);
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
