import type { ReportedDiagnostic } from '../reported-diagnostic.ts';
import { toGithub } from './github.ts';
import { toGitlab } from './gitlab.ts';
import { toJson } from './json.ts';
import { toTerminal } from './terminal.ts';

/** Every way in which diagnostics are told. Rules find; these report. */
export const reports = {
  terminal: toTerminal,
  json: toJson,
  github: toGithub,
  gitlab: toGitlab,
} as const satisfies Record<string, (diagnostics: ReportedDiagnostic[]) => string>;

export type ReportFormat = keyof typeof reports;

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reports, name);
}
