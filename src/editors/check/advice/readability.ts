import { countWords } from '../../../content/markdown/prose.ts';
import type { AdvisedLanguage } from './languages.ts';
import { countSyllables } from './syllables.ts';

/** How easily words are read, and what that was counted from. */
export interface Readability {
  /** From about 0 (very hard) to 100 (very easy). */
  ease: number;
  words: number;
  /** The share of words of four syllables and more, 0 to 1. */
  longShare: number;
}

/**
 * What a text starts from, what each syllable a word takes off it, and what each word a sentence.
 *
 * - nl: Douma's version of Flesch’s formula, W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960):
 *   206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. As given in
 *   https://www.dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php, with his scale: 60–70 normal, 45–60 fairly
 *   hard, 30–45 hard.
 * - en: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).
 */
const formulas: Record<AdvisedLanguage, { base: number; syllables: number; words: number }> = {
  nl: { base: 206.84, syllables: 77, words: 0.93 },
  en: { base: 206.835, syllables: 84.6, words: 1.015 },
};

/** The word that a sentence begins with, and every word without a capital. */
const commonWord = /^\p{L}[\p{L}\p{M}’'-]*|(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}’'-]*/gu;

/**
 * Names count as words, and not for their syllables: nobody can choose a shorter one.
 *
 * @param sentences - what is read together; none of them empty.
 */
export function measureReadability(
  sentences: readonly string[],
  language: AdvisedLanguage,
): Readability {
  const words = sentences.flatMap((text) => text.match(commonWord) ?? []);
  if (words.length === 0) return { ease: 100, words: 0, longShare: 0 };
  const counts = words.map(countSyllables[language]);
  const syllables = counts.reduce((sum, count) => sum + count, 0);
  const total = sentences.reduce((sum, text) => sum + countWords(text), 0);
  const { base, syllables: perSyllable, words: perWord } = formulas[language];
  return {
    ease: base - (perSyllable * syllables) / words.length - (perWord * total) / sentences.length,
    words: total,
    longShare: counts.filter((count) => count >= 4).length / words.length,
  };
}
