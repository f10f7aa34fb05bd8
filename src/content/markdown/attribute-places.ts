import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Position } from './prose.ts';

/**
 * Finds where each attribute of a component stands, in order. Sätteri gives the place of the tag alone, and accepts none
 * but a well-formed one: a name and attributes with white space between them.
 *
 * @param source - the text that the component was read from.
 */
export function attributePlaces(
  { attributes, name, position }: MdxJsxFlowElement | MdxJsxTextElement,
  source: string,
): Position[] {
  if (!position || attributes.length === 0) return [];
  const start = { line: position.start.line, column: position.start.column };
  let { line, column } = start;
  let at = position.start.offset ?? 0;
  const skip = (count: number) => {
    for (const sign of source.slice(at, at + count)) {
      line += sign === '\n' ? 1 : 0;
      column = sign === '\n' ? 1 : column + sign.length;
    }
    at += count;
  };
  const skipMatch = (pattern: RegExp) => {
    pattern.lastIndex = at;
    skip(pattern.exec(source)?.[0].length ?? 0);
  };
  skip(1);
  skipMatch(between);
  skip(name?.length ?? 0);
  return attributes.map((attribute) => {
    skipMatch(between);
    const place = { line, column };
    if (attribute.type !== 'mdxJsxAttribute') {
      skip(expressionLength(source, at, attribute.value));
      return place;
    }
    // Written in a way that is not known here: the tag is near enough.
    if (!source.startsWith(attribute.name, at)) return { ...start };
    skip(attribute.name.length);
    if (attribute.value === null || attribute.value === undefined) return place;
    skipMatch(between);
    skipMatch(equals);
    const { value } = attribute;
    if (typeof value === 'object') skip(expressionLength(source, at, value.value));
    else skipMatch(quoted);
    return place;
  });
}

const between = /\s*/y;
const equals = /=\s*/y;
const quoted = /"[^"]*"|'[^']*'/y;

/** Of `{…}`, both braces included. What stands in a quote lost the marks of its lines. */
function expressionLength(source: string, at: number, value: string): number {
  const end = source.startsWith(value, at + 1) ? at + 1 + value.length : source.indexOf('}', at);
  return end - at + 1;
}
