import { diffArrays } from 'diff';
import type { TextSection } from './sections.ts';
import { ownValue } from '../../own-value.ts';

/**
 * How a section of a translation stands to its source:
 * `behind` the source's words changed since; `new` it has none yet; `removed` the source has none any more; `moved` it
 * stands elsewhere in the source now; `unrecorded` it is there, and nobody said which words it renders.
 */
export type SectionStatus = 'current' | 'behind' | 'new' | 'moved' | 'removed' | 'unrecorded';

export interface SectionState {
  id: string;
  status: SectionStatus;
  /** Missing where the source has none any more. */
  source?: TextSection;
  /** Missing where there is none yet. */
  translation?: TextSection;
  /** The ISO date on which the translator said that it renders the source, and the hash of what it rendered. */
  translatedOn?: string;
  renders?: string;
}

/** The record of a translation, in the field `translated`: section → `2026-11-24 5d41402abc4b`. */
export type TranslationRecord = Readonly<Record<string, string>>;

/** Returns the state of every section, in the order of the source; what the source lost comes last. */
export function freshnessOf(
  source: readonly TextSection[],
  translation: readonly TextSection[],
  record: TranslationRecord,
): SectionState[] {
  const moved = movedBetween(Object.keys(record), idsOf(source));
  const states = source.map((section): SectionState => {
    const { id } = section;
    const own = translation.find((other) => other.id === id);
    const { date, hash } = entryOf(ownValue(record, id));
    return {
      id,
      status: statusOf(section, own, hash, moved.has(id)),
      source: section,
      ...(own && { translation: own }),
      ...(hash && { translatedOn: date, renders: hash }),
    };
  });
  const removed = translation
    .filter(({ id }) => !source.some((section) => section.id === id))
    .map((own): SectionState => {
      const { date, hash } = entryOf(ownValue(record, own.id));
      return {
        id: own.id,
        status: hash ? 'removed' : 'unrecorded',
        translation: own,
        ...(hash && { translatedOn: date, renders: hash }),
      };
    });
  return [...states, ...removed];
}

function statusOf(
  source: TextSection,
  own: TextSection | undefined,
  rendered: string | undefined,
  moved: boolean,
): SectionStatus {
  if (!own) return 'new';
  if (!rendered) return 'unrecorded';
  if (rendered !== source.hash) return 'behind';
  return moved ? 'moved' : 'current';
}

/** Returns the fewest sections that must move to get from one order to the other. */
function movedBetween(before: readonly string[], after: readonly string[]): Set<string> {
  const kept = before.filter((id) => after.includes(id));
  const now = after.filter((id) => before.includes(id));
  return new Set(
    diffArrays(kept, now)
      .filter(({ added }) => added)
      .flatMap(({ value }) => value),
  );
}

function idsOf(sections: readonly TextSection[]): string[] {
  return sections.map(({ id }) => id);
}

function entryOf(value = ''): { date: string; hash: string | undefined } {
  const [date = '', hash] = value.split(' ');
  return { date, hash };
}
