import { csvParseRows } from 'd3-dsv';
import { defaultLanguage } from '../../../site.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A data file holds the same numbers in every language: only its words are translated. */
export const checkTranslatedTables: Rule = ({ tables }) =>
  tables.flatMap(({ file, csv }): Diagnostic[] => {
    const original = file.replace(/^content\/[^/]+\//, `content/${defaultLanguage}/`);
    const source = tables.find((table) => table.file === original);
    if (!source || source.file === file) return [];
    const theirs = csvParseRows(source.csv.trim());
    const ours = csvParseRows(csv.trim());
    if (ours.length !== theirs.length) {
      return [
        {
          rule: 'translation-differs',
          file,
          line: Math.min(ours.length, theirs.length) + 1,
          column: 1,
          problem: `Dit bestand heeft ${ours.length} regels, en ${original} heeft er ${theirs.length}.`,
          fix: 'Geef de twee dezelfde regels.',
        },
      ];
    }
    return ours.flatMap((row, index) => {
      const numbers = (cells: string[] = []) =>
        cells
          .slice(1)
          .map((cell) => cell.trim())
          .join(', ');
      if (index === 0 || numbers(row) === numbers(theirs[index])) return [];
      return [
        {
          rule: 'translation-differs',
          file,
          line: index + 1,
          column: (row[0]?.length ?? 0) + 2,
          problem: `Hier staat ${numbers(row)}, en in ${original}:${index + 1} staat ${numbers(theirs[index])}.`,
          fix: 'Maak de getallen gelijk.',
        },
      ];
    });
  });
