import { sortFaults, type Fault } from './diagnostic.ts';
import type { RuleName } from './catalogue/catalogue.ts';
import type { Written } from './text-file.ts';

/** An error stops a build; advice never does. */
export type Level = 'error' | 'advice';

/** A fault with all that a report shows of it. */
export interface Finding extends Fault {
  level: Level;
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
 * @param written - every file that has lines, as it stands.
 */
export function findingsOf(
  level: Level,
  faults: Fault[],
  written: Pick<Written, 'get'>,
): Finding[] {
  const lines = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? (written.get(file) ?? '').split(/\r?\n/);
    lines.set(file, known);
    return known;
  };
  return sortFaults(faults).map((fault) => ({
    ...fault,
    level,
    source: linesOf(fault.file)[fault.line - 1] ?? '',
    help: helpOf(fault.rule),
  }));
}
