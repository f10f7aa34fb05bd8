import type { Fault } from './fault.ts';

/** Every fault for a terminal: place, problem and fix, and a count at the end. */
export function toTerminal(faults: Fault[]): string {
  const lines = faults.map(
    ({ file, line, column, problem, fix, rule }) =>
      `${file}:${line}:${column}\n  ${problem}\n  → ${fix}  [${rule}]\n`,
  );
  return [...lines, countOf(faults)].join('\n');
}

function countOf(faults: Fault[]): string {
  if (faults.length === 0) return 'De inhoud is in orde.';
  const files = new Set(faults.map(({ file }) => file)).size;
  const found = faults.length === 1 ? '1 fout' : `${faults.length} fouten`;
  return `${found} in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`;
}
