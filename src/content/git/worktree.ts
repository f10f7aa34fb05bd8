import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from './git.ts';

/**
 * Lets `use` work on the project as it was at a commit, in a temporary folder that is gone afterwards.
 *
 * @param use - takes the folder of the project there, absolute.
 * @throws {GitError} where Git does not know the commit.
 */
export async function atCommit<T>(
  git: Git,
  commit: string,
  use: (root: string) => Promise<T>,
): Promise<T> {
  // The project may stand in a folder of a larger repository.
  const within = (await git(['rev-parse', '--show-prefix'])).toString().trim();
  const folder = await mkdtemp(join(tmpdir(), 'review-'));
  const tree = join(folder, 'site');
  // Somebody's hook for a checkout is about their own folder.
  const withoutHooks = ['-c', 'core.hooksPath=/dev/null'];
  // Ctrl C leaves no copy of a whole project behind. Git forgets it at its next housekeeping.
  const stop = () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await git([...withoutHooks, 'worktree', 'add', '--quiet', '--detach', tree, commit]);
    return await use(join(tree, within));
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await rm(folder, { recursive: true, force: true });
    await git(['worktree', 'prune']);
  }
}
