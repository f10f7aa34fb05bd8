import type { MdastNode } from 'satteri';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { commentsInExpression, stringInExpression } from './expression.ts';
import type { Place } from './prose.ts';
import { isComponent, walk } from './tree.ts';

/**
 * Finds what a build would run: each `{…}` that is no comment, `import` and `export`, and in components each attribute
 * that is spread or whose value is an expression other than a string.
 *
 * @param rendered - the tree of the parser that renders the page: what that takes for code is run, whatever another sees.
 * @param read - the same text by the parser that knows where attributes stand.
 */
export function codeIn(rendered: MdastNode, read: Root): Place[] {
  const places: Place[] = [];
  let components: Map<string, MdxJsxFlowElement | MdxJsxTextElement> | undefined;
  walk(rendered, (node) => {
    if (isCode(node)) places.push(placeOf(node));
    if (!isComponent(node)) return;
    for (const [index, attribute] of node.attributes.entries()) {
      if (!isRun(attribute)) continue;
      components ??= componentsByPlace(read);
      places.push(placeOf(components.get(keyOf(node))?.attributes[index] ?? node));
    }
  });
  return places;
}

/** Gives each attribute whose value is one string in braces, `id={"x"}`, that string as its value. */
export function unbraceStrings(tree: Root): void {
  walk(tree, (node) => {
    if (!isComponent(node)) return;
    for (const attribute of node.attributes) {
      if (typeof attribute.value !== 'object' || attribute.value === null) continue;
      attribute.value = stringInExpression(attribute.value.value) ?? attribute.value;
    }
  });
}

function isCode(node: RootContent): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return commentsInExpression(node.value) === undefined;
}

function isRun(attribute: (MdxJsxFlowElement | MdxJsxTextElement)['attributes'][number]): boolean {
  if (attribute.type !== 'mdxJsxAttribute') return true;
  const { value } = attribute;
  return (
    typeof value === 'object' && value !== null && stringInExpression(value.value) === undefined
  );
}

function componentsByPlace(tree: Root): Map<string, MdxJsxFlowElement | MdxJsxTextElement> {
  const components = new Map<string, MdxJsxFlowElement | MdxJsxTextElement>();
  walk(tree, (node) => {
    if (isComponent(node)) components.set(keyOf(node), node);
  });
  return components;
}

function keyOf(node: RootContent): string {
  const { line, column } = placeOf(node);
  return `${line}:${column}`;
}

function placeOf(node: Pick<RootContent, 'position'>): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
