import { indexName } from '../../publication/outline.ts';
import type { Rule } from '../check.ts';
import { isPublished, placeOfField, type Text } from '../corpus.ts';

/** No two pages of a language share an address. */
export const slugs: Rule = ({ texts }) => {
  const seen = new Map<string, Text>();
  const overview = (text: Text) =>
    texts.find(
      ({ language, folder, name }) =>
        language === text.language && folder === text.folder && name === indexName,
    );
  return texts
    .filter((text) => isPublished(text) && text.kind !== 'update')
    .flatMap((text) => {
      const above = text.kind === 'page' ? '' : String(overview(text)?.data['slug'] ?? text.folder);
      const own = text.name === indexName ? '' : String(text.data['slug'] ?? text.name);
      const address = `${text.language}/${[above, own].filter(Boolean).join('/')}`;
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
          problem: `De slug “${own || above}” is al van ${other.file}: twee pagina’s krijgen hetzelfde adres.`,
          fix: 'Geef één van de twee een andere slug.',
        },
      ];
    });
};
