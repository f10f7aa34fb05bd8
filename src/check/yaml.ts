import {
  LineCounter,
  parseDocument,
  visit,
  YAMLParseError,
  type Document,
  type ErrorCode,
} from 'yaml';
import { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { suggest } from './nearest.ts';

/** YAML that was read, with the place of every value in its file. */
export interface YamlText {
  file: string;
  text: string;
  document: Document.Parsed;
  counter: LineCounter;
  /** Lines of the file before the YAML begins. */
  offset: number;
}

type Path = readonly PropertyKey[];
type YamlFault = Document.Parsed['errors'][number];

export function readYaml(file: string, text: string, offset = 0): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  refuseAliases(document);
  return { file, text, document, counter, offset };
}

/** The value that was read; nothing where the YAML has faults. */
export function valueOf(yaml: YamlText): unknown {
  return yaml.document.errors.length > 0 ? undefined : yaml.document.toJS();
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

/** What the YAML itself has wrong. Only the first fault: one slip makes the parser stumble more than once. */
export function syntaxFaults(yaml: YamlText): Fault[] {
  const [error] = yaml.document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return [];
  const { line } = yaml.counter.linePos(error.pos[0]);
  const tab = /^\s*\t/.test(yaml.text.split('\n')[line - 1] ?? '');
  const said = saidInDutch[tab ? 'TAB_AS_INDENT' : error.code] ?? {
    problem: `is niet te lezen: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
    fix: 'Kijk of aanhalingstekens, dubbele punten en het inspringen kloppen.',
  };
  return [
    {
      rule: 'yaml-syntax',
      file: yaml.file,
      ...place(yaml, unclosedQuote(yaml.document, error) ?? error.pos[0]),
      problem: `De YAML ${said.problem}.`,
      fix: said.fix,
    },
  ];
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
  // A value of the wrong shape breaks more than one demand: the first says it.
  const issues = result.error.issues.filter(
    ({ path }, index, all) => all.findIndex((other) => other.path.join() === path.join()) === index,
  );
  const faults = issues.flatMap((issue) => {
    const whole = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields(schema, issue.path);
      return issue.keys.map((key) => ({
        rule: 'unknown-field',
        file: yaml.file,
        ...placeOfKey(yaml, whole, key),
        problem: `Het veld “${key}” bestaat niet.`,
        fix: suggest(
          key,
          known,
          `Haal het weg of verbeter de naam. Bekende velden: ${known.join(', ')}.`,
        ),
      }));
    }
    const given = valueAt(value, issue.path);
    return [
      {
        rule: given === undefined ? 'missing-field' : 'invalid-field',
        file: yaml.file,
        ...placeIn(yaml, whole),
        ...explain(issue, nameOf(issue.path), given),
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
    return { problem: `Het veld “${field}” ontbreekt.`, fix: `Voeg een regel “${field}:” toe.` };
  }
  if (given === null && issue.path.length === 0) {
    return {
      problem: 'Dit bestand is leeg of ontbreekt.',
      fix: 'Zet de inhoud van een eerdere versie terug.',
    };
  }
  if (given === null || given === '') {
    return {
      problem: `Het veld “${field}” is leeg.`,
      fix: 'Vul het in, of haal de regel weg als het veld niet nodig is.',
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return {
      problem: `“${field}” is “${String(given)}”, en dat kan niet.`,
      fix: suggest(String(given), values, `Kies uit: ${values.join(', ')}.`),
    };
  }
  if (issue.code === 'invalid_type' && !isDateIssue(issue)) {
    return {
      problem: `“${field}” heeft de verkeerde vorm: ${shapeOf(given)}.`,
      fix: fixOfShape(issue.expected, given),
    };
  }
  const measured =
    (issue.code === 'too_big' || issue.code === 'too_small') && typeof given === 'string';
  const length = measured ? `: het zijn er ${given.length}` : '';
  return { problem: `“${field}” ${issue.message}${length}.`, fix: fixOf(issue, given) };
}

function fixOf(issue: z.core.$ZodIssue, given: unknown): string {
  if (issue.code === 'too_big') return excessOf(issue.maximum, given);
  if (issue.code === 'too_small') return 'Vul het aan.';
  if (isDateIssue(issue)) {
    return issue.message.includes('aanhalingstekens')
      ? `Zet de datum tussen aanhalingstekens: "${String(given)}".`
      : 'Schrijf bijvoorbeeld 2026-11-23.';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'Begin met https://.';
  if (issue.message.includes('kleine letters') && typeof given === 'string' && slugged(given)) {
    return `Schrijf bijvoorbeeld “${slugged(given)}”.`;
  }
  return 'Verbeter de waarde.';
}

function excessOf(maximum: number | bigint, given: unknown): string {
  return typeof given === 'string'
    ? `Haal er ten minste ${given.length - Number(maximum)} weg.`
    : `Houd er hooguit ${String(maximum)} over.`;
}

function fixOfShape(expected: string, given: unknown): string {
  return expected === 'string' && (typeof given === 'number' || typeof given === 'boolean')
    ? `Zet er aanhalingstekens omheen: "${String(given)}".`
    : `Maak er ${shapes[expected] ?? expected} van.`;
}

function isDateIssue({ message }: z.core.$ZodIssue): boolean {
  return message.includes('datum') || message.includes('JJJJ');
}

/** The field as an author knows it: an item of a list goes by the name of the list. */
function nameOf(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? 'dit onderdeel';
}

/** What stands at a path. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function slugged(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const quoting = 'Zet de hele waarde tussen dubbele aanhalingstekens: "…".';

const saidInDutch: Partial<Record<ErrorCode, { problem: string; fix: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    problem: 'heeft een tweede dubbele punt in één regel, of een regel die te ver inspringt',
    fix: `${quoting} Of haal de spaties voor de regel weg.`,
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'heeft een regel zonder dubbele punt, of een regel die verkeerd inspringt',
    fix: 'Schrijf op elke regel een veld, een dubbele punt en een waarde: titel: "…".',
  },
  MISSING_CHAR: {
    problem: 'mist het aanhalingsteken dat deze waarde afsluit',
    fix: 'Zet aan het begin en aan het eind van de waarde hetzelfde aanhalingsteken.',
  },
  UNEXPECTED_TOKEN: {
    problem: 'heeft tekst op een plaats waar die niet hoort, vaak na een aanhalingsteken',
    fix: `${quoting} Gebruik in de tekst zelf ‘ en ’.`,
  },
  BAD_SCALAR_START: {
    problem: 'heeft een waarde die met een bijzonder teken begint',
    fix: quoting,
  },
  BAD_ALIAS: { problem: 'heeft een waarde die met * begint', fix: quoting },
  BAD_INDENT: {
    problem: 'springt hier verkeerd in, of mist een ] of }',
    fix: 'Laat de regels van een lijst even ver inspringen en sluit elke [ met een ].',
  },
  BLOCK_IN_FLOW: {
    problem: 'mist een ] of } vóór deze plaats',
    fix: 'Sluit elke [ met een ], of zet elk onderdeel op een eigen regel met een streepje.',
  },
  TAB_AS_INDENT: { problem: 'springt in met een tab', fix: 'Gebruik spaties.' },
  DUPLICATE_KEY: { problem: 'heeft hetzelfde veld twee keer', fix: 'Haal één van de twee weg.' },
};

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

/** The fields of the object that a path leads to. */
function knownFields(schema: unknown, path: Path): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return knownFields(schema.element, rest);
  if (schema instanceof z.ZodDefault) return knownFields(schema.unwrap(), path);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<PropertyKey, unknown>;
  return step === undefined ? Object.keys(shape) : knownFields(shape[step], rest);
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

/** To YAML `*Loket*` is a reference. An author means italics: say so, where `toJS` would throw. */
function refuseAliases(document: Document.Parsed): void {
  visit(document, {
    Alias(_, { range }) {
      const [start, end] = range ?? [0, 0];
      document.errors.push(new YAMLParseError([start, end], 'BAD_ALIAS', 'Alias'));
    },
  });
}

/** Where a quoted value begins that has no end: the parser names the place where it stumbled. */
function unclosedQuote(document: Document.Parsed, { code, pos }: YamlFault): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { range }) {
      if (code === 'MISSING_CHAR' && range?.[1] === pos[0]) start = range[0];
    },
  });
  return start;
}

function place(yaml: YamlText, at: number): { line: number; column: number } {
  const { line, col } = yaml.counter.linePos(at);
  return { line: line + yaml.offset, column: col };
}
