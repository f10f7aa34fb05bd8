import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What stops a command before or during its work, and is not an error of the program: told in one line, without a stack. */
export class ActionableError extends Error {
  override name = 'Refusal';
}

/** What a system says when it gives no more, in words: https://nodejs.org/api/errors.html#common-system-errors */
const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a file stands where a folder belongs',
  EEXIST: 'a file stands where a folder belongs',
  ELOOP: 'a symbolic link leads to itself',
};

/**
 * Makes a folder and those above it. Not by Node's `recursive`, which hides why a file system refuses, and never ends where
 * that says that a folder is not there whose parent is (`/proc`).
 *
 * @throws {Error} of the system.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || existsSync(dirname(path))) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}

/** Returns why a system call failed: `the disk is full (ENOSPC)`. */
export function explainSystemError(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return reasons[code] === undefined ? code : `${reasons[code]} (${code})`;
}

/** Returns the code of a failed system call, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** What a process says where the machine has no more to give, in the words of the system, and what that means. */
const shortages: readonly (readonly [RegExp, string])[] = [
  [/\bENOSPC: no space left/, 'the disk is full (ENOSPC)'],
  [/\bEDQUOT\b.*quota/, 'the disk quota is used up (EDQUOT)'],
  [/\bE[MN]FILE: (?:too many open files|file table overflow)/, 'too many files are open (EMFILE)'],
  [/\bEROFS: read-only/, 'the file system is read-only (EROFS)'],
  [/\bENOMEM: not enough memory|\bERR_WORKER_OUT_OF_MEMORY\b/, 'there is no memory left'],
  [/<--- Last few GCs --->|JavaScript heap out of memory/, 'there is no memory left'],
  [/\bstd::bad_alloc\b|memory allocation of \d+ bytes failed/, 'there is no memory left'],
  [/\bERR_WORKER_INIT_FAILED\b|EAGAIN: resource temp/, 'the system starts no more threads'],
  [/failed to spawn thread|ThreadPoolBuildError/, 'the system starts no more threads'],
  [/A thread that draws cards ended/, 'a thread that draws cards was ended'],
];

/** Returns what the machine lacks, where a line of output says that. */
export function findShortage(line: string): string | undefined {
  return shortages.find(([pattern]) => pattern.test(line))?.[1];
}
