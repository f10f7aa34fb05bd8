import { cardPath } from '../../../publication/urls.ts';
import { publishedPathOf } from '../addresses.ts';
import type { Rule } from '../check.ts';
import { isPublished, placeOfField, type Text } from '../corpus.ts';

/** No two pages share an address, or the address of their card: that of the home page is called `index`. */
export const checkSlugs: Rule = ({ texts }) => {
  const seen = new Map<string, Text>();
  return (
    texts
      .filter((text) => isPublished(text) && text.kind !== 'update')
      // Whoever chose a slug is told, not whoever kept the name of the file.
      .toSorted((a, b) => Number('slug' in a.data) - Number('slug' in b.data))
      .flatMap((text) => {
        const address = publishedPathOf(text, texts);
        if (address === undefined) return [];
        const outputs = [address, cardPath(address)];
        const shared = outputs.find((output) => seen.has(output)) ?? address;
        const other = seen.get(shared);
        if (!other) {
          for (const output of outputs) seen.set(output, text);
          return [];
        }
        return [
          {
            rule: 'duplicate-slug',
            file: text.file,
            ...placeOfField(text, 'slug'),
            problem: `Deze pagina krijgt het adres ${shared}, en dat is al van ${other.file}.`,
            fix: 'Geef één van de twee een andere slug.',
          },
        ];
      })
  );
};
