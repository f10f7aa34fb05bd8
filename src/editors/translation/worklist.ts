import { diffWordsWithSpace } from 'diff';
import type { Text } from '../check/corpus.ts';
import type { Language } from '../../site.ts';
import type { SectionState, SectionStatus } from '../../publication/translation/freshness.ts';
import { findFormerSection } from './history.ts';
import {
  pairTranslations,
  findUntranslated,
  type TranslationPair,
} from '../check/translation-pairs.ts';

/** One thing that awaits a translator. */
export interface TranslationTask {
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
  change?: WordChange[];
}

export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Everything that awaits a translator, text by text in the order of the files. Drafts count for nothing. */
export async function buildWorklist(
  root: string,
  texts: readonly Text[],
): Promise<TranslationTask[]> {
  const published = texts.filter(({ kind, data }) => kind && data['draft'] !== true);
  const stale = await Promise.all(
    pairTranslations(published).map((pair) =>
      Promise.all(
        pair.states
          .filter(({ status }) => status !== 'current')
          .map((state) => taskOf(root, pair, state)),
      ),
    ),
  );
  const missing = findUntranslated(published).map(({ source, language }): TranslationTask => ({
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
  { source, translation }: TranslationPair,
  state: SectionState,
): Promise<TranslationTask> {
  const { id, status, renders, translatedOn } = state;
  if (status === 'current') throw new Error(`${translation.file}#${id} awaits nobody`);
  const former =
    status === 'behind' && renders
      ? await findFormerSection(root, source.file, id, renders)
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
    ...(former !== undefined && { change: compareWords(former, state.source?.text ?? '') }),
  };
}

/** The difference word by word. */
export function compareWords(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
