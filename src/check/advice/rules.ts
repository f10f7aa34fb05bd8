import type { Fault } from '../fault.ts';
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
import type { Reading } from './reading.ts';
import { spelling } from './spelling.ts';
import { abbreviations } from './abbreviations.ts';

/** An advice looks at the words of one text. */
export type AdviceRule = (reading: Reading, lexicon: Lexicon) => Fault[];

export const advice: readonly AdviceRule[] = [
  spelling,
  longSentences,
  longParagraphs,
  readingEase,
  mixedAddress,
  passives,
  abbreviations,
  linkTexts,
  numbers,
  datedStatements,
  jargon,
];
