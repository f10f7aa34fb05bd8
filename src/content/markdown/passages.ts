import type { Node, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributesThat, recordOf } from '../vocabulary/vocabulary.ts';
import type { Position, ReadTree } from './prose.ts';
import { attributesOf, isBlockComponent, isComponent } from './tree.ts';

/** A stretch of words that is read as one: a paragraph, a heading, a cell, an attribute that readers see. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'heading' | 'cell' | 'note' | 'attribute' | 'field';
  /** The words, without markup. What is no language (code, a formula) is one U+FFFC, the object replacement character. */
  text: string;
  /** Where its characters stand: from `at` on, until the next mark, one column further for each. */
  mappings: SourceMapping[];
  /** Words of somebody else, given as they are. */
  quoted?: true;
  /** A source is named in it. */
  cited?: true;
  /** Stretches in another language than the text: from, to (not included), BCP 47 tag. */
  foreign?: [from: number, to: number, tag: string][];
}

export type SourceMapping = [at: number, line: number, column: number];

/** The character that stands for code in a passage. */
export const noWord = '\uFFFC';

/** Finds where a character of a passage stands in the file. */
export function positionAt({ mappings }: Passage, at: number): Position {
  const [from, line, column] = mappings.findLast(([start]) => start <= at) ??
    mappings[0] ?? [0, 1, 1];
  return { line, column: column + Math.max(0, at - from) };
}

/** Returns every passage of a text, in order. */
export function passagesOf({ tree, text }: ReadTree): Passage[] {
  return tree.children.flatMap((node) => passagesIn(node, { source: text, kind: 'paragraph' }));
}

function passagesIn(node: RootContent, context: PassageContext): Passage[] {
  if (node.type === 'paragraph') {
    // A component on a line of its own is words in a paragraph to remark; to a reader it is a block.
    const blocks = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    const components = blocks.filter(isBlockComponent);
    if (components.length > 0 && components.length === blocks.length) {
      return components.flatMap((child) => passagesIn(child, context));
    }
    return wordsOf(node.children, context);
  }
  if (node.type === 'heading') return wordsOf(node.children, { ...context, kind: 'heading' });
  if (node.type === 'tableCell') return wordsOf(node.children, { ...context, kind: 'cell' });
  if (!('children' in node)) return [];
  const inner = { ...context, ...contextOf(node) };
  const own = isComponent(node) ? attributePassages(node, context) : [];
  if (node.type === 'mdxJsxTextElement') return [...own, ...wordsOf(node.children, inner)];
  return [...own, ...node.children.flatMap((child) => passagesIn(child, inner))];
}

function contextOf(node: RootContent): Partial<PassageContext> {
  if (node.type === 'listItem') return { kind: 'item' };
  if (node.type === 'footnoteDefinition') return { kind: 'note' };
  if (node.type === 'blockquote') return { quoted: true };
  if (isComponent(node)) {
    const record = recordOf(node.name);
    const tag = languageOf(node);
    return {
      ...(record?.line && { kind: 'item' }),
      ...(record?.quoted && { quoted: true }),
      ...(isCited(node) && { cited: true }),
      ...(tag !== undefined && { tag }),
    };
  }
  return {};
}

/** Returns the attributes that are words for readers; the others are keys. */
function attributePassages(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  context: PassageContext,
): Passage[] {
  const attributes = recordOf(node.name)?.attributes;
  return node.attributes.flatMap((attribute): Passage[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const words = attributes?.[attribute.name]?.words;
    if (!words) return [];
    const { line, column } = placeOf(attribute);
    return [
      {
        kind: 'attribute',
        text: attribute.value,
        mappings: [[0, line, column + attribute.name.length + 2]],
        ...(context.tag !== undefined && {
          foreign: [[0, attribute.value.length, context.tag]],
        }),
        // Who said it and where are given as the source gives them.
        ...(words === 'quoted' && { quoted: true }),
        // What stands beside a source names it.
        ...((context.cited ?? isCited(node)) && { cited: true }),
      },
    ];
  });
}

