import { execFileSync, type StdioOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that cannot be taken for another: ids are given out again, so its start time goes with it. */
export interface ProcessIdentity {
  /** The machine, since when it runs, and the container: only there does the id mean something. */
  system: string;
  pid: number;
  /** When the process started, in units of the system; empty where that is unknown. */
  started: string;
}

/** Returns this process. */
export function currentProcess(): ProcessIdentity {
  return { system, pid: process.pid, started: startOf(process.pid) ?? '' };
}

/**
 * Returns whether a process of this system still runs; undefined where it is one of another system. A process that ended
 * and was not yet reaped does not run, nor does one that has got the id of another.
 */
export function isRunning({ system: of, pid, started }: ProcessIdentity): boolean | undefined {
  if (of !== system) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startOf(pid);
  return now === undefined || started === '' || now === started;
}

/** Empty for a process that ended, undefined where the system does not tell. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  if (process.platform !== 'linux') return startByPs(pid);
  try {
    // `pid (name) state …`, and a name may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = ''] = fields;
    return 'ZX'.includes(state) ? '' : fields[19];
  } catch {
    return undefined;
  }
}

function startByPs(pid: number): string | undefined {
  try {
    const args = ['-o', 'state=', '-o', 'lstart=', '-p', String(pid)];
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const said = execFileSync('ps', args, { encoding: 'utf8', stdio }).trim();
    const [state = '', ...start] = said.split(/\s+/);
    return state.startsWith('Z') ? '' : digestOf(start.join(' '));
  } catch {
    return undefined;
  }
}

const system = digestOf([hostname(), bootOf(), containerOf()].join('\0'));

function bootOf(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function containerOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
