import { execFile, spawn } from 'node:child_process';
import { root } from './astro.ts';

/** The npm that started this command, or else the one on the PATH. */
const own = process.env['npm_execpath'];
const [command, before]: [string, string[]] =
  own && /npm-cli\.c?js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
const shell = command === 'npm' && process.platform === 'win32';

/** Runs npm in the project and shows what it says. Returns its exit code. */
export function runNpm(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(command, [...before, ...args], { cwd: root, stdio: 'inherit', shell })
      .on('error', reject)
      .on('exit', (code) => {
        resolve(code ?? 1);
      });
  });
}

/** Runs npm in the project in silence. Returns what it wrote to standard output, whatever its exit code. */
export function readNpmOutput(args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: root, shell, maxBuffer: 64 * 1024 ** 2 };
    execFile(command, [...before, ...args], options, (_, stdout) => {
      resolve(stdout);
    });
  });
}
