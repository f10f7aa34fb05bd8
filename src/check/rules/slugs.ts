import { addressOf } from '../address.ts';
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
