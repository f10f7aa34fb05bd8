import type { Diagnostic } from '../diagnostic.ts';
import { charactersIn } from '../rules/characters.ts';
import { placeholdersIn } from '../rules/placeholders.ts';
import { withoutByteOrderMark } from '../text-file.ts';
import { findUnreadableLine } from './unreadable-line.ts';

/** What is wrong with a file as lines of characters, whatever they mean: it depends on no other file. */
export interface LineDiagnostics {
  /** Why no parser is asked to read it. */
  unreadable?: Diagnostic;
  characters: Diagnostic[];
  /** In drafts too: who knows which texts are leaves those out. */
  placeholders: Diagnostic[];
}

/** @param raw - the file as it stands. */
export function checkLines(file: string, raw: string): LineDiagnostics {
  const unreadable = findUnreadableLine(file, withoutByteOrderMark(raw));
  // What is too large to read is too large to look through.
  if (unreadable) return { unreadable, characters: [], placeholders: [] };
  return {
    characters: charactersIn(file, raw),
    placeholders: placeholdersIn(file, raw),
  };
}
