import { readNpmOutput } from '../npm.ts';

/** Returns what is known of leaks in the packages, one line each, for the checklist of a release: in Dutch. */
export async function runAudit(): Promise<string[]> {
  return formatAudit(
    await readNpmOutput([
      'audit',
      '--json',
      '--package-lock-only',
      '--loglevel=silent',
      // A release does not wait for a registry that does not answer.
      '--fetch-retries=0',
      '--fetch-timeout=10000',
    ]),
  );
}

/** Returns the report of `npm audit --json` as lines. What is no report says that nobody could be asked. */
export function formatAudit(report: string): string[] {
  const found = vulnerabilitiesIn(report);
  if (!found) {
    return ['npm audit kreeg geen antwoord: vraag het later nog eens, vóór u publiceert.'];
  }
  if (found.length === 0) return ['npm audit kent geen lek in de pakketten.'];
  return found.map(
    ({ name, severity, fixAvailable }) =>
      `npm audit: ${name} (${severities[severity] ?? severity})${fixAvailable ? ', te herstellen met npm audit fix' : ''}`,
  );
}

function vulnerabilitiesIn(report: string): Vulnerability[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(report) as Report;
    return vulnerabilities && Object.values(vulnerabilities);
  } catch {
    return undefined;
  }
}

const severities: Record<string, string> = {
  info: 'ter kennisgeving',
  low: 'laag',
  moderate: 'gemiddeld',
  high: 'hoog',
  critical: 'kritiek',
};

/** The part of npm's report (auditReportVersion 2) that is read here. */
interface Report {
  vulnerabilities?: Record<string, Vulnerability>;
}

interface Vulnerability {
  name: string;
  severity: string;
  /** What mends it, where that is not the next version: an object. */
  fixAvailable: boolean | object;
}
