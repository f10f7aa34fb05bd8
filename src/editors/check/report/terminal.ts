import type { Finding, Level } from '../reported-diagnostic.ts';
import { excerptOf } from './excerpt.ts';

/** Every finding for a terminal: place, line and marker, problem and fix; errors first, then advice; a count at the end. */
export function toTerminal(findings: Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error');
  const advice = findings.filter(({ level }) => level === 'advice');
  return [
    ...errors.map(block),
    ...(advice.length > 0 ? [`Advies (houdt niets tegen)\n`, ...advice.map(block)] : []),
    countOf(errors, advice),
  ].join('\n');
}

function block({ file, line, column, length, source, problem, fix, rule, help }: Finding): string {
  const rows = [`${file}:${line}:${column}`];
  if (source.trim() !== '') {
    const { text, marker } = excerptOf(source, column, length);
    const number = String(line);
    rows.push(`  ${number} │ ${text}`, `  ${' '.repeat(number.length)} │ ${marker}`);
  }
  return [...rows, `  ${problem}`, `  → ${fix}`, `  [${rule}] ${help}`, ''].join('\n');
}

function countOf(errors: Finding[], advice: Finding[]): string {
  const advised = advice.length > 0 ? ` ${amount(advice, 'advice')}.` : '';
  if (errors.length === 0) return `De inhoud is in orde.${advised}`;
  return `${amount(errors, 'error')}.${advised}`;
}

const nouns: Record<Level, [one: string, more: string]> = {
  error: ['1 fout', 'fouten'],
  advice: ['1 advies', 'adviezen'],
};

function amount(findings: Finding[], level: Level): string {
  const [one, more] = nouns[level];
  const files = new Set(findings.map(({ file }) => file)).size;
  const found = findings.length === 1 ? one : `${findings.length} ${more}`;
  return `${found} in ${files === 1 ? '1 bestand' : `${files} bestanden`}`;
}
