import { isInGit, type Git } from './git.ts';

/** Names of the main branch, the likeliest first: what a merge goes to, here or on the server. */
const mainBranches = ['origin/main', 'main', 'origin/master', 'master'];

/**
 * Returns the commit that this work began at: the last that it has in common with a branch.
 *
 * @param base - a branch, here or on the server, or a commit; the main branch where it is missing.
 * @throws {NoBase} with a message for an editor that ends with what to do.
 */
export async function commonAncestor(git: Git, base?: string): Promise<string> {
  if (!(await isInGit(git))) {
    throw new NoBase(
      'Deze map valt niet onder Git, of heeft nog geen commit. Haal het project op met git clone.',
    );
  }
  const names = base === undefined ? mainBranches : [base, `origin/${base}`];
  const known = await firstOf(names, (name) =>
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]),
  );
  const shallow =
    (await git(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
  const branch = (base ?? 'main').replace(/^origin\//, '');
  const fetch = `git fetch ${shallow ? '--unshallow ' : ''}origin +${branch}:refs/remotes/origin/${branch}`;
  if (known === undefined) {
    throw new NoBase(
      `Git kent hier geen ${base === undefined ? mainBranches.join(', ') : `“${base}”`}. ` +
        `Noem een andere tak met --base, of haal haar op: ${fetch}`,
    );
  }
  const ancestor = await firstOf([known], (commit) => git(['merge-base', 'HEAD', commit]));
  if (ancestor !== undefined) return ancestor;
  throw new NoBase(
    shallow
      ? `Deze kloon is te ondiep: waar dit werk en “${branch}” uiteengaan, zit er niet in. Haal de rest op: ${fetch}`
      : `Dit werk heeft geen enkele commit gemeen met “${branch}”. Noem een andere tak met --base.`,
  );
}

/** There is nothing to compare with: the message says what to do. */
export class NoBase extends Error {}

async function firstOf(
  names: readonly string[],
  ask: (name: string) => Promise<Buffer>,
): Promise<string | undefined> {
  for (const name of names) {
    const answer = await ask(name).then(String, () => '');
    if (answer.trim()) return answer.trim();
  }
  return undefined;
}
