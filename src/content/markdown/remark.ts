import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { liftHeadingIds } from './heading-ids.ts';

/** MDX as editors' own tools read it. */
export const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Parses MDX by the parser whose errors have a place and a reason of their own: for texts that the parser of the pages
 * refuses, and for tests that hold the two against each other. It takes some forty times as long.
 *
 * @throws {VFileMessage} where the MDX does not parse, with `reason`, `line` and `column`.
 */
export function parseByRemark(source: string): Root {
  return parser.parse(liftHeadingIds(source).text);
}
