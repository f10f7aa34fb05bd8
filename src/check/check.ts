import { readCorpus, type Corpus } from './corpus.ts';
import { sortFaults, type Fault } from './fault.ts';
import { ambitions } from './rules/ambitions.ts';
import { components } from './rules/components.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { outlineRule } from './rules/outline.ts';
import { references } from './rules/references.ts';
import { slugs } from './rules/slugs.ts';
import { unused } from './rules/unused.ts';

/** A rule looks at the whole content and says what is wrong with it. */
export type Rule = (corpus: Corpus) => Fault[];

const rules: Rule[] = [
  outlineRule,
  slugs,
  ambitions,
  references,
  headings,
  images,
  links,
  components,
  unused,
];

/**
 * Checks all content below `<root>/content/` and gives every fault of every file, in order. Reads files only: no Astro.
 *
 * @param root - the folder of the project, absolute.
 */
export async function checkContent(root: string): Promise<Fault[]> {
  const corpus = await readCorpus(root);
  return sortFaults([...corpus.faults, ...rules.flatMap((rule) => rule(corpus))]);
}
