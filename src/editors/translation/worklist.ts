import { diffWordsWithSpace } from 'diff';
import type { Text } from '../check/corpus.ts';
import type { Language } from '../../site.ts';
import type { SectionState, SectionStatus } from '../../publication/translation/freshness.ts';
import { formerSection } from './history.ts';
import { pairsOf, untranslated, type Pair } from '../check/translation-pairs.ts';

/** One thing that awaits a translator. */
export interface Task {
  language: Language;
  /** The translation, from the root of the project, and where the section stands in it; the file is still to be made where `status` is `missing`. */
  file: string;
  line?: number;
  /** Its source, and where the section stands there. */
  source: string;
  sourceLine?: number;
  /** Missing for a whole text. */
  section?: string;
  /** The heading in the source. */
  title: string;
  status: Exclude<SectionStatus, 'current'> | 'missing';
  /** ISO date. */
  translatedOn?: string;
  /** What the source said when it was translated, and what it says now, word by word. Missing where Git does not know. */
  change?: Change[];
}

export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Everything that awaits a translator, text by text in the order of the files. Drafts count for nothing. */
export async function worklist(root: string, texts: readonly Text[]): Promise<Task[]> {
  const published = texts.filter(({ kind, data }) => kind && data['draft'] !== true);
  const stale = await Promise.all(
    pairsOf(published).map((pair) =>
      Promise.all(
        pair.states
          .filter(({ status }) => status !== 'current')
          .map((state) => taskOf(root, pair, state)),
      ),
    ),
  );
  const missing = untranslated(published).map(({ source, language }): Task => ({
    language,
    file: source.file.replace(`content/${source.language}/`, `content/${language}/`),
    source: source.file,
    title: typeof source.data['title'] === 'string' ? source.data['title'] : source.name,
    status: 'missing',
  }));
  return [...stale.flat(), ...missing];
}

async function taskOf(
  root: string,
  { source, translation }: Pair,
  state: SectionState,
): Promise<Task> {
  const { id, status, renders, translatedOn } = state;
  if (status === 'current') throw new Error(`${translation.file}#${id} awaits nobody`);
  const former =
    status === 'behind' && renders
      ? await formerSection(root, source.file, id, renders)
      : undefined;
  return {
    language: translation.language,
    file: translation.file,
    ...(state.translation && { line: state.translation.from }),
    source: source.file,
    ...(state.source && { sourceLine: state.source.from }),
    section: id,
    title: state.source?.title ?? state.translation?.title ?? '',
    status,
    ...(translatedOn && { translatedOn }),
    ...(former !== undefined && { change: changesBetween(former, state.source?.text ?? '') }),
  };
}

/** The difference word by word. */
export function changesBetween(before: string, after: string): Change[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
