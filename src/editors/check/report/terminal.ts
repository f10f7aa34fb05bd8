import type { ReportedDiagnostic, Severity } from '../reported-diagnostic.ts';
import { toSourceExcerpt } from './excerpt.ts';

/** Every diagnostic for a terminal: place, line and marker, problem and fix; errors first, then advice; a count at the end. */
export function toTerminal(diagnostics: ReportedDiagnostic[]): string {
  const errors = diagnostics.filter(({ level }) => level === 'error');
  const advice = diagnostics.filter(({ level }) => level === 'advice');
  return [
    ...errors.map(block),
    ...(advice.length > 0 ? [`Advies (houdt niets tegen)\n`, ...advice.map(block)] : []),
    countOf(errors, advice),
  ].join('\n');
}

function block({
  file,
  line,
  column,
  length,
  source,
  problem,
  fix,
  rule,
  help,
}: ReportedDiagnostic): string {
  const rows = [`${file}:${line}:${column}`];
  if (source.trim() !== '') {
    const { text, marker } = toSourceExcerpt(source, column, length);
    const number = String(line);
    rows.push(`  ${number} │ ${text}`, `  ${' '.repeat(number.length)} │ ${marker}`);
  }
  return [...rows, `  ${problem}`, `  → ${fix}`, `  [${rule}] ${help}`, ''].join('\n');
}

function countOf(errors: ReportedDiagnostic[], advice: ReportedDiagnostic[]): string {
  const advised = advice.length > 0 ? ` ${amount(advice, 'advice')}.` : '';
  if (errors.length === 0) return `De inhoud is in orde.${advised}`;
  return `${amount(errors, 'error')}.${advised}`;
}

const nouns: Record<Severity, [one: string, more: string]> = {
  error: ['1 fout', 'fouten'],
  advice: ['1 advies', 'adviezen'],
};

function amount(diagnostics: ReportedDiagnostic[], level: Severity): string {
  const [one, more] = nouns[level];
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const found = diagnostics.length === 1 ? one : `${diagnostics.length} ${more}`;
  return `${found} in ${files === 1 ? '1 bestand' : `${files} bestanden`}`;
}
