import { z } from 'astro/zod';
import { slugOf } from '../../content/schemas/common.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { WithDiagnostics } from './check-cache.ts';
import { suggest } from './suggestion.ts';
import { placeIn, placeOfKey, findSyntaxErrors, type Path, type YamlText } from './yaml.ts';
import { ownValue } from '../../own-value.ts';

/** Reads the value through its schema, and gives the errors where it does not fit. */
export function validate<S extends z.ZodType>(
  yaml: YamlText,
  schema: S,
  path: Path,
  value: unknown,
): { data?: z.infer<S>; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, diagnostics: [] };
  // A value of the wrong shape breaks more than one demand: the first says it.
  const issues = result.error.issues.filter(
    ({ path }, index, all) => all.findIndex((other) => other.path.join() === path.join()) === index,
  );
  const diagnostics = issues.flatMap((issue): Diagnostic[] => {
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
  return { diagnostics };
}

/** What a YAML file says; nothing where it has no value, or one that does not fit. */
export function validateYaml<S extends z.ZodType>(
  yaml: YamlText,
  schema: S,
  value: unknown,
): WithDiagnostics<z.infer<S> | undefined> {
  const { data, diagnostics } =
    value === undefined ? { diagnostics: [] } : validate(yaml, schema, [], value);
  return { value: data, diagnostics: [...findSyntaxErrors(yaml), ...diagnostics] };
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
  // What a schema knows better than its kind of error tells.
  if (issue.code === 'custom' && typeof issue.params?.['fix'] === 'string') {
    return issue.params['fix'];
  }
  if (issue.code === 'too_big') return excessOf(issue.maximum, given);
  if (issue.code === 'too_small') return 'Vul het aan.';
  if (isDateIssue(issue)) {
    return issue.message.includes('aanhalingstekens')
      ? `Zet de datum tussen aanhalingstekens: "${String(given)}".`
      : 'Schrijf bijvoorbeeld 2026-11-23.';
  }
  if (issue.message.includes('kleine letters') && typeof given === 'string' && slugOf(given)) {
    return `Schrijf bijvoorbeeld “${slugOf(given)}”.`;
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
    : `Maak er ${ownValue(shapes, expected) ?? expected} van.`;
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
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return knownFields(schema.unwrap(), path);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<PropertyKey, unknown>;
  return step === undefined ? Object.keys(shape) : knownFields(shape[step], rest);
}
