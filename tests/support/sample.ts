/** Whether this is `npm run test:long`, which takes every case: `vitest.config.ts` says so. */
export const takesAll = process.env['CASES'] === 'all';

/** Returns every case in `npm run test:long`, and in `npm test` so many of them, spread over the whole. */
export function sample<T>(cases: readonly T[], count: number): T[] {
  if (takesAll || cases.length <= count) return [...cases];
  return Array.from({ length: count }, (_, index) => {
    return cases[Math.floor((index * cases.length) / count)] as T;
  });
}
