import type { Diagnostic } from '../diagnostic.ts';
import {
  findExcessInDrawing,
  findExcessInMarkdown,
  findExcessInYaml,
  type Excess,
} from './excess.ts';
import { sizeLimits } from './limits.ts';

/**
 * Finds what no parser should be asked to read, because it would take minutes or never end: the first line that is so. It
 * takes time with the length of the file, and no more.
 *
 * @param raw - without its byte order mark.
 */
export function findUnreadableLine(file: string, raw: string): Diagnostic | undefined {
  const most = file.endsWith('.csv') ? sizeLimits.data : sizeLimits.file;
  const at = (line: number, problem: string, fix: string): Diagnostic => ({
    rule: 'unreadable-line',
    file,
    line: line + 1,
    column: 1,
    problem,
    fix,
  });
  // Beyond the limit nothing is read: a file of a gigabyte is an error as soon as one of a megabyte.
  const lines = raw.slice(0, most).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.length > sizeLimits.line && !file.endsWith('.svg')) {
      return at(
        index,
        `Deze regel heeft ${raw.length > most && index === lines.length - 1 ? `meer dan ${sizeLimits.line}` : line.length} tekens; het mogen er ${sizeLimits.line} zijn.`,
        'Staat hier iets wat er niet hoort, zoals een geplakt beeld? Haal het weg, of begin nieuwe regels.',
      );
    }
  }
  const excess = excessIn(file, lines);
  if (excess) return at(excess.line, ...said[excess.what](excess.count));
  if (raw.length <= most) return undefined;
  return at(
    lines.length - 1,
    `Dit bestand heeft ${raw.length} tekens; het mogen er ${most} zijn.`,
    'Verdeel het over meer bestanden, of haal weg wat hier niet hoort.',
  );
}

function excessIn(file: string, lines: string[]): Excess | undefined {
  if (/\.ya?ml$/.test(file)) return findExcessInYaml(lines);
  if (file.endsWith('.svg')) return findExcessInDrawing(lines);
  if (!/\.mdx?$/.test(file)) return undefined;
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex(isEnd) : -1;
  if (end < 0) return findExcessInMarkdown(lines);
  const fields = findExcessInYaml(lines.slice(1, end));
  if (fields) return { ...fields, line: fields.line + 1 };
  return findExcessInMarkdown(lines.map((line, index) => (index <= end ? '' : line)));
}

function isEnd(line: string, index: number): boolean {
  return index > 0 && line.trimEnd() === '---';
}

const said: Record<Excess['what'], (count: number) => [problem: string, fix: string]> = {
  blocks: (count) => [
    `Hier staan ${count} citaten, lijsten of onderdelen in elkaar; het mogen er ${sizeLimits.blocks} zijn.`,
    'Haal de tekens > en - aan het begin van de regel weg, spring minder ver in, of sluit onderdelen af.',
  ],
  inline: (count) => [
    `In deze alinea staan ${count} haken of sterretjes tegelijk open; het mogen er ${sizeLimits.inline} zijn.`,
    'Sluit wat openstaat, of schrijf \\[, \\{ of \\* voor het teken zelf.',
  ],
  fields: (count) => [
    `Hier staan ${count} velden of lijsten in elkaar; het mogen er ${sizeLimits.fields} zijn.`,
    'Spring minder ver in, en haal de haken weg die te veel zijn.',
  ],
  elements: (count) => [
    `Hier staan ${count} elementen in elkaar; het mogen er ${sizeLimits.elements} zijn.`,
    'Hef in uw tekenprogramma groepen op, en bewaar de tekening opnieuw.',
  ],
  cells: () => [
    `Deze regel heeft meer dan ${sizeLimits.cells} cellen.`,
    'Maak van deze tabel meer tabellen, of een cijferbestand met een <Table>.',
  ],
  code: () => [
    'Hier begint een { of een import die MDX als code leest, en die is te lang om te lezen.',
    'Schrijf in lopende tekst \\{, sluit een opmerking af met */}, of haal de code weg.',
  ],
  notes: () => [
    `Deze tekst heeft meer dan ${sizeLimits.notes} voetnoten.`,
    'Verdeel de tekst, of zet noten bij elkaar.',
  ],
};
