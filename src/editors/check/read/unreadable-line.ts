import type { Fault } from '../diagnostic.ts';
import { excessOfDrawing, excessOfMarkdown, excessOfYaml, type Excess } from './excess.ts';
import { limits } from './limits.ts';

/**
 * Finds what no parser should be asked to read, because it would take minutes or never end: the first line that is so. It
 * takes time with the length of the file, and no more.
 *
 * @param raw - without its byte order mark.
 */
export function unreadableLine(file: string, raw: string): Fault | undefined {
  const most = file.endsWith('.csv') ? limits.data : limits.file;
  const at = (line: number, problem: string, fix: string): Fault => ({
    rule: 'unreadable-line',
    file,
    line: line + 1,
    column: 1,
    problem,
    fix,
  });
  // Beyond the limit nothing is read: a file of a gigabyte is a fault as soon as one of a megabyte.
  const lines = raw.slice(0, most).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.length > limits.line && !file.endsWith('.svg')) {
      return at(
        index,
        `Deze regel heeft ${raw.length > most && index === lines.length - 1 ? `meer dan ${limits.line}` : line.length} tekens; het mogen er ${limits.line} zijn.`,
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
  if (/\.ya?ml$/.test(file)) return excessOfYaml(lines);
  if (file.endsWith('.svg')) return excessOfDrawing(lines);
  if (!/\.mdx?$/.test(file)) return undefined;
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex(isEnd) : -1;
  if (end < 0) return excessOfMarkdown(lines);
  const fields = excessOfYaml(lines.slice(1, end));
  if (fields) return { ...fields, line: fields.line + 1 };
  return excessOfMarkdown(lines.map((line, index) => (index <= end ? '' : line)));
}

function isEnd(line: string, index: number): boolean {
  return index > 0 && line.trimEnd() === '---';
}

const said: Record<Excess['what'], (count: number) => [problem: string, fix: string]> = {
  blocks: (count) => [
    `Hier staan ${count} citaten, lijsten of onderdelen in elkaar; het mogen er ${limits.blocks} zijn.`,
    'Haal de tekens > en - aan het begin van de regel weg, spring minder ver in, of sluit onderdelen af.',
  ],
  inline: (count) => [
    `In deze alinea staan ${count} haken of sterretjes tegelijk open; het mogen er ${limits.inline} zijn.`,
    'Sluit wat openstaat, of schrijf \\[, \\{ of \\* voor het teken zelf.',
  ],
  fields: (count) => [
    `Hier staan ${count} velden of lijsten in elkaar; het mogen er ${limits.fields} zijn.`,
    'Spring minder ver in, en haal de haken weg die te veel zijn.',
  ],
  elements: (count) => [
    `Hier staan ${count} elementen in elkaar; het mogen er ${limits.elements} zijn.`,
    'Hef in uw tekenprogramma groepen op, en bewaar de tekening opnieuw.',
  ],
  cells: () => [
    `Deze regel heeft meer dan ${limits.cells} cellen.`,
    'Maak van deze tabel meer tabellen, of een cijferbestand met een <Table>.',
  ],
  code: () => [
    'Hier begint een { of een import die MDX als code leest, en die is te lang om te lezen.',
    'Schrijf in lopende tekst \\{, sluit een opmerking af met */}, of haal de code weg.',
  ],
  notes: () => [
    `Deze tekst heeft meer dan ${limits.notes} voetnoten.`,
    'Verdeel de tekst, of zet noten bij elkaar.',
  ],
};
