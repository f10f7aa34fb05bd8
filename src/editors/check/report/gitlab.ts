import { createHash } from 'node:crypto';
import type { ReportedDiagnostic } from '../reported-diagnostic.ts';

/**
 * A Code Quality report: GitLab shows each beside its line, and what a merge request adds.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function toGitlab(diagnostics: ReportedDiagnostic[]): string {
  const seen = new Map<string, number>();
  const report = diagnostics.map(({ level, file, line, rule, problem, fix, help, source }) => {
    // The same error keeps its name when lines above it come or go; a second one on an equal line has its own.
    const what = [rule, file, problem, source.trim()].join('\0');
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return {
      description: `${problem} → ${fix} (${help})`,
      check_name: rule,
      fingerprint: createHash('sha256').update(`${what}\0${count}`).digest('hex'),
      severity: level === 'error' ? 'major' : 'info',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(report, null, 2);
}
