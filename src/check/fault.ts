/** One author error: where it is, what is wrong, and what to do. What it says is for editors, so it is in Dutch. */
export interface Fault {
  /** Stable name of the rule: `heading-skips-level`. */
  rule: string;
  /** From the root of the project, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  problem: string;
  fix: string;
}

/** In the order in which an editor works through them: file, line, column. */
export function sortFaults(faults: Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}
