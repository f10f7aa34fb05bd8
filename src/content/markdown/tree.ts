import type { Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { recordOf } from '../vocabulary/vocabulary.ts';

export function walk(node: Root | RootContent, visit: (node: RootContent) => void): void {
  if (node.type !== 'root') visit(node);
  if (isParent(node)) for (const child of node.children) walk(child, visit);
}

export function textOf(node: Root | RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return '';
  if (!isParent(node)) return '';
  const inline =
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'mdxJsxTextElement';
  return node.children.map(textOf).join(inline || isPhrasing(node.type) ? '' : '\n');
}

export function isPhrasing(type: string): boolean {
  return ['emphasis', 'strong', 'delete', 'link'].includes(type);
}

export function isParent(
  node: Root | RootContent,
): node is (Root | RootContent) & Parent & { children: RootContent[] } {
  return 'children' in node;
}

export function isComponent(
  node: Root | RootContent,
): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Tells whether a node is a component that takes a place of its own, not one within a sentence. */
export function isBlockComponent(node: Root | RootContent): boolean {
  return isComponent(node) && !recordOf(node.name)?.inline;
}

export function attributesOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): Record<string, string | true> {
  const attributes = new Map<string, string | true>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    attributes.set(name, typeof value === 'string' ? value : (value?.value ?? true));
  }
  return Object.fromEntries(attributes);
}
