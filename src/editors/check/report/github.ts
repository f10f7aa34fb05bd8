import type { ReportedDiagnostic } from '../reported-diagnostic.ts';

/**
 * Workflow commands: GitHub shows each beside its line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function toGithub(diagnostics: ReportedDiagnostic[]): string {
  return diagnostics
    .map(({ level, file, line, column, length = 1, rule, problem, fix, help }) => {
      const properties = {
        file,
        line: String(line),
        col: String(column),
        endColumn: String(column + length - 1),
        title: rule,
      };
      const named = Object.entries(properties).map(
        ([name, value]) => `${name}=${inProperty(value)}`,
      );
      const command = level === 'error' ? 'error' : 'warning';
      return `::${command} ${named.join(',')}::${inMessage(`${problem}\n→ ${fix}\n${help}`)}`;
    })
    .join('\n');
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
