import { closest, distance } from 'fastest-levenshtein';

/** “Bedoelde u “x”?” where a known name is close to what stands there, and what else to do. */
export function suggest(given: string, known: Iterable<string>, otherwise: string): string {
  const meant = findClosest(given, known);
  return meant === undefined ? otherwise : `Bedoelde u “${meant}”? ${otherwise}`;
}

/** The known name that is close to what stands there: at most two letters differ, or a third of them. */
export function findClosest(given: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (given === '' || names.length === 0) return undefined;
  const name = closest(given, names);
  return distance(given, name) <= Math.max(2, Math.floor(given.length / 3)) ? name : undefined;
}
