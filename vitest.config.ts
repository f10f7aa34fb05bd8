import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest: begun first, so that no core waits for it at the end. */
const long = ['rebuild', 'new-content', 'base-path', 'search-dialog', 'dev', 'every-page'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      long.some((name) => moduleId.endsWith(`/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** The built site and the browser: each test may build, start or wait. */
const slow = {
  testTimeout: 240_000,
  hookTimeout: 300_000,
  maxWorkers: 2,
  // The model and the built pages are read once for each worker, not once for each file.
  isolate: false,
  globalSetup: 'tests/support/copies.ts',
  // A busy machine takes its time to scroll or to load: what is awaited comes, or the test fails.
  expect: { poll: { timeout: 60_000 } },
} as const;

/** What `npm test` tries on some cases and `npm run test:long` on all: `tests/support/sample.ts`. */
const sampled = [
  'tests/browser/every-page.test.ts',
  'tests/unit/content/frontmatter.test.ts',
  'tests/unit/content/markdown/code.test.ts',
  'tests/unit/outputs/cards/pictures.test.ts',
  'tests/unit/outputs/cards/render.test.ts',
  'tests/unit/editors/check/dictionaries.test.ts',
  'tests/unit/editors/check/fuzz.test.ts',
  'tests/unit/editors/check/check-cache.test.ts',
];

export default defineConfig({
  test: {
    // What is expected is written by `npm test -- author-errors --update` alone, never in passing.
    update: 'none',
    sequence: { sequencer: LongestFirst },
    // First what is quick and most often wrong. The rest shares two workers: one long build would leave a core idle.
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
          // Against a hang: a busy machine takes its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
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
          sequence: { groupOrder: 1 },
          ...slow,
          globalSetup: [slow.globalSetup, 'tests/support/served-site.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts', ...sampled],
          env: { CASES: 'all' },
          sequence: { groupOrder: 2 },
          ...slow,
          globalSetup: [slow.globalSetup, 'tests/support/served-site.ts'],
        },
      },
    ],
  },
});
