import { mdxToMdast, type MdastNode } from 'satteri';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributePlaces } from './attribute-places.ts';
import { bracesOfCode, esm } from './code-signs.ts';
import { stringInExpression } from './expression.ts';
import { features } from './features.ts';
import { explicitIds } from './heading-ids.ts';
import { parseByRemark } from './remark.ts';
import { isComponent, isParent, isPhrasing, walk } from './tree.ts';

/**
 * Parses MDX into the tree that its page is rendered from, with the place of each attribute. An attribute `a={"b"}` has the
 * string for its value, as its component gets it.
 *
 * @throws {Error} where it does not parse, with `reason`, `line` and `column`.
 */
export function parseMdx(source: string): Root {
  // Code is a fault. Deep code ends the process of a parser that is no JavaScript; remark it gives an error.
  if (source.search(esm) >= 0 || !bracesOfCode(source).next().done)
    parseByRemark(source.replace(esm, '$1 '));
  const tree = rendered(source);
  const wrongId = headingWithWrongId(tree, source);
  if (wrongId) throw syntaxError(source, wrongId);
  ravel(tree, source);
  walk(tree, (node) => {
    if (isComponent(node)) completeAttributes(node, source);
  });
  return tree;
}

function rendered(source: string): Root {
  try {
    const tree: MdastNode = mdxToMdast(source, { features });
    if (tree.type === 'root') return tree;
    throw new Error('1:1: a text is no root');
  } catch (error) {
    throw syntaxError(source, error);
  }
}

/** What remark says of it, because that says it in parts; where remark takes it, what Sätteri says. */
function syntaxError(source: string, error: unknown): Error {
  try {
    parseByRemark(source);
  } catch (byRemark) {
    if (byRemark instanceof Error) return byRemark;
  }
  return syntaxErrorAt(error);
}

/** Sätteri names the place in its message alone. */
function syntaxErrorAt(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  return Object.assign(new Error(message, { cause: error }), { reason, ...place });
}

/**
 * The renderer takes more for an anchor than an address can hold: `{#Kop}`, `{.klasse}`, `{#a b=c}`.
 *
 * @returns its error, as Sätteri words its own.
 */
function headingWithWrongId(tree: Root, source: string): Error | undefined {
  const ids = explicitIds(source);
  let error: Error | undefined;
  walk(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (error || node.type !== 'heading' || !node.data?.hProperties || ids.has(line)) return;
    error = new Error(`${line}:${column}: Could not read the expression behind a heading`);
  });
  return error;
}

/**
 * Puts components that stand on lines of their own with words in them back into a paragraph, as they were written: a
 * renderer takes that away, and what is read together stands in one.
 */
function ravel(parent: Root | RootContent, source: string): void {
  if (!isParent(parent)) return;
  for (const child of parent.children) ravel(child, source);
  if (parent.type === 'paragraph' || parent.type === 'heading') return;
  const children: RootContent[] = [];
  let run: MdxJsxFlowElement[] = [];
  const end = () => {
    if (run.some(holdsWords)) children.push(paragraphOf(run, source));
    else children.push(...run);
    run = [];
  };
  for (const child of parent.children) {
    const before = run.at(-1)?.position?.end.line;
    if (child.type !== 'mdxJsxFlowElement') {
      end();
      children.push(child);
    } else {
      if (before !== child.position?.start.line) end();
      run.push(child);
    }
  }
  end();
  parent.children = children;
}

function holdsWords({ children }: MdxJsxFlowElement): boolean {
  return children.some(
    ({ type }: RootContent) =>
      ['text', 'inlineCode', 'break', 'image', 'mdxTextExpression', 'mdxJsxTextElement'].includes(
        type,
      ) || isPhrasing(type),
  );
}

function paragraphOf(run: MdxJsxFlowElement[], source: string): RootContent {
  const start = run[0]?.position?.start;
  const end = run.at(-1)?.position?.end;
  const children = run.flatMap((element, index): PhrasingContent[] => {
    // What may stand in either is the same; only their types know of one kind each.
    const inLine = { ...element, type: 'mdxJsxTextElement' } as unknown as MdxJsxTextElement;
    const gap = run[index - 1]?.position?.end;
    const value = gap && source.slice(gap.offset, element.position?.start.offset);
    return value ? [{ type: 'text', value, position: positionOf(gap, element) }, inLine] : [inLine];
  });
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) };
}

function positionOf(start: Point, { position }: MdxJsxFlowElement): Position {
  return { start, end: position?.start ?? start };
}

function completeAttributes(node: MdxJsxFlowElement | MdxJsxTextElement, source: string): void {
  const places = attributePlaces(node, source);
  for (const [index, attribute] of node.attributes.entries()) {
    const start = places[index];
    if (start) attribute.position = { start, end: start };
    if (typeof attribute.value !== 'object' || attribute.value === null) continue;
    attribute.value = stringInExpression(attribute.value.value) ?? attribute.value;
  }
}
