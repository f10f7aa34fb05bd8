import type { Node, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { commentsInExpression } from './expression.ts';
import type { Position } from './prose.ts';
import { isComponent, walk } from './tree.ts';

/**
 * Finds what a build would run: each `{…}` that is no comment, `import` and `export`, and in components each attribute
 * that is spread or whose value is an expression other than a string.
 *
 * @param tree - of the parser that renders the page: what that takes for code is run, whatever another sees.
 */
export function codeIn(tree: Root): Position[] {
  const places: Position[] = [];
  walk(tree, (node) => {
    if (isCode(node)) places.push(placeOf(node));
    if (isComponent(node)) places.push(...node.attributes.filter(isRun).map(placeOf));
  });
  return places;
}

function isCode(node: RootContent): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return commentsInExpression(node.value) === undefined;
}

function isRun(attribute: (MdxJsxFlowElement | MdxJsxTextElement)['attributes'][number]): boolean {
  if (attribute.type !== 'mdxJsxAttribute') return true;
  return typeof attribute.value === 'object' && attribute.value !== null;
}

function placeOf(node: Pick<Node, 'position'>): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
