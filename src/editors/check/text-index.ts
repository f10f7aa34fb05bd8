import { keyOf, type EntryKey } from '../../content/entry.ts';
import type { Language } from '../../site.ts';
import type { Text } from './corpus.ts';

/** The text of that name in a language, found without a walk along all of them. */
export function findText(
  texts: readonly Text[],
  language: Language,
  key: EntryKey,
): Text | undefined {
  const index = indexes.get(texts) ?? indexOf(texts);
  indexes.set(texts, index);
  return index.get(`${language}/${key}`);
}

/** A file has one text, and so has a name in a language. */
function indexOf(texts: readonly Text[]): Index {
  return new Map(texts.map((text) => [`${text.language}/${keyOf(text)}`, text]));
}

const indexes = new WeakMap<readonly Text[], Index>();

type Index = ReadonlyMap<string, Text>;
