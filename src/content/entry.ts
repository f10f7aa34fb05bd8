import type { Language } from '../site.ts';
import type { Frontmatter, Kind } from './schemas/kinds.ts';
import type { SiteCompound } from './schemas/compound.ts';
import type { Outline } from './schemas/outline.ts';
import type { Register } from './schemas/register.ts';
import type { Source } from './schemas/source.ts';
import type { Term } from './schemas/term.ts';
import type { ChangeDays } from '../publication/change-days.ts';

/** All content of the site as plain data: what the model is built from, wherever it was read. */
export interface Content {
  outline: Outline;
  entries: Entry[];
  sources: Source[];
  terms: Term[];
  compounds: SiteCompound[];
  /** The addresses and anchors of earlier editions. */
  register: Register;
  /** From Git; empty where that is not there. */
  changeDays: ChangeDays;
}

/** One text: what its file says, before anything is made of it. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

export interface EntryOf<K extends Kind> {
  kind: K;
  language: Language;
  /** The folder below `content/<language>/`, and the file name without `.mdx`: the same in every language. */
  folder: string;
  name: string;
  /** From the root of the project, with forward slashes: `content/nl/whitepaper/loketdenken.mdx`. */
  file: string;
  data: Frontmatter<K>;
  /** The MDX below the frontmatter. */
  body: string;
}

/** The name of a text in every language: `whitepaper/loketdenken`. */
export type EntryKey = `${string}/${string}`;

export function keyOf(entry: { folder: string; name: string }): EntryKey {
  return `${entry.folder}/${entry.name}`;
}

/** Returns the id of a text in its collection: its file below `content/`. */
export function idOf(entry: { file: string }): string {
  return entry.file.replace(/^content\//, '');
}

/** Takes `content/nl/whitepaper/loketdenken.mdx` apart; `undefined` for any other shape of path. */
export function partsOfFile(
  file: string,
): { language: string; folder: string; name: string } | undefined {
  const match = /^content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(file);
  if (!match) return undefined;
  const [, language = '', folder = '', name = ''] = match;
  return { language, folder, name };
}
