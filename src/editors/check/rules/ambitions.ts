import type { Rule } from '../check.ts';
import { placeOfField } from '../corpus.ts';
import { suggest } from '../suggestion.ts';

/** Ambitions that frontmatter names exist in the outline. */
export const checkAmbitions: Rule = ({ outline, texts }) => {
  if (!outline) return [];
  const known = outline.publications.flatMap((publication) => publication.ambitions);
  return texts.flatMap((text) => {
    const list: unknown[] = [text.data['ambitions']].flat();
    const named = [
      ...list.map((name, at) => ({ name, path: ['ambitions', at] })),
      ...('ambition' in text.data ? [{ name: text.data['ambition'], path: ['ambition'] }] : []),
    ];
    return named
      .filter(({ name }) => typeof name === 'string' && !known.includes(name))
      .map(({ name, path }) => ({
        rule: 'unknown-ambition',
        file: text.file,
        ...placeOfField(text, ...path),
        problem: `De ambitie “${String(name)}” bestaat niet.`,
        fix: suggest(String(name), known, `Kies uit: ${known.join(', ')}.`),
      }));
  });
};
