import { countWords } from '../../../content/markdown/prose.ts';
import type { AdvisedLanguage } from './languages.ts';

/** A sentence, and where it begins in its passage. */
export interface Sentence {
  text: string;
  from: number;
  words: number;
}

/** Abbreviations with a full stop that end no sentence. */
const stops: Record<AdvisedLanguage, RegExp> = {
  nl: /(?:^|[\s(])(?:art|bijv|bv|blz|ca|d\.w\.z|dr|drs|enz|etc|evt|hfst|i\.p\.v|incl|ir|jl|m\.b\.t|mr|nr|o\.a|p|par|prof|resp|t\.a\.v|t\.o\.v|vgl|z\.o\.z)\.\s*$/i,
  en: /(?:^|[\s(])(?:art|ca|ch|dr|e\.g|etc|i\.e|mr|mrs|ms|no|p|pp|prof|st|vs)\.\s*$/i,
};

const segmenters: Record<AdvisedLanguage, Intl.Segmenter> = {
  nl: new Intl.Segmenter('nl', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en-GB', { granularity: 'sentence' }),
};

/** The sentences of a passage, by Unicode's rules (UAX #29) and the abbreviations of the language. */
export function splitSentences(text: string, language: AdvisedLanguage): Sentence[] {
  const parts: { text: string; from: number }[] = [];
  for (const { segment, index } of segmenters[language].segment(text)) {
    const last = parts.at(-1);
    const goesOn = last && (stops[language].test(last.text) || /^[\s’”)]*\p{Ll}/u.test(segment));
    if (goesOn) last.text += segment;
    else parts.push({ text: segment, from: index });
  }
  return parts.flatMap(({ text, from }) => {
    const words = countWords(text);
    const lead = text.length - text.trimStart().length;
    return words === 0 ? [] : [{ text: text.trim(), from: from + lead, words }];
  });
}
