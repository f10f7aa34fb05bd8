import { csvParseRows } from 'd3-dsv';
import type { Rule } from '../check.ts';

/** Data files have a head, and rows as wide as the head: a label, then numbers. */
export const tables: Rule = ({ tables }) =>
  tables.flatMap(({ file, csv }) => {
    const [head = [], ...rows] = csvParseRows(csv.trim());
    return rows.flatMap((row, index) => {
      const at = { file, line: index + 2 };
      if (row.length !== head.length) {
        return [
          {
            rule: 'row-of-other-length',
            ...at,
            column: 1,
            problem: `Deze regel heeft ${row.length} waarden; de eerste regel heeft er ${head.length}.`,
            fix: 'Geef elke regel evenveel waarden, met komma’s ertussen. Schrijf 1,5 als 1.5.',
          },
        ];
      }
      return row.slice(1).flatMap((cell, cellIndex) =>
        cell.trim() !== '' && Number.isFinite(Number(cell))
          ? []
          : [
              {
                rule: 'not-a-number',
                ...at,
                column: row.slice(0, cellIndex + 1).join(',').length + 2,
                problem: `“${cell}” is geen getal.`,
                fix: 'Schrijf alleen cijfers, met een punt als decimaalteken: 1234.5. Een eenheid hoort in <Chart unit="…">.',
              },
            ],
      );
    });
  });
