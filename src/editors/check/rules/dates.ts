import type { Rule } from '../check.ts';
import { placeOfField } from '../corpus.ts';

/** No text changed before readers had it: it would stand at the wrong place in the list of changes, and in feeds. */
export const dates: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const [published, updated] = [text.data['published'], text.data['updated']];
    if (typeof published !== 'string' || typeof updated !== 'string' || updated >= published) {
      return [];
    }
    return [
      {
        rule: 'invalid-field',
        file: text.file,
        ...placeOfField(text, 'updated'),
        problem: `“updated” (${updated}) is eerder dan “published” (${published}).`,
        fix: 'Verbeter één van de twee. Is de tekst nog niet gewijzigd, haal “updated” dan weg.',
      },
    ];
  });
