import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';

/** YAML that was read, with the place of every value in its file. */
export interface YamlText {
  file: string;
  document: Document.Parsed;
  counter: LineCounter;
  /** Lines of the file before the YAML begins. */
  offset: number;
}

type Path = readonly PropertyKey[];

export function readYaml(file: string, text: string, offset = 0): YamlText {
  const counter = new LineCounter();
  return { file, document: parseDocument(text, { lineCounter: counter }), counter, offset };
}

/** Where the value at a path stands; where it is missing, the nearest thing above it. */
export function placeIn(yaml: YamlText, path: Path): { line: number; column: number } {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const at = yaml.document.getIn(path.slice(0, depth), true);
    const range =
      typeof at === 'object' && at !== null && 'range' in at && Array.isArray(at.range)
        ? (at.range as [number, number, number])
        : undefined;
    if (range) return place(yaml, range[0]);
  }
  return { line: 1 + yaml.offset, column: 1 };
}

/** What the YAML itself has wrong, as faults. */
export function syntaxFaults(yaml: YamlText): Fault[] {
  return yaml.document.errors.map((error) => ({
    rule: 'yaml-syntax',
    file: yaml.file,
    ...place(yaml, error.pos[0]),
    problem: `De YAML is niet te lezen: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
    fix: 'Kijk of aanhalingstekens, dubbele punten en het inspringen kloppen. Zet tekst met een dubbele punt tussen aanhalingstekens.',
  }));
}

/** Reads the value through its schema, and gives the faults where it does not fit. */
export function fit<S extends z.ZodType>(
  yaml: YamlText,
  schema: S,
  path: Path,
  value: unknown,
): { data?: z.infer<S>; faults: Fault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        file: yaml.file,
        ...placeOfKey(yaml, [...path, ...issue.path], key),
        problem: `Het veld “${key}” bestaat niet.`,
        fix: `Haal het weg of verbeter de naam. Bekende velden: ${knownFields(schema).join(', ')}.`,
      }));
    }
    const field = issue.path.join('.') || 'dit deel';
    const whole = [...path, ...issue.path];
    const given = yaml.document.getIn(whole);
    return [
      {
        rule: 'invalid-field',
        file: yaml.file,
        ...placeIn(yaml, whole),
        ...explain(issue, field, given),
      },
    ];
  });
  return { faults };
}

function explain(
  issue: z.core.$ZodIssue,
  field: string,
  given: unknown,
): { problem: string; fix: string } {
  if (given === undefined) {
    return { problem: `Het veld “${field}” ontbreekt.`, fix: `Vul “${field}:” in.` };
  }
  if (issue.code === 'invalid_value') {
    return {
      problem: `“${field}” is “${String(given)}”, en dat kan niet.`,
      fix: `Kies uit: ${issue.values.map(String).join(', ')}.`,
    };
  }
  if (issue.code === 'invalid_type' && !issue.message.startsWith('is geen')) {
    return {
      problem: `“${field}” heeft de verkeerde vorm: ${shapeOf(given)}.`,
      fix: `Maak er ${shapes[issue.expected] ?? issue.expected} van.`,
    };
  }
  const length = typeof given === 'string' ? ` Het zijn er ${given.length}.` : '';
  const measured = issue.code === 'too_big' || issue.code === 'too_small' ? length : '';
  return { problem: `“${field}” ${issue.message}.${measured}`, fix: fixOf(issue, given) };
}

function fixOf(issue: z.core.$ZodIssue, given: unknown): string {
  if (issue.code === 'too_big') return 'Maak het korter.';
  if (issue.code === 'too_small') return 'Vul het aan.';
  if (issue.message.includes('JJJJ-MM-DD')) return 'Schrijf bijvoorbeeld 2026-11-23.';
  if (issue.message.includes('kleine letters') && typeof given === 'string') {
    return `Schrijf bijvoorbeeld “${slugged(given)}”.`;
  }
  return 'Verbeter de waarde.';
}

function slugged(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const shapes: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een blok met velden',
};

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  return shapes[typeof value] ?? typeof value;
}

function knownFields(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}

function placeOfKey(yaml: YamlText, path: Path, key: string): { line: number; column: number } {
  const map = path.length > 0 ? yaml.document.getIn(path, true) : yaml.document.contents;
  if (typeof map === 'object' && map !== null && 'items' in map && Array.isArray(map.items)) {
    for (const item of map.items as { key?: { value?: unknown; range?: [number] } }[]) {
      if (item.key?.value === key && item.key.range) return place(yaml, item.key.range[0]);
    }
  }
  return placeIn(yaml, path);
}

function place(yaml: YamlText, at: number): { line: number; column: number } {
  const { line, col } = yaml.counter.linePos(at);
  return { line: line + yaml.offset, column: col };
}
