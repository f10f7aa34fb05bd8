/** What is advised on, by the name that an editor silences it with. */
export const adviceRules = [
  'spelling',
  'long-sentence',
  'long-paragraph',
  'reading-ease',
  'mixed-address',
  'passive-run',
  'unexplained-abbreviation',
  'vague-link-text',
  'number-without-source',
  'dated-statement',
  'jargon',
] as const;

export type AdviceName = (typeof adviceRules)[number];

/** Advice on a text as a whole: a silence anywhere in the text is about it. */
export const ofWholeText: readonly AdviceName[] = ['reading-ease', 'mixed-address'];

export function isAdviceRule(name: string): name is AdviceName {
  return adviceRules.some((rule) => rule === name);
}
