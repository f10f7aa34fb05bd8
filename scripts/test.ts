/**
 * Builds the site and runs the tests on it: `npm test`, or `npm run test:long` for those that take long. Arguments go on
 * to Vitest: `npm test -- tests/unit/urls`. Nothing is built where no test needs it. The last line counts the tests: `N passed, N failed`. Exit code 1 where one fails, or where it did not come to tests.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './astro.ts';
import { ensureBrowser } from './browser.ts';
import { buildQuietly } from './build.ts';
import { NextStep, runCommand, runStep } from './command.mjs';

/** The projects of `vitest.config.ts` whose tests look at no built site. */
const withoutSite = new Set(['unit']);

const cache = join(root, '.cache');
const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');

const count: Count = { passed: 0, failed: 0 };
await runCommand(async () => {
  const args = process.argv.slice(2);
  const projects = await projectsFor(args);
  const alone = projects.filter((project) => withoutSite.has(project));
  const onSite = projects.filter((project) => !withoutSite.has(project));
  const browser = onSite.length > 0 ? await ensureBrowser() : undefined;
  // A build leaves a core idle: the tests that look at no site run in the meantime.
  const [, site] = await Promise.allSettled([
    runTests('Running the tests of units', alone, args),
    browser !== undefined && buildQuietly(),
  ]);
  if (site.status === 'rejected') throw site.reason;
  await runTests('Running the tests on the site', onSite, args, browser);
});
// What keeps the tests from running counts as one failure.
if (process.exitCode === 1) count.failed += 1;
if (count.failed > 0) process.exitCode = 1;
console.log(`${count.passed} passed, ${count.failed} failed`);

/** Returns the projects that have tests for these arguments: `long` only where it is all that has. */
async function projectsFor(args: string[]): Promise<string[]> {
  await mkdir(cache, { recursive: true });
  const listFile = join(cache, 'test-files.json');
  const code = await start(['list', ...args, '--filesOnly', `--json=${listFile}`]);
  if (code !== 0) throw new NextStep('Vitest could not list the test files: see above.');
  const files = JSON.parse(await readFile(listFile, 'utf8')) as { projectName: string }[];
  const projects = [...new Set(files.map(({ projectName }) => projectName))];
  if (projects.length === 0) throw new NextStep(`No test file answers to “${args.join(' ')}”.`);
  return projects.length === 1 ? projects : projects.filter((project) => project !== 'long');
}

/** Runs the tests of these projects, and adds to the count. */
async function runTests(
  name: string,
  projects: string[],
  args: string[],
  browser?: string,
): Promise<void> {
  if (projects.length === 0) return;
  const reportFile = join(cache, `tests-${projects.join('-')}.json`);
  await rm(reportFile, { force: true });
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const only = projects.map((project) => `--project=${project}`);
  const code = await runStep(name, () => start(['run', ...report, ...only, ...args], browser));
  const { passed, failed } = await readReport(reportFile);
  count.passed += passed;
  count.failed += code === 0 ? failed : Math.max(failed, 1);
}

/** Starts Vitest, and returns its exit code. */
function start(args: string[], browser?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [vitest, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...(browser !== undefined && { CHROME_PATH: browser }) },
    })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });
}

/** Counts the tests in Vitest's report; one failure where there is none. */
async function readReport(reportFile: string): Promise<Count> {
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const report = JSON.parse(text) as Report;
  // A file that does not load holds no tests, and an error outside a test belongs to none: neither may pass unseen.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
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
