import type { Level } from '../finding.ts';

/** What an editor reads about a rule: in `content/REGELS.md`, and at /redactie/regels/ in dev. In Dutch. */
export interface Help {
  /** What is wrong, in a few words. */
  title: string;
  /** Why it matters, and what to do: one to three sentences of Markdown. */
  why: string;
  /** What gets the fault, and what does not. A test compiles both: they get what they promise. */
  bad: string;
  good: string;
  /** Where the two stand; on a page of its own where this is missing. */
  where?: Where;
}

/** Where an example stands: instead of `good` in a file of the fixtures, or in files of its own. */
export type Where = { in: string } | Frame;

/** The files that an example makes, by their path from the root of the project. */
export interface Frame {
  files: (example: string) => Record<string, string>;
}

/** Rules about one thing, by their name. */
export interface HelpGroup {
  title: string;
  level: Level;
  rules: Record<string, Help>;
}
