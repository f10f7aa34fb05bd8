import { parse } from 'yaml';
import { gitIn, isInGit, type Git } from '../content/git/git.ts';
import { hashOf, sectionsOf } from './translation/sections.ts';
import { splitText } from '../content/frontmatter.ts';

/** The ISO dates on which the words of a text changed, the newest first, by its file from the root of the project. */
export type ChangeDays = Readonly<Record<string, readonly string[]>>;

/** Days of a text that are looked into: the foot of a page shows five, and some change no words. */
const lookedInto = 8;

/**
 * Returns the days on which each text was changed, from Git: one log for the whole site, and one reading of what changed. A
 * day is that of the committer, where the committer was, so the same commit gives the same days on every machine.
 *
 * - The words at the beginning of a day are held against those at its end: what was reverted the same day, and what
 *   changed layout, comments, anchors or any field that readers do not see, is no change.
 * - A merge is none of its own: what it brings has commits, with their days.
 * - A file that is new in a commit is no change of its words. At the boundary of a shallow clone Git shows every file as
 *   new, so that a clone of any depth gives what it knows, and nothing that is not so.
 * - Outside Git, or before the first commit, there are none.
 */
export async function changeDays(root: string): Promise<ChangeDays> {
  const git = gitIn(root);
  if (!(await isInGit(git))) return {};
  const days = await daysIn(git);
  const texts = await textsOf(git, [...days.values()].flat()).catch(() => undefined);
  // A clone that left out what the files held, and cannot get it now (git clone --filter=blob:none).
  if (!texts) return {};
  const reworded = ({ before, after }: Day) => isReworded(texts.get(before), texts.get(after));
  return Object.fromEntries(
    [...days].map(([file, own]) => [file, own.filter(reworded).map(({ date }) => date)]),
  );
}

/** Returns each day on which a text got other bytes, the newest first. */
async function daysIn(git: Git): Promise<Map<string, Day[]>> {
  const what = ['--raw', '--no-abbrev', '--no-renames', '--relative', '--format=%x00%cs'];
  const log = (await git(['log', ...what, '--', 'content'])).toString();
  const days = new Map<string, Day[]>();
  for (const commit of log.split('\0').slice(1)) {
    const [date = '', ...lines] = commit.split('\n');
    for (const line of lines) {
      // https://git-scm.com/docs/git-diff#_raw_output_format
      const [, before, after, file] =
        /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) M\t(.*\.mdx)$/.exec(line) ?? [];
      if (!before || !after || !file) continue;
      const own = days.get(file) ?? [];
      days.set(file, own);
      const same = own.find((day) => day.date === date);
      if (same) same.before = before;
      else own.push({ date, before, after });
    }
  }
  // Commits come newest first, and a clock that was wrong comes between.
  return new Map(
    [...days].map(([file, own]) => [
      file,
      own.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, lookedInto),
    ]),
  );
}

/** Returns what each blob holds. https://git-scm.com/docs/git-cat-file#_batch_output */
async function textsOf(git: Git, days: Day[]): Promise<Map<string, Buffer>> {
  const ids = [...new Set(days.flatMap(({ before, after }) => [before, after]))];
  const texts = new Map<string, Buffer>();
  if (ids.length === 0) return texts;
  const output = await git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [id = '', , size] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    // `<id> missing`
    if (size === undefined) continue;
    texts.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** Tells whether readers read other words; what cannot be read differs from everything. */
function isReworded(before: Buffer | undefined, after: Buffer | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  const [one, other] = [splitText(before.toString()), splitText(after.toString())];
  if (one.frontmatter === undefined || other.frontmatter === undefined) return true;
  return isOther(one.body, other.body) || headOf(one.frontmatter) !== headOf(other.frontmatter);
}

/** Tells whether two texts differ in words. Most share most of their lines: the rest is quickly read. */
function isOther(one: string, other: string): boolean {
  const [ours, theirs] = [one.split('\n'), other.split('\n')];
  while (ours.length > 0 && ours.at(-1) === theirs.at(-1)) {
    ours.pop();
    theirs.pop();
  }
  const from = ours.findIndex((line, at) => line !== theirs[at]);
  const rest = (lines: string[]) => hashOf(lines.slice(from < 0 ? ours.length : from).join('\n'));
  if (rest(ours) === rest(theirs)) return false;
  // What is left may lie within a comment that goes on over lines.
  return !one.includes('{/*') || hashOf(one) !== hashOf(other);
}

/** Returns a digest of the fields that readers see. */
function headOf(frontmatter: string): string | undefined {
  try {
    const fields = parse(frontmatter) as unknown;
    const known = typeof fields === 'object' && fields !== null ? { ...fields } : {};
    return sectionsOf(known, '', [])[0]?.hash;
  } catch {
    return hashOf(frontmatter);
  }
}

interface Day {
  date: string;
  /** The blobs before its first change and after its last. */
  before: string;
  after: string;
}
