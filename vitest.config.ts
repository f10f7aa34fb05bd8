import { defineConfig } from 'vitest/config';

/** The built site and the browser: each test may build, start or wait. */
const slow = {
  testTimeout: 240_000,
  hookTimeout: 300_000,
  maxWorkers: 2,
  globalSetup: 'tests/support/copies.ts',
  // A busy machine takes its time to scroll or to load: what is awaited comes, or the test fails.
  expect: { poll: { timeout: 10_000 } },
} as const;

export default defineConfig({
  test: {
    // One kind after the other: builds and a browser at once would starve two cores.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // Pure modules without state: loaded once, not once for each file. Halves the time.
          isolate: false,
          pool: 'threads',
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          ...slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          ...slow,
        },
      },
    ],
  },
});
