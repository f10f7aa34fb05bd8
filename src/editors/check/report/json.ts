import type { ReportedDiagnostic } from '../reported-diagnostic.ts';

/** Every diagnostic with all its fields, and how many there are of each level. */
export function toJson(diagnostics: ReportedDiagnostic[]): string {
  const count = (level: ReportedDiagnostic['level']) =>
    diagnostics.filter((one) => one.level === level).length;
  return JSON.stringify(
    { errors: count('error'), advice: count('advice'), findings: diagnostics },
    null,
    2,
  );
}
