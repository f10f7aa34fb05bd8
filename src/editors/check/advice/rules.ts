import type { Diagnostic } from '../diagnostic.ts';
import type { AdviceName } from '../catalogue/catalogue.ts';
import { findDatedStatements } from './dated-statements.ts';
import { findJargon } from './jargon.ts';
import type { Lexicon } from './lexicon.ts';
import { findVagueLinkTexts } from './link-texts.ts';
import { findLongParagraphs } from './long-paragraphs.ts';
import { findLongSentences } from './long-sentences.ts';
import { findMixedAddress } from './mixed-address.ts';
import { findUnsourcedNumbers } from './numbers.ts';
import { findPassiveRuns } from './passives.ts';
import { checkReadingEase } from './reading-ease.ts';
import type { AdvisedText } from './advised-text.ts';
import { findMisspellings } from './spelling.ts';
import { findUnexplainedAbbreviations } from './abbreviations.ts';

/** An advice looks at the words of one text. */
export type AdviceRule = (reading: AdvisedText, lexicon: Lexicon) => Diagnostic[];

export const adviceRules: Readonly<Record<AdviceName, AdviceRule>> = {
  spelling: findMisspellings,
  'long-sentence': findLongSentences,
  'long-paragraph': findLongParagraphs,
  'reading-ease': checkReadingEase,
  'mixed-address': findMixedAddress,
  'passive-run': findPassiveRuns,
  'unexplained-abbreviation': findUnexplainedAbbreviations,
  'vague-link-text': findVagueLinkTexts,
  'number-without-source': findUnsourcedNumbers,
  'dated-statement': findDatedStatements,
  jargon: findJargon,
};
