import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isPublished } from '../corpus.ts';
import { isReserved, toReservedDiagnostic } from '../reserved-ids.ts';

/** Headings start at level 2, skip none, and no two share an anchor. */
export const checkHeadings: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const seen = new Set<string>();
    let above = 1;
    return (text.prose?.headings ?? []).flatMap(({ depth, id, fixed, text: words, place }) => {
      const diagnostics: Diagnostic[] = [];
      const at = { file: text.file, ...place };
      if (depth === 1) {
        diagnostics.push({
          rule: 'second-h1',
          ...at,
          problem:
            'Deze kop heeft één #. De titel van de pagina is al de enige kop van dat niveau.',
          fix: 'Maak er een kop met ## van.',
        });
      } else if (depth > above + 1) {
        diagnostics.push({
          rule: 'heading-skips-level',
          ...at,
          problem: `Deze kop heeft niveau ${depth} en volgt op niveau ${above}: er is een niveau overgeslagen.`,
          fix: `Schrijf ${'#'.repeat(above + 1)} in plaats van ${'#'.repeat(depth)}.`,
        });
      }
      if (!fixed && isPublished(text)) {
        diagnostics.push({
          rule: 'anchor-missing',
          ...at,
          problem: `De kop “${oneLine(words)}” heeft geen vast anker. Veranderen de woorden, dan komen links niet meer aan.`,
          fix: `Zet er een kort anker achter, bijvoorbeeld {#${plain(id)}}.`,
        });
      }
      if (seen.has(id)) {
        diagnostics.push({
          rule: 'duplicate-anchor',
          ...at,
          problem: `Het anker “${id}” staat al bij een kop hierboven.`,
          fix: `Geef deze kop een eigen anker, bijvoorbeeld {#${id}-2}.`,
        });
      }
      if (isReserved(id)) diagnostics.push({ ...at, ...toReservedDiagnostic(id) });
      seen.add(id);
      above = Math.max(depth, 1);
      return diagnostics;
    });
  });

/** The first words of an anchor, without marks on its letters: an explicit one has a to z, digits and hyphens. */
function plain(id: string): string {
  const letters = id.normalize('NFD').replace(/[^a-z0-9-]/g, '');
  return letters.split('-').slice(0, 5).join('-');
}

/** Dashes below several lines make one heading of them all. */
function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}
