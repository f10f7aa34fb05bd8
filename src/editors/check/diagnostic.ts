import type { RuleName } from './catalogue/catalogue.ts';

/** One author error, or one advice: where it is, what is wrong, and what to do. It is for editors, so it is in Dutch. */
export interface Diagnostic {
  rule: RuleName;
  /** From the root of the project, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** How many characters it is about, from there on its line: one where this is missing. */
  length?: number;
  problem: string;
  fix: string;
}

/** In the order in which an editor works through them: file, line, column. */
export function sortDiagnostics<F extends Diagnostic>(diagnostics: F[]): F[] {
  return [...diagnostics].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}
