import type { Fault } from '../fault.ts';
import { charactersIn } from '../rules/characters.ts';
import { placeholdersIn } from '../rules/placeholders.ts';
import { withoutMark } from '../written.ts';
import { unreadableLine } from './readable.ts';

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
  const unreadable = /\.(mdx|ya?ml)$/.test(file)
    ? unreadableLine(file, withoutMark(raw))
    : undefined;
  return {
    ...(unreadable && { unreadable }),
    characters: charactersIn(file, raw),
    placeholders: placeholdersIn(file, raw),
  };
}
