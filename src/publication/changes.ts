import type { Kind } from '../content/schemas/kinds.ts';
import { keyOf, type Content, type Entry } from '../content/entry.ts';
import { updatesOf } from './drafts.ts';
import type { PageChange, ChangeNote } from './page.ts';

/** The kinds of text that say at their foot what changed in them, and that a note can name. */
export const changingKinds = ['chapter', 'ambition', 'guide'] as const satisfies Kind[];

/** Lines at the foot of a page: the page of changes has the rest. */
const most = 5;

/**
 * Returns what changed in a text, day by day, the newest first: by the notes that name it; else by the days that Git knows,
 * after its publication; and by `updated`, which stands in the text itself. Nothing where it only was published.
 *
 * @param changesPath - the page that holds all notes.
 */
export function changesOf(
  entry: Entry,
  content: Content,
  changesPath: string | undefined,
): PageChange[] {
  if (!changingKinds.some((kind) => kind === entry.kind)) return [];
  const { published, updated } = entry.data;
  const notes = notesOn(entry, content, changesPath);
  const days = new Set([
    published,
    ...notes.map(({ date }) => date),
    ...[...(content.changeDays[entry.file] ?? []), updated ?? published].filter(
      (date) => date > published,
    ),
  ]);
  const changes = [...days]
    .sort()
    .reverse()
    .map((date): PageChange => {
      const own = notes.filter((note) => note.date === date).map(({ note }) => note);
      return { date, notes: own, ...(date === published && { first: true }) };
    });
  return changes.length > 1 ? changes.slice(0, most) : [];
}

function notesOn(
  entry: Entry,
  content: Content,
  changesPath: string | undefined,
): { date: string; note: ChangeNote }[] {
  return updatesOf(content, entry.language).flatMap((update) => {
    if (update.kind !== 'update' || !update.data.pages?.includes(keyOf(entry))) return [];
    const path = changesPath && `${changesPath}#${update.name}`;
    const note = { title: update.data.title, ...(path && { path }) };
    return [{ date: update.data.published, note }];
  });
}
