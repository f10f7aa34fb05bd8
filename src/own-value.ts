/**
 * Returns what a record itself holds under a word that an author wrote: nothing for `constructor`, `toString` or
 * `__proto__` where nobody put them there, though every object knows those.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
