import { defaultLanguage } from '../../site.ts';
import type { Text } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import { findRuleNames } from './catalogue/catalogue.ts';

export const blinding = findRuleNames(({ blinds }) => blinds === 'text');
const blurring = findRuleNames(({ blinds }) => blinds);
const comparing = findRuleNames(({ follows }) => follows === 'comparison');
const counting = findRuleNames(({ follows }) => follows === 'use');

/**
 * The errors that stand by themselves. What only follows from an error that leaves a text unknown goes: who obeys it breaks
 * what is right. It comes back, if it is true, as soon as the text can be read.
 */
export function withoutCascading(diagnostics: Diagnostic[], texts: readonly Text[]): Diagnostic[] {
  const having = (rules: ReadonlySet<string>) =>
    new Set(diagnostics.filter(({ rule }) => rules.has(rule)).map(({ file }) => file));
  const unread = having(blinding);
  const unsure = having(blurring);
  const someUnread = texts.some(({ file }) => unread.has(file));
  return diagnostics.filter((diagnostic) => {
    if (counting.has(diagnostic.rule)) return !someUnread;
    if (!comparing.has(diagnostic.rule)) return true;
    const translation = texts.find(({ file }) => file === diagnostic.file);
    if (!translation) return true;
    const unknown = isInFields(diagnostic, translation) ? unsure : unread;
    return !unknown.has(translation.file) && !unknown.has(originalOf(translation.file));
  });
}

/** The text of the same name in the default language. */
function originalOf(file: string): string {
  return file.replace(/^content\/[^/]+\//, `content/${defaultLanguage}/`);
}

/** Between the two lines `---`, which count. */
function isInFields({ line }: Diagnostic, { yaml }: Text): boolean {
  return line <= yaml.offset + yaml.text.split('\n').length + 1;
}
