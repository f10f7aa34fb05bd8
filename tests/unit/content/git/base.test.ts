import { execSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { changedFiles } from '../../../../src/editors/check/changed-files.ts';
import { commonAncestor } from '../../../../src/content/git/base.ts';
import { gitIn } from '../../../../src/content/git/git.ts';
import { repository, temporaryFolder, type Repository } from '../../../support/repository.ts';

const file = 'content/nl/pages/home.mdx';

/** A repository with `main`, and a branch `work` that begins at its first commit and is three commits long. */
function withBranch(): Repository & { start: string } {
  const made = repository();
  made.commit('2026-01-01', { [file]: 'een' });
  const start = made.git(['rev-parse', 'HEAD']).trim();
  made.git(['switch', '--quiet', '--create', 'work']);
  for (const word of ['twee', 'drie', 'vier']) made.commit('2026-01-02', { [file]: word });
  made.git(['switch', '--quiet', 'main']);
  made.commit('2026-01-03', { 'content/nl/pages/about.mdx': 'over' });
  made.git(['switch', '--quiet', 'work']);
  return { ...made, start };
}

/** One for all tests that leave it as it is. */
const shared = withBranch();

async function refusal(folder: string, base?: string): Promise<string> {
  return commonAncestor(gitIn(folder), base).then(
    (commit) => `found ${commit}`,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

describe('where this work began', () => {
  test.each([undefined, 'main', 'work~3'])('is what it has in common with %s', async (base) => {
    const { folder, start } = shared;
    expect(await commonAncestor(gitIn(folder), base)).toBe(start);
  });

  test('is found by the name of a branch that is on the server alone', async () => {
    const { clone, start } = shared;
    const { folder } = clone();
    expect(await commonAncestor(gitIn(folder), 'main')).toBe(start);
  });

  test('is unknown outside Git, and before the first commit', async () => {
    const message = 'Deze map valt niet onder Git, of heeft nog geen commit.';
    expect(await refusal(temporaryFolder())).toContain(message);
    expect(await refusal(repository().folder)).toContain(message);
  });

  test('is unknown of a branch that is not there', async () => {
    expect(await refusal(shared.folder, 'develop')).toBe(
      'Git kent hier geen “develop”. Noem een andere tak met --base, of haal haar op: ' +
        'git fetch origin +develop:refs/remotes/origin/develop',
    );
  });

  test('is unknown of a branch without a commit in common', async () => {
    const { folder, git, commit } = withBranch();
    git(['switch', '--quiet', '--orphan', 'island']);
    commit('2026-01-04', { [file]: 'vijf' });
    expect(await refusal(folder, 'main')).toContain('geen enkele commit gemeen met “main”');
  });

  test('is no option, whatever somebody calls a branch', async () => {
    expect(await refusal(shared.folder, '--all')).toContain('Git kent hier geen “--all”.');
  });

  test('is found in a shallow clone after what the fault says to do', async () => {
    const { clone, start } = shared;
    const { folder } = clone(1);
    const without = await refusal(folder, 'main');
    expect(without).toContain('Git kent hier geen “main”.');
    const [fetch = ''] = /git fetch --unshallow .*$/.exec(without) ?? [];
    execSync(fetch, { cwd: folder, stdio: 'ignore' });
    expect(await commonAncestor(gitIn(folder), 'main')).toBe(start);
  });

  test('is too far away in a shallow clone that knows the branch', async () => {
    const { folder, git } = shared.clone(1);
    git(['fetch', '--quiet', '--depth=1', 'origin', '+main:refs/remotes/origin/main']);
    expect(await refusal(folder, 'main')).toMatch(
      /^Deze kloon is te ondiep: .* git fetch --unshallow origin \+main:refs\/remotes\/origin\/main$/,
    );
  });
});

test('what changed since is every file that differs, and every new one', async () => {
  const { folder, write } = withBranch();
  write({ 'content/nl/pages/één.mdx': 'nieuw', 'elders.txt': 'nieuw' });
  expect(await changedFiles(folder, 'main')).toEqual([file, 'content/nl/pages/één.mdx']);
});
