import type { Severity } from '../reported-diagnostic.ts';

/**
 * All that the check knows of a rule but how it is found. What an editor reads of it, in `content/REGELS.md` and at
 * /redactie/regels/ in dev, is in Dutch.
 */
export interface RuleRecord {
  /** What is wrong, in a few words. */
  title: string;
  /** Why it matters, and what to do: one to three sentences of Markdown. */
  why: string;
  /** What gets the error, and what does not. A test compiles both: they get what they promise. */
  bad: string;
  good: string;
  /** Where the two stand; on a page of its own where this is missing. */
  where?: ExamplePlace;
  /** With this error, what a text holds is unknown, or what its fields say. */
  blinds?: 'text' | 'fields';
  /** It compares a translation with its source, or looks for a use in all texts: unknown where one of those is. */
  follows?: 'comparison' | 'use';
  /** In dev, a page with this error cannot be made, or would show what its file does not say. */
  stopsPage?: true;
  /** In dev, where there is no text at an address, this may be why. */
  hidesPage?: true;
  /** An advice on a text as a whole: a suppression anywhere in the text is about it. */
  ofWholeText?: true;
}

/** Where an example stands: instead of `good` in a file of the fixtures, or in files of its own. */
export type ExamplePlace = { in: string } | ExampleFrame;

/** The files that an example makes, by their path from the root of the project. */
export interface ExampleFrame {
  files: (example: string) => Record<string, string>;
}

/** Rules about one thing, by their name. */
export interface RuleGroup {
  title: string;
  level: Severity;
  rules: Readonly<Record<string, RuleRecord>>;
}
