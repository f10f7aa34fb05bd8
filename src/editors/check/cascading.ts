import { defaultLanguage } from '../../site.ts';
import type { Text } from './corpus.ts';
import type { Fault } from './diagnostic.ts';
import { rulesThat } from './catalogue/catalogue.ts';

export const blinding = rulesThat(({ blinds }) => blinds === 'text');
const blurring = rulesThat(({ blinds }) => blinds);
const comparing = rulesThat(({ follows }) => follows === 'comparison');
const counting = rulesThat(({ follows }) => follows === 'use');

/**
 * The faults that stand by themselves. What only follows from a fault that leaves a text unknown goes: who obeys it breaks
 * what is right. It comes back, if it is true, as soon as the text can be read.
 */
export function withoutConsequences(faults: Fault[], texts: readonly Text[]): Fault[] {
  const having = (rules: ReadonlySet<string>) =>
    new Set(faults.filter(({ rule }) => rules.has(rule)).map(({ file }) => file));
  const unread = having(blinding);
  const unsure = having(blurring);
  const someUnread = texts.some(({ file }) => unread.has(file));
  return faults.filter((fault) => {
    if (counting.has(fault.rule)) return !someUnread;
    if (!comparing.has(fault.rule)) return true;
    const translation = texts.find(({ file }) => file === fault.file);
    if (!translation) return true;
    const unknown = isInFields(fault, translation) ? unsure : unread;
    return !unknown.has(translation.file) && !unknown.has(originalOf(translation.file));
  });
}

/** The text of the same name in the default language. */
function originalOf(file: string): string {
  return file.replace(/^content\/[^/]+\//, `content/${defaultLanguage}/`);
}

/** Between the two lines `---`, which count. */
function isInFields({ line }: Fault, { yaml }: Text): boolean {
  return line <= yaml.offset + yaml.text.split('\n').length + 1;
}
