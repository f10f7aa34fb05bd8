/**
 * Installs the packages where they are missing or older than the lock file: before `npm start`, `npm test` and the rest.
 * Plain JavaScript without dependencies: it runs on the machine's own Node, before the pinned one is there.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NextStep, run, step } from './step.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.installed');

await run(async () => {
  refuseOldNode();
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  await step('Installing packages', install);
  refuseMissingNode();
  writeFileSync(stampFile, wanted);
});

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  throw new NextStep(
    `This is Node ${process.versions.node}; the project needs Node 20 or newer to start.\n` +
      'Install the current LTS release from https://nodejs.org and run the command again.',
  );
}

/** What an installation depends on. The platform counts: packages with binaries do not move between systems. */
function stamp() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/**
 * `npm install` and not `npm ci`: the lock file lists optional builds for other platforms, some registries lack one of
 * them at that version, and `npm ci` then refuses the whole installation. `--no-save` leaves the lock file as it is.
 *
 * Errors only: npm warns of packages (EBADENGINE) that want a newer Node than the one that installs them. They run on
 * the pinned one, which is among them.
 */
async function install() {
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env['npm_execpath'];
  const code = await (npm && /npm-cli\.c?js$/.test(npm)
    ? exitCodeOf(process.execPath, [npm, ...args])
    : exitCodeOf('npm', args, { shell: process.platform === 'win32' }));
  if (code === 0) return;
  throw new NextStep(
    `npm could not install the packages (exit code ${code}); its own message is above.\n` +
      'Mend what it names (often the network or a proxy) and run the command again.',
  );
}

/** With `ignore-scripts` on, npm skips the script of the package `node` that fetches the pinned Node. */
function refuseMissingNode() {
  const names = ['node.exe', 'node'].map((name) => join(root, 'node_modules', 'node', 'bin', name));
  if (names.some((name) => existsSync(name))) return;
  throw new NextStep(
    'The packages are installed, but the pinned Node is not: npm did not run the install script of the package “node”.\n' +
      'Run: npm rebuild node --ignore-scripts=false',
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
function exitCodeOf(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });
}
