/**
 * Builds the site and runs every test on it: `npm test`. Arguments go on to Vitest: `npm test -- tests/unit/urls`.
 * The last line counts the tests: `N passed, N failed`. Exit code 1 where one fails, or where it did not come to tests.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './astro.ts';
import { ensureBrowser } from './browser.ts';
import { buildQuietly } from './build.ts';
import { run, step } from './step.mjs';

const reportFile = join(root, '.cache', 'tests.json');

// What fails before the first test counts as one failure.
let count: Count = { passed: 0, failed: 1 };
await run(async () => {
  const browser = await ensureBrowser();
  await buildQuietly();
  count = await step('Running the tests', () => runTests(browser, process.argv.slice(2)));
});
if (count.failed > 0) process.exitCode = 1;
console.log(`${count.passed} passed, ${count.failed} failed`);

async function runTests(browser: string, args: string[]): Promise<Count> {
  await rm(reportFile, { force: true });
  const code = await vitest(browser, args);
  const report = await readReport();
  if (!report) return { passed: 0, failed: 1 };
  // A file that does not load holds no tests, and an error outside a test belongs to none: neither may pass unseen.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function vitest(browser: string, args: string[]): Promise<number> {
  const require = createRequire(import.meta.url);
  const entry = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [entry, 'run', ...reporters, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CHROME_PATH: browser },
    })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });
}

async function readReport(): Promise<Report | undefined> {
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Report);
}

interface Count {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}
