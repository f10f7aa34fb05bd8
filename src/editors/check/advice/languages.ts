import type { Language } from '../../../site.ts';

/** The languages that there is advice on. Texts in any other are checked for errors, and left alone for the rest. */
export const advisedLanguages = ['nl', 'en'] as const satisfies readonly Language[];
export type AdvisedLanguage = (typeof advisedLanguages)[number];

export function isAdvised(language: string | undefined): language is AdvisedLanguage {
  return advisedLanguages.some((one) => one === language);
}
