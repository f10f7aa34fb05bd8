import type { Text } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import { findText } from './text-index.ts';
import { keyOf } from '../../content/entry.ts';
import { defaultLanguage, languages, type Language } from '../../site.ts';
import {
  freshnessOf,
  type SectionState,
  type TranslationRecord,
} from '../../publication/translation/freshness.ts';
import { sectionsOf, type TextSection } from '../../publication/translation/sections.ts';

/** A text and its translation, and how each section of it stands. */
export interface TranslationPair {
  source: ParsedText;
  translation: ParsedText;
  record: TranslationRecord;
  states: SectionState[];
}

/** A text of which the MDX parsed. */
export type ParsedText = Text & Required<Pick<Text, 'prose'>>;

/** Every translation that has its source and can be read, drafts included. */
export function pairTranslations(texts: readonly Text[]): TranslationPair[] {
  return texts.filter(isTranslation).flatMap((translation) => {
    const source = findSource(translation, texts);
    if (!source || !isRead(source) || !isRead(translation)) return [];
    const record = recordOf(translation);
    const states = freshnessOf(sectionsOfText(source), sectionsOfText(translation), record);
    return [{ source, translation, record, states }];
  });
}

/** The errors of a translation and of the text that it renders: with one of these, the two may be no pair. */
export function findDiagnosticsOfPair(
  file: string,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const source = file.replace(/^content\/[^/]+\//, `content/${defaultLanguage}/`);
  return diagnostics.filter((diagnostic) => diagnostic.file === file || diagnostic.file === source);
}

/** Texts in the default language without a translation, for each other language. */
export function findUntranslated(texts: readonly Text[]): { source: Text; language: Language }[] {
  const others = languages.filter((language) => language !== defaultLanguage);
  return texts
    .filter((text) => !isTranslation(text) && text.data['draft'] !== true)
    .flatMap((source) =>
      others
        .filter((language) => !findText(texts, language, keyOf(source)))
        .map((language) => ({ source, language })),
    );
}

/** The text that a translation renders: that of the same name in the default language. */
export function findSource(translation: Text, texts: readonly Text[]): Text | undefined {
  return findText(texts, defaultLanguage, keyOf(translation));
}

export function isTranslation({ language }: Text): boolean {
  return language !== defaultLanguage;
}

export function sectionsOfText({ data, body, prose }: ParsedText): TextSection[] {
  return sectionsOf(data, body, prose.headings);
}

function recordOf({ data }: Text): TranslationRecord {
  const { translated } = data;
  if (typeof translated !== 'object' || translated === null) return {};
  return Object.fromEntries(
    Object.entries(translated).map(([section, value]) => [section, String(value)]),
  );
}

function isRead(text: Text): text is ParsedText {
  return text.prose !== undefined;
}
