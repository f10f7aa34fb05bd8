import { readCorpus, type Corpus } from './corpus.ts';
import { sortFaults, type Fault } from './fault.ts';
import { aliases } from './rules/aliases.ts';
import { ambitions } from './rules/ambitions.ts';
import { code } from './rules/code.ts';
import { components } from './rules/components.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { outlineRule } from './rules/outline.ts';
import { published } from './rules/published.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { slugs } from './rules/slugs.ts';
import { tables } from './rules/tables.ts';
import { translatedTables } from './rules/translated-tables.ts';
import { translations } from './rules/translations.ts';
import { unused } from './rules/unused.ts';

/** A rule looks at the whole content and says what is wrong with it. */
export type Rule = (corpus: Corpus) => Fault[];

/** What is wrong within a text or a list. */
const ofTexts: Rule[] = [references, headings, images, components, code, tables, translatedTables];

/** What is wrong between texts: unknown where the outline is unreadable, so then they keep silent. */
const ofTheWhole: Rule[] = [
  outlineRule,
  slugs,
  redirects,
  aliases,
  published,
  ambitions,
  links,
  unused,
  translations,
];

/**
 * Checks all content below `<root>/content/` and gives every fault of every file, in order. Reads files only: no Astro.
 *
 * @param root - the folder of the project, absolute.
 */
export async function checkContent(root: string): Promise<Fault[]> {
  return errorsIn(await readCorpus(root));
}

/** Every fault of content that was read, in order. */
export function errorsIn(corpus: Corpus): Fault[] {
  const rules = corpus.outline ? [...ofTexts, ...ofTheWhole] : ofTexts;
  return sortFaults([...corpus.faults, ...rules.flatMap((rule) => rule(corpus))]);
}
