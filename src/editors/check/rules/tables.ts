import { csvParseRows } from 'd3-dsv';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Data files have a head, rows as wide as the head (a label, then numbers), and nothing that a spreadsheet would run. */
export const checkTables: Rule = ({ tables }) =>
  tables.flatMap(({ file, csv }) => {
    const rows = csvParseRows(csv.trimEnd());
    const formulas = formulasIn(file, rows);
    const empty = withoutNumbers(file, rows);
    if (empty) return [empty, ...formulas];
    const run = new Set(formulas.map(({ line, column }) => `${line}:${column}`));
    const others = misfitsIn(file, rows).filter(
      ({ line, column }) => !run.has(`${line}:${column}`),
    );
    return [...formulas, ...others];
  });

/** What makes that there is nothing to show: an empty file, a head alone, one column. */
function withoutNumbers(file: string, rows: string[][]): Diagnostic | undefined {
  const at = (problem: string, fix: string): Diagnostic => {
    return { rule: 'data-without-numbers', file, line: 1, column: 1, problem, fix };
  };
  const [head = [], ...others] = rows;
  const [only = ''] = head;
  const separator = [';', '\t', '|'].find((sign) => only.includes(sign));
  if (head.length < 2 && separator !== undefined) {
    const sign = separator === '\t' ? 'een tab' : `“${separator}”`;
    return at(
      `In dit bestand scheidt ${sign} de waarden.`,
      'Bewaar het met komma’s ertussen, en met een punt in getallen: 2020,80.5.',
    );
  }
  const form =
    'Zet op de eerste regel de kop, zoals Jaar,Aantal, en daaronder de cijfers: 2020,80.';
  if (head.join('').trim() === '') return at('Dit bestand begint niet met een kop.', form);
  if (head.length < 2) return at('Dit bestand heeft één kolom.', form);
  if (others.length === 0) return at('Dit bestand heeft een kop, en geen cijfers.', form);
  return undefined;
}

/** Cells that a spreadsheet takes for a formula: it would run what a reader downloads (OWASP: CSV injection). */
function formulasIn(file: string, rows: string[][]): Diagnostic[] {
  return cellsOf(rows)
    .filter(({ cell }) => /^[=+@\t\r]/.test(cell) || (cell.startsWith('-') && !isNumber(cell)))
    .map(({ cell, line, column }): Diagnostic => ({
      rule: 'formula-in-data',
      file,
      line,
      column,
      problem: `“${cell.trim()}” leest een rekenprogramma als een formule.`,
      fix: 'Begin een waarde met een letter of een cijfer. Een min mag alleen voor een getal staan: -3.5.',
    }));
}

function misfitsIn(file: string, rows: string[][]): Diagnostic[] {
  const [head = [], ...others] = rows;
  const lines = linesOf(rows);
  const wrong = others.flatMap((row, index): Diagnostic[] =>
    row.length === head.length
      ? []
      : [
          {
            rule: 'row-of-other-length',
            file,
            line: lines[index + 1] ?? 1,
            column: 1,
            problem: `Deze regel heeft ${row.length} waarden; de eerste regel heeft er ${head.length}.`,
            fix: 'Geef elke regel evenveel waarden, met komma’s ertussen. Schrijf 1,5 als 1.5.',
          },
        ],
  );
  const unread = new Set(wrong.map(({ line }) => line));
  const words = cellsOf(rows)
    .filter(({ row, index, line }) => row > 0 && index > 0 && !unread.has(line))
    .filter(({ cell }) => !isNumber(cell))
    .map(({ cell, line, column }): Diagnostic => ({
      rule: 'not-a-number',
      file,
      line,
      column,
      problem: `“${cell}” is geen getal.`,
      fix: 'Schrijf alleen cijfers, met een punt als decimaalteken: 1234.5. Een eenheid hoort in <Chart unit="…">.',
    }));
  return [...wrong, ...words];
}

function isNumber(cell: string): boolean {
  return cell.trim() !== '' && Number.isFinite(Number(cell));
}

function cellsOf(rows: string[][]) {
  const lines = linesOf(rows);
  return rows.flatMap((cells, row) => {
    let column = 1;
    return cells.map((cell, index) => {
      const place = { cell, row, index, line: lines[row] ?? 1, column };
      column += cell.length + 1;
      return place;
    });
  });
}

/** The line that each row begins at: a cell between quotation marks may go on over lines. */
function linesOf(rows: string[][]): number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += row.join('').split('\n').length;
    return start;
  });
}
