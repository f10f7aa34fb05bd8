import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

export interface Repository {
  folder: string;
  /** Runs Git there, with a name and a clock of its own: a commit is made at half past midnight, in Amsterdam. */
  git(args: string[], date?: string): string;
  write(files: Record<string, string>): void;
  /** Commits these files, and all else that changed. */
  commit(date: string, files?: Record<string, string>): void;
  /** A clone as CI makes it, with so many commits; with all where that is missing. */
  clone(depth?: number): Repository;
}

/** A folder that is gone when the test file is done. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A Git repository in a folder of its own, with the branch `main`; or in one that is there. */
export function repository(folder: string = temporaryFolder()): Repository {
  const made = repositoryIn(folder);
  made.git(['init', '--quiet', '--initial-branch=main']);
  // In a copy of the site it is a link, which no ignored folder is.
  made.write({ '.git/info/exclude': 'node_modules\n' });
  return made;
}

/** Gives a copy of the project the commits of the project itself: further ones are its own. */
export function cloneInto(folder: string, from: string): Repository {
  const copy = repository(folder);
  copy.git(['fetch', '--quiet', '--update-shallow', from, 'HEAD']);
  copy.git(['update-ref', 'HEAD', 'FETCH_HEAD']);
  copy.git(['reset', '--quiet']);
  return copy;
}

function repositoryIn(folder: string): Repository {
  const git: Repository['git'] = (args, date = '2026-01-01') =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...identity, ...clock(date) },
    });
  const write: Repository['write'] = (files) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  };
  return {
    folder,
    git,
    write,
    commit: (date, files = {}) => {
      write(files);
      git(['add', '--all']);
      git(['commit', '--quiet', '--allow-empty', '--message', 'Change'], date);
    },
    clone: (depth) => {
      const to = temporaryFolder();
      const shallow = depth === undefined ? [] : ['--depth', String(depth)];
      // By its address: Git takes no notice of a depth between folders.
      git(['clone', '--quiet', ...shallow, `file://${folder}`, to]);
      return repositoryIn(to);
    },
  };
}

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  // Whatever the machine's own settings are.
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** By UTC, this is still the day before. */
function clock(date: string) {
  const at = `${date}T00:30:00+0100`;
  return { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
}
