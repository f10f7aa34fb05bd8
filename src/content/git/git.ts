import { spawn } from 'node:child_process';

/** Runs Git with these arguments, what it reads on `input`, and gives what it printed. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/**
 * Returns Git in a folder, whatever the settings of whoever runs it.
 *
 * @throws {GitError} with what Git said, where it fails or is not installed.
 */
export function gitIn(folder: string): Git {
  // Names as they are: Git otherwise writes those with an accent in octal.
  const settings = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...settings, ...args], { cwd: folder });
      const said: Buffer[] = [];
      const complained: Buffer[] = [];
      child.stdout.on('data', (data: Buffer) => said.push(data));
      child.stderr.on('data', (data: Buffer) => complained.push(data));
      // What ends before it has read everything says so by its exit code.
      child.stdin.on('error', () => undefined);
      child.on('error', (error) => reject(new GitError(error.message)));
      child.on('close', (code) => {
        if (code === 0) resolve(Buffer.concat(said));
        else reject(new GitError(Buffer.concat(complained).toString().trim() || `exit ${code}`));
      });
      child.stdin.end(input);
    });
}

/** Tells whether the folder lies in a Git repository with at least one commit. */
export async function isInGit(git: Git): Promise<boolean> {
  return git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).then(
    () => true,
    () => false,
  );
}

export class GitError extends Error {}
