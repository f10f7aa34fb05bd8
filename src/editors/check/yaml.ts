import type { YAMLWarning } from 'yaml';
import {
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  YAMLParseError,
  type Document,
  type ErrorCode,
} from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { charactersIn } from './rules/characters.ts';

/** YAML that was read, with the place of every value in its file. */
export interface YamlText {
  file: string;
  text: string;
  document: Document.Parsed;
  counter: LineCounter;
  /** Lines of the file before the YAML begins. */
  offset: number;
}

export type Path = readonly PropertyKey[];
type YamlDiagnostic = Document.Parsed['errors'][number];

/** Parsed when it is first asked for its document: of a text that is remembered, only an error asks for a place. */
export function readYaml(file: string, from: string | (() => string), offset = 0): YamlText {
  const text = typeof from === 'string' ? () => from : from;
  let parsed: Pick<YamlText, 'document' | 'counter'> | undefined;
  const parse = () => (parsed ??= parseYaml(text()));
  return {
    file,
    offset,
    get text() {
      return text();
    },
    get document() {
      return parse().document;
    },
    get counter() {
      return parse().counter;
    },
  };
}

function parseYaml(text: string): Pick<YamlText, 'document' | 'counter'> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  refuseAliases(document);
  // The build knows no tags of its own: what is a warning to this parser stops it.
  document.errors.push(...document.warnings.map(asError));
  return { document, counter };
}

/** The value that was read; nothing where the YAML has errors. */
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

/**
 * What the YAML itself has wrong, or else the characters of its values. Of its syntax only the first error: one slip makes
 * the parser stumble more than once.
 */
export function findSyntaxErrors(yaml: YamlText): Diagnostic[] {
  const [error] = yaml.document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return valueDiagnostics(yaml);
  const { line } = yaml.counter.linePos(error.pos[0]);
  const tab = /^\s*\t/.test(yaml.text.split('\n')[line - 1] ?? '');
  const said = saidInDutch[tab ? 'TAB_AS_INDENT' : error.code] ?? {
    problem: `is niet te lezen: ${error.message.split('\n')[0]?.split(' at line')[0]}`,
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

/** Where the name of a field stands. */
export function placeOfKey(
  yaml: YamlText,
  path: Path,
  key: string,
): { line: number; column: number } {
  const map = path.length > 0 ? yaml.document.getIn(path, true) : yaml.document.contents;
  if (typeof map === 'object' && map !== null && 'items' in map && Array.isArray(map.items)) {
    for (const item of map.items as { key?: { value?: unknown; range?: [number] } }[]) {
      if (item.key?.value === key && item.key.range) return place(yaml, item.key.range[0]);
    }
  }
  return placeIn(yaml, path);
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
  TAG_RESOLVE_FAILED: { problem: 'heeft een waarde die met ! begint', fix: quoting },
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

/** To YAML `*Loket*` is a reference. An author means italics: say so, where `toJS` would throw. */
function refuseAliases(document: Document.Parsed): void {
  visit(document, {
    Alias(_, { range }) {
      const [start, end] = range ?? [0, 0];
      document.errors.push(new YAMLParseError([start, end], 'BAD_ALIAS', 'Alias'));
    },
  });
}

function asError({ pos, code, message }: YAMLWarning): YAMLParseError {
  return new YAMLParseError(pos, code, message);
}

/** Fields that are words: a value of theirs that looks like a date has to be quoted. */
const wordFields = [
  ...['title', 'label', 'description', 'lead', 'slug'],
  ...['author', 'publisher', 'via', 'issued', 'term', 'abbreviation', 'meaning', 'nl', 'en'],
];

/**
 * Dates without quotes where words belong: to this parser they are text, to the build’s own (YAML 1.1) a moment in time,
 * which no title can be.
 */
export function findUnquotedDates(yaml: YamlText): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(yaml.document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN' || !value.range) return;
      const [name, text] = [String(key.value), String(value.value)];
      if (!wordFields.includes(name) || !/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]|$)/.test(text)) return;
      diagnostics.push({
        rule: 'invalid-field',
        file: yaml.file,
        ...place(yaml, value.range[0]),
        length: text.length,
        problem: `“${name}” leest de bouw als een datum.`,
        fix: `Zet er aanhalingstekens omheen: "${text}".`,
      });
    },
  });
  return diagnostics;
}

/**
 * Characters that came into a value by an escape, so that no line of the file shows them, and lines within a value: a
 * title of two lines would be two fields of a citation.
 */
function valueDiagnostics(yaml: YamlText): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(yaml.document, {
    Scalar(_, { value, type, range }) {
      if (typeof value !== 'string' || !range) return;
      const at = { file: yaml.file, ...place(yaml, range[0]) };
      // What ends a block of lines is no line within it.
      const [line = '', ...more] = value
        .replace(/\r?\n$/, '')
        .split(/\r\n?|[\n\u0085\u2028\u2029]/);
      if (more.length > 0) {
        diagnostics.push({
          rule: 'invalid-field',
          ...at,
          problem: `Deze waarde gaat na “${line.slice(0, 40).replace(/\p{C}/gu, '')}” verder op een nieuwe regel.`,
          fix: 'Schrijf haar op één regel, zonder \\n.',
        });
      }
      if (type !== 'QUOTE_DOUBLE' || !yaml.text.slice(range[0], range[1]).includes('\\')) return;
      const said = charactersIn(yaml.file, [line, ...more].join(' '));
      diagnostics.push(...said.map(({ rule, problem, fix }) => ({ rule, ...at, problem, fix })));
    },
  });
  return diagnostics;
}

/** Where a quoted value begins that has no end: the parser names the place where it stumbled. */
function unclosedQuote(
  document: Document.Parsed,
  { code, pos }: YamlDiagnostic,
): number | undefined {
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
