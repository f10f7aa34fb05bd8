/** The root of the project. */
export const root = process.cwd();

import { splitText } from '../../src/content/frontmatter.ts';
export { readContent, textFiles } from '../../src/publication/read.ts';

/** The MDX of a text, without its frontmatter. */
export function bodyOf(text: string): string {
  const split = splitText(text);
  if (split.frontmatter === undefined) throw new Error(split.fault);
  return split.body;
}
