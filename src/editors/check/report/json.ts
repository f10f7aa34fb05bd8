import type { Finding } from '../reported-diagnostic.ts';

/** Every finding with all its fields, and how many there are of each level. */
export function toJson(findings: Finding[]): string {
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
  return JSON.stringify({ errors: count('error'), advice: count('advice'), findings }, null, 2);
}
