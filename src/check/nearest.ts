import { closest, distance } from 'fastest-levenshtein';

/** “Bedoelde u “x”?” where a known name is close to what stands there, else what else to do. */
export function suggest(given: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const nearest = names.length > 0 ? closest(given, names) : '';
  const close = nearest && distance(given, nearest) <= Math.max(2, Math.floor(given.length / 3));
  return close ? `Bedoelde u “${nearest}”? ${otherwise}` : otherwise;
}
