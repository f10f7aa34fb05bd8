/**
 * Returns the value, or an error that leads to the check: what the check lets through is always found.
 *
 * @throws {Error} where there is none.
 */
export function expectDefined<T>(value: T | undefined, problem: string): T {
  if (value === undefined)
    throw new Error(`${problem}. Run “npm run check” for the line and the fix.`);
  return value;
}
