import type { Fault } from '../diagnostic.ts';
import { charactersIn } from '../rules/characters.ts';
import { placeholdersIn } from '../rules/placeholders.ts';
import { withoutMark } from '../text-file.ts';
import { unreadableLine } from './unreadable-line.ts';

/** What is wrong with a file as lines of characters, whatever they mean: it depends on no other file. */
export interface Scan {
  /** Why no parser is asked to read it. */
  unreadable?: Fault;
  characters: Fault[];
  /** In drafts too: who knows which texts are leaves those out. */
  placeholders: Fault[];
}

/** @param raw - the file as it stands. */
export function scan(file: string, raw: string): Scan {
  const unreadable = unreadableLine(file, withoutMark(raw));
  // What is too large to read is too large to look through.
  if (unreadable) return { unreadable, characters: [], placeholders: [] };
  return {
    characters: charactersIn(file, raw),
    placeholders: placeholdersIn(file, raw),
  };
}
