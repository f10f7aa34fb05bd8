import { nameOfSection } from '../check/section-names.ts';
import type { SiteModel } from '../../publication/model.ts';
import type { Page } from '../../publication/page.ts';
import { defaultLanguage, languages, type Language } from '../../site.ts';
import type { TextChange } from './texts.ts';

/** How the translation of a changed text stands. */
export interface TranslationState {
  /** The text that it renders. */
  source: Page;
  language: Language;
  /** Missing where there is none. */
  translation?: Page;
  /** The sections that do not say what the source says: their titles. */
  behind: string[];
}

/** The state of every translation of a text that changed, on either side, in the order of the model. */
export function listTranslationStates(
  changes: readonly TextChange[],
  { pages }: SiteModel,
): TranslationState[] {
  const keys = new Set(
    changes.flatMap(({ status, text }) => (text.page && status !== 'removed' ? text.page.key : [])),
  );
  const sources = pages.filter(
    ({ key, language }) => language === defaultLanguage && keys.has(key),
  );
  const others = languages.filter((language) => language !== defaultLanguage);
  return sources.flatMap((source) =>
    others.map((language): TranslationState => {
      const translation = pages.find(
        (page) => page.key === source.key && page.language === language,
      );
      const behind = translation?.translation?.behind ?? [];
      return {
        source,
        language,
        ...(translation && { translation }),
        behind: behind.map(({ title, id }) => title || nameOfSection(id)),
      };
    }),
  );
}