function wordsOf(nodes: readonly RootContent[], context: PassageContext): Passage[] {
  const passage: Passage = {
    kind: context.kind,
    text: '',
    mappings: [],
    ...(context.quoted && { quoted: true }),
    ...(context.cited && { cited: true }),
  };
  const attributes: Passage[] = [];
  for (const node of nodes) append(node, passage, attributes, context);
  if (context.tag !== undefined) passage.foreign = [[0, passage.text.length, context.tag]];
  return [...(passage.text.trim() === '' ? [] : [passage]), ...attributes];
}

function append(
  node: RootContent,
  passage: Passage,
  attributes: Passage[],
  context: PassageContext,
): void {
  if (node.type === 'text') {
    appendText(node.value, node, passage, context.source);
  } else if (node.type === 'inlineCode' || node.type === 'mdxTextExpression') {
    const { line, column } = placeOf(node);
    if (node.type === 'mdxTextExpression') return;
    passage.mappings.push([passage.text.length, line, column]);
    passage.text += noWord;
  } else if (node.type === 'break') {
    passage.text += ' ';
  } else if (node.type === 'image') {
    const { line, column } = placeOf(node);
    if (node.alt) {
      attributes.push({ kind: 'attribute', text: node.alt, mappings: [[0, line, column + 2]] });
    }
  } else if ('children' in node) {
    const from = passage.text.length;
    if (isComponent(node)) {
      attributes.push(...attributePassages(node, context));
      if (isCited(node)) passage.cited = true;
    }
    for (const child of node.children) append(child, passage, attributes, context);
    const tag = isComponent(node) ? languageOf(node) : undefined;
    if (tag !== undefined) (passage.foreign ??= []).push([from, passage.text.length, tag]);
  }
}

/** Joins the words on, with a mark wherever the file has something that the words have not: `\{`, `&amp;`, an indent. */
function appendText(value: string, node: Node, passage: Passage, source: string): void {
  let offset = node.position?.start.offset ?? 0;
  let { line, column } = placeOf(node);
  let joined = false;
  const skip = (count: number) => {
    for (const sign of source.slice(offset, offset + count)) {
      line += sign === '\n' ? 1 : 0;
      column = sign === '\n' ? 1 : column + sign.length;
    }
    offset += count;
  };
  // By UTF-16 units, as the parsers count.
  for (const [at, sign] of value.split('').entries()) {
    const here = source.slice(offset, offset + 32);
    const named = /^&#?\w+;/.exec(here)?.[0];
    // What no name is stays what it is.
    const entity = named !== undefined && !value.startsWith(named, at) ? named : undefined;
    if (!here.startsWith(sign) && !entity) {
      // An escape, or the white space that a line within a list or a component begins with.
      skip(/^(?:\\|\r|[ \t]+|[ \t]*(?:>[ \t]?)+)/.exec(here)?.[0].length ?? 0);
      joined = false;
    }
    if (!joined) passage.mappings.push([passage.text.length, line, column]);
    passage.text += sign === '\n' ? ' ' : sign;
    if (entity) skip(entity.length);
    else if (source[offset] === sign) skip(1);
    joined = !entity && sign !== '\n';
  }
}

/** Tells whether a source stands beside the words of a component, or where it stands itself. */
function isCited(node: MdxJsxFlowElement | MdxJsxTextElement): boolean {
  return attributesThat(node.name, ({ refers }) => refers && refers !== 'term').some(
    (name) => typeof attributesOf(node)[name] === 'string',
  );
}

/** Returns the language of what a component holds; nothing where it is that of the text. */
function languageOf(node: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  const [name = ''] = attributesThat(node.name, ({ language }) => language);
  const tag = attributesOf(node)[name];
  return typeof tag === 'string' ? tag : undefined;
}

function placeOf(node: Node): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

interface PassageContext {
  source: string;
  kind: Passage['kind'];
  quoted?: true;
  cited?: true;
  tag?: string;
}
