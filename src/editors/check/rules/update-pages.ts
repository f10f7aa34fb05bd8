import { changingKinds } from '../../../publication/changes.ts';
import { keyOf } from '../../../content/entry.ts';
import { outlineItems } from '../../../content/outline.ts';
import type { Rule } from '../check.ts';
import { placeOfField } from '../corpus.ts';
import { suggest } from '../suggestion.ts';

/** The texts that a note is about are in the outline, and can say so at their foot. */
export const checkUpdatePages: Rule = ({ outline, texts }) => {
  if (!outline) return [];
  const known = outlineItems(outline)
    .filter(({ kind }) => changingKinds.some((one) => one === kind))
    .map(keyOf);
  return texts.flatMap((text) => {
    const named: unknown = text.kind === 'update' ? text.data['pages'] : undefined;
    if (!Array.isArray(named)) return [];
    return named.flatMap((key: unknown, at) =>
      typeof key !== 'string' || known.some((one) => one === key)
        ? []
        : [
            {
              rule: 'unknown-text',
              file: text.file,
              ...placeOfField(text, 'pages', at),
              problem: `Er is geen hoofdstuk, ambitie of handreiking “${key}”.`,
              fix: suggest(key, known, 'Noem map en bestandsnaam, zoals whitepaper/loketdenken.'),
            },
          ],
    );
  });
};
