import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readText } from '../../content/frontmatter.ts';
import { readProse } from '../../content/markdown/prose.ts';
import { sectionsOf } from '../../publication/translation/sections.ts';

const run = promisify(execFile);

/**
 * The words of a section as they once were, looked up in Git by the hash of what was translated: nothing is kept twice.
 * `undefined` where Git does not have them: no repository, a shallow clone, or a text that was never committed.
 *
 * @param root - the folder of the project; `file` from there.
 */
export async function findFormerSection(
  root: string,
  file: string,
  id: string,
  hash: string,
): Promise<string | undefined> {
  for (const { commit, path } of await versionsOf(root, file)) {
    const text = await git(root, 'show', `${commit}:${path}`).catch(() => undefined);
    const section = text === undefined ? undefined : sectionIn(text, id, hash);
    if (section !== undefined) return section;
  }
  return undefined;
}

/** Every commit that changed the file, the newest first, with the name that it had there. */
async function versionsOf(root: string, file: string): Promise<{ commit: string; path: string }[]> {
  const args = ['log', '--follow', '--relative', '--format=%x00%H', '--name-only', '--', file];
  const log = await git(root, ...args).catch(() => '');
  return log
    .split('\0')
    .map((entry) => entry.trim().split(/\s+/))
    .flatMap(([commit, path]) => (commit && path ? [{ commit, path: `./${path}` }] : []));
}

function sectionIn(text: string, id: string, hash: string): string | undefined {
  try {
    const { data, body } = readText(text);
    const sections = sectionsOf(data, body, readProse(body).headings);
    return sections.find((section) => section.id === id && section.hash === hash)?.text;
  } catch {
    // A version that never parsed was never translated.
    return undefined;
  }
}

async function git(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    maxBuffer: 2 ** 28,
  });
  return stdout;
}
