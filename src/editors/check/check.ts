import { withoutConsequences } from './cascading.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import type { Fault } from './diagnostic.ts';
import { findingsOf, type Finding } from './reported-diagnostic.ts';
import { judge } from './judge.ts';
import { openMemory } from './check-cache.ts';
import { aliases } from './rules/aliases.ts';
import { ambitions } from './rules/ambitions.ts';
import { characters } from './rules/characters.ts';
import { charts } from './rules/charts.ts';
import { code } from './rules/code.ts';
import { components } from './rules/components.ts';
import { drawings } from './rules/drawings.ts';
import { headings } from './rules/headings.ts';
import { html } from './rules/html.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { notes } from './rules/notes.ts';
import { outlineRule } from './rules/outline.ts';
import { pictures } from './rules/pictures.ts';
import { placeholders } from './rules/placeholders.ts';
import { published } from './rules/published.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { silences } from './rules/suppressions.ts';
import { slugs } from './rules/slugs.ts';
import { tables } from './rules/tables.ts';
import { translatedTables } from './rules/translated-tables.ts';
import { translations } from './rules/translations.ts';
import { unusedFiles } from './rules/unused-files.ts';
import { unused } from './rules/unused.ts';
import { updatePages } from './rules/update-pages.ts';

/** A rule looks at the whole content and says what is wrong with it. */
export type Rule = (corpus: Corpus) => Fault[];

/** What is wrong within a text, a list or a file. */
const ofTexts: Rule[] = [
  references,
  headings,
  images,
  pictures,
  drawings,
  components,
  html,
  notes,
  code,
  tables,
  charts,
  translatedTables,
  characters,
  placeholders,
  silences,
];

/** What is wrong between texts: unknown where the outline is unreadable, so then they keep silent. */
const ofTheWhole: Rule[] = [
  outlineRule,
  slugs,
  redirects,
  aliases,
  published,
  ambitions,
  updatePages,
  links,
  unused,
  unusedFiles,
  translations,
];

/**
 * Checks all content below `<root>/content/` and gives every error of every file, in order. Reads files only: no Astro.
 * Advice is not asked for: see `adviseOn`.
 *
 * @param root - the folder of the project, absolute.
 */
export async function checkContent(root: string): Promise<Finding[]> {
  const { memory, save } = openMemory(root);
  const corpus = await readCorpus(root, memory);
  save();
  return findingsOf('error', errorsIn(corpus), corpus.written);
}

/** Every error of content that was read, in no order, but for what only follows from another. */
export function errorsIn(corpus: Corpus): Fault[] {
  const rules = corpus.outline ? [...ofTexts, ...ofTheWhole] : ofTexts;
  const faults = [...corpus.faults, ...rules.flatMap((rule) => judge(rule, corpus))];
  return withoutConsequences(faults, corpus.texts);
}
