import { addressRules } from './addresses.ts';
import { adviceRecords, suppressionRules } from './advice.ts';
import { characterRules } from './characters.ts';
import { componentRules } from './components.ts';
import { figureRules } from './figures.ts';
import { fileRules } from './files.ts';
import { frontmatterRules } from './frontmatter.ts';
import type { RuleGroup, RuleRecord } from './record.ts';
import { headingRules, linkRules, footnoteRules } from './links.ts';
import { referenceRules } from './references.ts';
import { translationRules } from './translations.ts';

/** The rules in the order in which an editor meets them. */
const groups = [
  frontmatterRules,
  fileRules,
  componentRules,
  headingRules,
  linkRules,
  footnoteRules,
  addressRules,
  referenceRules,
  figureRules,
  characterRules,
  translationRules,
  adviceRecords,
  suppressionRules,
] as const;

/** What the check can say of a text. What must know each rule is typed by this. */
export type RuleName = NamesIn<(typeof groups)[number]>;

/** What is advised on, by the name that an editor suppressions it with. */
export type AdviceName = NamesIn<typeof adviceRecords>;

export const ruleGroups: readonly RuleGroup[] = groups;

/** The record of each rule. */
export const ruleRecords: ReadonlyMap<string, RuleRecord> = new Map(
  ruleGroups.flatMap((group) => Object.entries(group.rules)),
);

export const adviceNames: readonly AdviceName[] = Object.keys(adviceRecords.rules).filter(isAdvice);

export function isAdvice(name: string): name is AdviceName {
  return Object.hasOwn(adviceRecords.rules, name);
}

/** Returns the names of the rules for which something holds. */
export function findRuleNames(holds: (rule: RuleRecord) => unknown): ReadonlySet<string> {
  return new Set([...ruleRecords].flatMap(([name, rule]) => (holds(rule) ? name : [])));
}

type NamesIn<Group extends RuleGroup> = Group extends RuleGroup
  ? keyof Group['rules'] & string
  : never;
