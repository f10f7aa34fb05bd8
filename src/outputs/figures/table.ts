import { csvParseRows } from 'd3-dsv';

/** A data file as read: the head of each column, and a row for each category or year. */
export interface Table {
  /** The name of the first column. */
  axis: string;
  /** The names of the others: one series each. */
  series: string[];
  rows: { label: string; values: number[] }[];
}

/**
 * Reads CSV (RFC 4180): a head, then rows of a label and numbers with a decimal point.
 *
 * @throws {Error} where a value is no number.
 */
export function readTable(csv: string, name: string): Table {
  const [head = [], ...rows] = csvParseRows(csv.trim());
  const [axis = '', ...series] = head;
  return {
    axis,
    series,
    rows: rows.map(([label = '', ...cells], index) => ({
      label,
      values: cells.map((cell) => {
        const value = Number(cell);
        if (cell.trim() === '' || Number.isNaN(value)) {
          throw new Error(`${name}, line ${index + 2}: “${cell}” is not a number`);
        }
        return value;
      }),
    })),
  };
}
