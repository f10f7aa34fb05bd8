import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Names of the main branch, the likeliest first: what a merge goes to, here or on the server. */
const mainBranches = ['origin/main', 'main', 'origin/master', 'master'];

/**
 * The files below `content/` that differ from the main branch, or are not committed yet: from the root, sorted.
 *
 * @param root - the folder of the project, absolute.
 * @param base - what to compare with; the main branch where it is missing.
 * @throws {Error} with a message for an editor, where Git cannot say.
 */
export async function changedFiles(root: string, base?: string): Promise<string[]> {
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: root, maxBuffer: 64_000_000 })).stdout;
  // `-z`, because Git quotes names with an accent otherwise.
  const names = async (...args: string[]) =>
    (await git(...args, '-z', '--', 'content')).split('\0').filter(Boolean);
  await git('rev-parse', '--git-dir').catch(() => {
    throw new Error('Deze map valt niet onder Git: noem zelf de bestanden die u wilt controleren.');
  });
  const from = await commonAncestor(git, base ? [base] : mainBranches);
  if (from === undefined) {
    const sought = base ? `“${base}”` : mainBranches.join(', ');
    throw new Error(`Git kent hier geen ${sought}: noem de tak met --base, of haal haar eerst op.`);
  }
  const changed = await names('diff', '--name-only', '--diff-filter=d', '--relative', from);
  const fresh = await names('ls-files', '--others', '--exclude-standard');
  return [...new Set([...changed, ...fresh])].sort();
}

async function commonAncestor(
  git: (...args: string[]) => Promise<string>,
  branches: string[],
): Promise<string | undefined> {
  for (const branch of branches) {
    const commit = await git('merge-base', 'HEAD', branch).catch(() => '');
    if (commit.trim()) return commit.trim();
  }
  return undefined;
}

const run = promisify(execFile);
