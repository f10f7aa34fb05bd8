import type { Fault } from '../fault.ts';

/** Characters that a line may have: a long paragraph has two thousand, and the parsers slow down with the square. */
const longest = 20_000;
/** Quotes and lists that may stand within each other. */
const deepest = 50;

/** What no parser should be asked to read, because it would take minutes or never end: the first line that is so. */
export function unreadableLine(file: string, raw: string): Fault | undefined {
  const at = (index: number, problem: string, fix: string): Fault => ({
    rule: 'unreadable-line',
    file,
    line: index + 1,
    column: 1,
    problem,
    fix,
  });
  for (const [index, line] of raw.split('\n').entries()) {
    if (line.length > longest) {
      return at(
        index,
        `Deze regel heeft ${line.length} tekens; het mogen er ${longest} zijn.`,
        'Staat hier iets wat er niet hoort, zoals een geplakt beeld? Haal het weg, of begin nieuwe regels.',
      );
    }
    // Most lines begin with a word.
    if (!/^\s*(?:[>*+-]|\d+[.)])\s/.test(line)) continue;
    const depth =
      /^(?:\s*(?:[>*+-]|\d+[.)])(?=\s))+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    if (depth > deepest) {
      return at(
        index,
        `Hier staan ${depth} citaten of lijsten in elkaar.`,
        'Haal de tekens > en - aan het begin van de regel weg.',
      );
    }
  }
  return undefined;
}
