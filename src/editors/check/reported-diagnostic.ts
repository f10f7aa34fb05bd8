import { sortDiagnostics, type Diagnostic } from './diagnostic.ts';
import type { RuleName } from './catalogue/catalogue.ts';
import type { TextFiles } from './text-file.ts';

/** An error stops a build; advice never does. */
export type Severity = 'error' | 'advice';

/** An error with all that a report shows of it. */
export interface ReportedDiagnostic extends Diagnostic {
  level: Severity;
  /** The line as it stands in the file; empty where the file has no such line. */
  source: string;
  /** The help page of its rule, from the root of the project. */
  help: string;
}

/** Where the help page of a rule stands, from the root of the project. */
function helpOf(rule: RuleName): string {
  return `content/REGELS.md#${rule}`;
}

/**
 * What the reporters take, in order.
 *
 * @param textFiles - every file that has lines, as it stands.
 */
export function toReportedDiagnostics(
  level: Severity,
  diagnostics: Diagnostic[],
  textFiles: Pick<TextFiles, 'get'>,
): ReportedDiagnostic[] {
  const lines = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? (textFiles.get(file) ?? '').split(/\r?\n/);
    lines.set(file, known);
    return known;
  };
  return sortDiagnostics(diagnostics).map((diagnostic) => ({
    ...diagnostic,
    level,
    source: linesOf(diagnostic.file)[diagnostic.line - 1] ?? '',
    help: helpOf(diagnostic.rule),
  }));
}
