import { addresses } from './addresses.ts';
import { adviceHelp, silenceHelp } from './advice.ts';
import { characters } from './characters.ts';
import { components } from './components.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { frontmatter } from './frontmatter.ts';
import type { RuleGroup, RuleRecord } from './record.ts';
import { headings, links, notes } from './links.ts';
import { references } from './references.ts';
import { translations } from './translations.ts';

/** The rules in the order in which an editor meets them. */
const groups = [
  frontmatter,
  files,
  components,
  headings,
  links,
  notes,
  addresses,
  references,
  figures,
  characters,
  translations,
  adviceHelp,
  silenceHelp,
] as const;

/** What the check can say of a text. What must know each rule is typed by this. */
export type RuleName = NamesIn<(typeof groups)[number]>;

/** What is advised on, by the name that an editor silences it with. */
export type AdviceName = NamesIn<typeof adviceHelp>;

export const ruleGroups: readonly RuleGroup[] = groups;

/** The record of each rule. */
export const rules: ReadonlyMap<string, RuleRecord> = new Map(
  ruleGroups.flatMap((group) => Object.entries(group.rules)),
);

export const adviceNames: readonly AdviceName[] = Object.keys(adviceHelp.rules).filter(isAdvice);

export function isAdvice(name: string): name is AdviceName {
  return Object.hasOwn(adviceHelp.rules, name);
}

/** Returns the names of the rules for which something holds. */
export function rulesThat(holds: (rule: RuleRecord) => unknown): ReadonlySet<string> {
  return new Set([...rules].flatMap(([name, rule]) => (holds(rule) ? name : [])));
}

type NamesIn<Group extends RuleGroup> = Group extends RuleGroup
  ? keyof Group['rules'] & string
  : never;
