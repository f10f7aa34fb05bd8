/** Finds a browser for the tests, and installs one where there is none: `node scripts/browser.ts` prints its path. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { NextStep, runCommand, runStep } from './command.mjs';

/** The first is Chromium without its window: the tests take a third of the processor time in it. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * The path of a browser of the Chromium family that starts: what `CHROME_PATH` names, else one on the PATH, else one in
 * its usual place on macOS or Windows, else the one in Playwright's cache.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new NextStep(
      `CHROME_PATH is “${named}”, and no browser starts from there.\n` +
        'Correct it, or unset it to let the project look for one.',
    );
  }
  for (const path of [...onPath(), ...usualPlaces(), chromium.executablePath()]) {
    if (await starts(path)) return path;
  }
  return undefined;
}

/**
 * A browser that is there, or else one that is installed now: Playwright's own Chromium, and where that cannot be had,
 * a package of a system with apt.
 */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  for (const [name, install] of Object.entries(installers)) {
    const browser = await runStep(name, async () => {
      if (!(await install())) throw new Error(name);
      return findBrowser();
    }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new NextStep(
    'The tests need Chromium, Chrome or Edge, and none could be found or installed.\n' +
      'Install one, or set CHROME_PATH to the program, and run the command again.',
  );
}

/** In the order in which they are tried. Each says whether it went through. */
const installers: Record<string, () => Promise<boolean>> = {
  'Installing Chromium with Playwright': async () => {
    const require = createRequire(import.meta.url);
    const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    // What Chromium needs from the system takes apt and its rights; elsewhere the browser alone has to do.
    const system = (await aptPrefix()) ? ['--with-deps'] : [];
    const args = [cli, 'install', ...system, '--no-shell', '--no-progress', 'chromium'];
    return succeeds(process.execPath, args, { minutes: 5 });
  },
  'Installing Chromium with apt': async () => {
    const prefix = await aptPrefix();
    if (!prefix) return false;
    const apt = (...args: string[]) => {
      const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
      return succeeds(command, rest, { minutes: 5, show: true });
    };
    if (!(await apt('-qq', 'update'))) return false;
    // Debian parts the two; where there is no shell by itself there is a whole one.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (await apt('-qq', 'install', '-y', name)) return true;
    }
    return false;
  },
};

/** What to put before `apt-get`: nothing for root, `sudo` where that asks no password. Undefined: apt is no option. */
async function aptPrefix(): Promise<string[] | undefined> {
  if (process.platform !== 'linux') return undefined;
  if (!(await succeeds('apt-get', ['--version']))) return undefined;
  if (process.getuid?.() === 0) return [];
  return (await succeeds('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : undefined;
}

function onPath(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  return [];
}

/** A file by that name is not enough: on Ubuntu `chromium-browser` may be a script that only names a snap. */
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  return process.platform === 'win32' || succeeds(path, ['--version']);
}

function succeeds(
  command: string,
  args: string[],
  { minutes = 0.5, show = false }: { minutes?: number; show?: boolean } = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, args, {
      stdio: show ? 'inherit' : 'ignore',
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
      .on('error', () => resolve(false))
      .on('exit', (code) => resolve(code === 0));
  });
}

if (import.meta.main) {
  await runCommand(async () => {
    console.log(await ensureBrowser());
  });
}
