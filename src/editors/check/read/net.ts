import type { Diagnostic } from '../diagnostic.ts';
import type { WithDiagnostics } from '../check-cache.ts';

/**
 * Returns what is read of one file; where its reader ends by an error that it did not expect, that is an error of this file,
 * and the others are read.
 *
 * @param instead - what is known of the file then.
 */
export function caught<T>(
  file: string,
  read: () => WithDiagnostics<T>,
  instead: T,
): WithDiagnostics<T> {
  try {
    return read();
  } catch (error) {
    return { value: instead, diagnostics: [stumble(file, error)] };
  }
}

/** The error of a file at which a reader, or a rule, ended by an error. Parsers of YAML and MDX name a place. */
export function stumble(file: string, error: unknown): Diagnostic {
  const isDeep = error instanceof RangeError;
  return {
    rule: 'unreadable-file',
    file,
    line: error instanceof Error && 'line' in error ? fromOne(error.line) : 1,
    column: error instanceof Error && 'column' in error ? fromOne(error.column) : 1,
    problem: isDeep
      ? 'Dit bestand is niet te lezen: wat erin staat, is te diep of te lang.'
      : `Dit bestand is niet te lezen: de lezer stopt met “${reasonOf(error)}”.`,
    fix: 'Maak eenvoudiger wat u het laatst veranderde, of neem de vorige versie terug.',
  };
}

function fromOne(place: unknown): number {
  return typeof place === 'number' && Number.isSafeInteger(place) && place > 0 ? place : 1;
}

/** The first line of its message: no stack, and no control characters. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n');
  return line.replace(/\p{C}/gu, '').slice(0, 120);
}
