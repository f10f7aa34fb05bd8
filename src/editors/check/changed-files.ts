import { commonAncestor } from '../../content/git/base.ts';
import { gitIn } from '../../content/git/git.ts';

/**
 * The files below `content/` that differ from the main branch, or are not committed yet: from the root, sorted.
 *
 * @param root - the folder of the project, absolute.
 * @param base - what to compare with; the main branch where it is missing.
 * @throws {NoBase} with a message for an editor, where Git cannot say.
 */
export async function changedFiles(root: string, base?: string): Promise<string[]> {
  const git = gitIn(root);
  // `-z`, because Git quotes names with odd characters otherwise.
  const names = async (...args: string[]) =>
    (await git([...args, '-z', '--', 'content'])).toString().split('\0').filter(Boolean);
  const from = await commonAncestor(git, base);
  const changed = await names('diff', '--name-only', '--diff-filter=d', '--relative', from);
  const fresh = await names('ls-files', '--others', '--exclude-standard');
  return [...new Set([...changed, ...fresh])].sort();
}
