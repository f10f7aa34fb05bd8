import type { Node, Root, RootContent, Parent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import GithubSlugger from 'github-slugger';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { liftHeadingIds } from './heading-ids.ts';

/** A place in the text that was read: 1-based line and column. */
export interface Place {
  line: number;
  column: number;
}

export interface Heading {
  depth: number;
  id: string;
  /** The author gave the id: it stays when the words change. */
  fixed: boolean;
  text: string;
  place: Place;
}

export interface Link {
  url: string;
  text: string;
  place: Place;
}

export interface Image {
  url: string;
  alt: string;
  place: Place;
}

/** A component as an author wrote it. Attributes are strings; `true` where only the name stands. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string | true>;
  /** Where each attribute stands. */
  places: Record<string, Place>;
  /** The words inside, without markup. */
  text: string;
  place: Place;
}

/** What the prose of one text holds, in order of appearance. */
export interface Prose {
  headings: Heading[];
  links: Link[];
  images: Image[];
  components: ComponentUse[];
  /** `{…}`, `import` and `export`, in attributes too: MDX would run them. A comment is no code. */
  code: Place[];
  /** Words that are read: component texts included, code and attributes not. */
  words: number;
}

/** The parser of the checks: a test holds it against Sätteri, which renders the pages. */
export const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Reads MDX into the facts that the model and the checks need. remark reads it here because it gives a line and column
 * for every node; the pages themselves are rendered by Sätteri.
 *
 * @throws {VFileMessage} where the MDX does not parse, with `line` and `column`.
 */
export function readProse(source: string): Prose {
  const { text, ids } = liftHeadingIds(source);
  const tree: Root = parser.parse(text);
  const slugger = new GithubSlugger();
  const prose: Prose = { headings: [], links: [], images: [], components: [], code: [], words: 0 };

  walk(tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'heading') {
      const text = textOf(node).trim();
      const given = ids.get(place.line);
      const id = given ?? slugger.slug(text);
      prose.headings.push({ depth: node.depth, id, fixed: given !== undefined, text, place });
    } else if (node.type === 'link') {
      prose.links.push({ url: node.url, text: textOf(node), place });
    } else if (node.type === 'definition') {
      prose.links.push({ url: node.url, text: node.label ?? '', place });
    } else if (node.type === 'image') {
      prose.images.push({ url: node.url, alt: node.alt ?? '', place });
    } else if (isComponent(node) && node.name) {
      prose.components.push({
        name: node.name,
        attributes: attributesOf(node),
        places: placesOfAttributes(node),
        text: textOf(node).trim(),
        place,
      });
      prose.code.push(...codeInAttributes(node));
    } else if (isCode(node)) {
      prose.code.push(place);
    }
  });
  prose.words = countWords(textOf(tree));
  return prose;
}

/** The uses of one component, in order. */
export function usesOf(prose: Prose, ...names: string[]): ComponentUse[] {
  return prose.components.filter((use) => names.includes(use.name));
}

/** An attribute as text, or `undefined` where it is missing or has no value. */
export function attribute(use: ComponentUse, name: string): string | undefined {
  const value = use.attributes[name];
  return typeof value === 'string' ? value : undefined;
}

/** A list in an attribute: words divided by spaces. */
export function attributeList(use: ComponentUse, name: string): string[] {
  return attribute(use, name)?.split(/\s+/).filter(Boolean) ?? [];
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'+-]*/gu)?.length ?? 0;
}

function walk(node: Root | RootContent, visit: (node: RootContent) => void): void {
  if (node.type !== 'root') visit(node);
  if (isParent(node)) for (const child of node.children) walk(child, visit);
}

function textOf(node: Root | RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return '';
  if (!isParent(node)) return '';
  const inline =
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'mdxJsxTextElement';
  return node.children.map(textOf).join(inline || isPhrasing(node.type) ? '' : '\n');
}

function isPhrasing(type: string): boolean {
  return ['emphasis', 'strong', 'delete', 'link'].includes(type);
}

function isParent(
  node: Root | RootContent,
): node is (Root | RootContent) & Parent & { children: RootContent[] } {
  return 'children' in node;
}

function isComponent(node: RootContent): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string | true> {
  const attributes: Record<string, string | true> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    attributes[attribute.name] =
      typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? true);
  }
  return attributes;
}

function placesOfAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, Place> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, placeOf(attribute)] as const] : [],
    ),
  );
}

function codeInAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): Place[] {
  return node.attributes
    .filter(({ type, value }) => type === 'mdxJsxExpressionAttribute' || typeof value === 'object')
    .filter(({ value }) => value !== null)
    .map(placeOf);
}

function isCode(node: RootContent): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return !/^\s*(\/\*[\s\S]*?\*\/\s*)*$/.test(node.value);
}

function placeOf(node: Node): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
