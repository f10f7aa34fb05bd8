import type { Fault } from '../diagnostic.ts';
import type { AdviceName } from '../catalogue/catalogue.ts';
import { datedStatements } from './dated-statements.ts';
import { jargon } from './jargon.ts';
import type { Lexicon } from './lexicon.ts';
import { linkTexts } from './link-texts.ts';
import { longParagraphs } from './long-paragraphs.ts';
import { longSentences } from './long-sentences.ts';
import { mixedAddress } from './mixed-address.ts';
import { numbers } from './numbers.ts';
import { passives } from './passives.ts';
import { readingEase } from './reading-ease.ts';
import type { Reading } from './advised-text.ts';
import { spelling } from './spelling.ts';
import { abbreviations } from './abbreviations.ts';

/** An advice looks at the words of one text. */
export type AdviceRule = (reading: Reading, lexicon: Lexicon) => Fault[];

export const advice: Readonly<Record<AdviceName, AdviceRule>> = {
  spelling,
  'long-sentence': longSentences,
  'long-paragraph': longParagraphs,
  'reading-ease': readingEase,
  'mixed-address': mixedAddress,
  'passive-run': passives,
  'unexplained-abbreviation': abbreviations,
  'vague-link-text': linkTexts,
  'number-without-source': numbers,
  'dated-statement': datedStatements,
  jargon,
};
