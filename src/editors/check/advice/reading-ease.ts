import type { AdvisedLanguage } from './languages.ts';
import { positionAt } from '../../../content/markdown/passages.ts';
import { measureReadability } from './readability.ts';
import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';

/** A text shorter than this has no average to speak of. */
const fewestWords = 100;
/** Below this a text is harder than “normal” (Douma) or “standard” (Flesch): the house style asks for B1. */
const lowestEase: Record<AdvisedLanguage, number> = { nl: 60, en: 60 };
/** Of the words, how many may have four syllables or more. */
const mostLongWords: Record<AdvisedLanguage, number> = { nl: 0.08, en: 0.08 };

/** How easily a text is read as a whole, with the sentences that weigh most: one report for a text. */
export const checkReadingEase: AdviceRule = (reading) => {
  const { language } = reading;
  const sentences = reading.passages
    .filter(({ kind, quoted }) => !quoted && ['paragraph', 'item', 'note'].includes(kind))
    .flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })));
  const whole = measureReadability(
    sentences.map(({ sentence }) => sentence.text),
    language,
  );
  if (whole.words < fewestWords) return [];
  const hard = whole.ease < lowestEase[language];
  if (!hard && whole.longShare <= mostLongWords[language]) return [];
  // Of a few words the score says little.
  const weighty = sentences.filter(({ sentence }) => sentence.words >= 8);
  const hardest = (weighty.length > 0 ? weighty : sentences)
    .map((one) => ({ ...one, ease: measureReadability([one.sentence.text], language).ease }))
    .sort((a, b) => a.ease - b.ease)
    .slice(0, 3);
  const [first] = hardest;
  if (!first) return [];
  const lines = hardest.map(
    ({ passage, sentence }) =>
      `regel ${positionAt(passage, sentence.from).line} (“${beginning(sentence.text)} …”)`,
  );
  return [
    toAdvice(reading, first.passage, first.sentence.from, {
      rule: 'reading-ease',
      length: first.sentence.text.length,
      problem: `Deze tekst leest lastig: leesgemak ${Math.round(whole.ease)} (streef naar ${lowestEase[language]} of meer), en ${percent(whole.longShare)} van de woorden is lang (hooguit ${percent(mostLongWords[language])}).`,
      fix: `Begin met de zwaarste zinnen: ${lines.join(', ')}. Knip ze, of kies kortere woorden.`,
    }),
  ];
};

function beginning(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(' ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
