import { syllable } from 'syllable';
import type { AdvisedLanguage } from './languages.ts';

/** How many syllables a word has, by the spelling rules of its language. An estimate: spelling is not sound. */
export const countSyllables: Record<AdvisedLanguage, (word: string) => number> = {
  nl: inDutch,
  en: (word) => Math.max(1, syllable(word)),
};

/** Vowels that Dutch writes with more than one letter and says as one: the longest first. */
const nuclei =
  /aai|ooi|oei|eeu|ieu|aau|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèìòùâêîôûäëïöü]/g;

/** Counts the vowels as they sound: a trema begins a new one, and so does what is no pair (`be-oor-de-len`). */
function inDutch(word: string): number {
  // `qu` and the `u` in it are one sound; `y` before a vowel is a consonant.
  const spoken = word
    .toLowerCase()
    .replaceAll('qu', 'kw')
    .replace(/y(?=[aeiou])/g, 'j');
  return Math.max(1, spoken.match(nuclei)?.length ?? 0);
}
