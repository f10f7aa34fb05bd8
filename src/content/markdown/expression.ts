import {
  parse,
  Parser,
  tokTypes,
  type Comment,
  type ExpressionStatement,
  type Program,
} from 'acorn';
import jsx from 'acorn-jsx';

// What stands between `{` and `}` is JavaScript: only a parser of JavaScript knows where a comment in it ends.

/** Returns the words of each comment where an expression holds nothing else; nothing where it holds code. */
export function commentsInExpression(expression: string): string[] | undefined {
  const read = readProgram(expression);
  if (!read || read.program.body.length > 0) return undefined;
  return read.comments.map(({ value }) => value);
}

/** Returns the words of an expression that is one string, as `"…"` or as a template that nothing is filled into. */
export function stringInExpression(expression: string): string | undefined {
  // The parenthesis keeps a string from being a directive; the line end, a comment from hiding it.
  const [statement, ...more] = readProgram(`(${expression}\n)`)?.program.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) return undefined;
  return stringOf(statement.expression);
}

/** How far a parser of JavaScript came, in characters; and whether the code ended there, goes on, or is no code at all. */
export interface ReadCode {
  read: number;
  end: 'there' | 'later' | 'none';
}

/**
 * Reads the code between `{` and `}` as MDX does: JavaScript with elements, spread or not.
 *
 * @param text - from after the `{` on.
 */
export function readCode(text: string): ReadCode {
  const source = text.replace(/^\s*\.{3}/, (dots) => ' '.repeat(dots.length));
  const signs = { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: false } as const;
  try {
    const { end } = withElements.parseExpressionAt(source, 0, signs);
    const next = withElements.tokenizer(source.slice(end), signs).getToken();
    const read = end + next.start;
    if (next.type === tokTypes.eof) return { read, end: 'later' };
    return { read, end: next.type === tokTypes.braceR ? 'there' : 'none' };
  } catch (error) {
    // Too deep for it is too long.
    const at =
      error instanceof SyntaxError && 'raisedAt' in error ? Number(error.raisedAt) : Infinity;
    return at < source.length ? { read: at, end: 'none' } : { read: source.length, end: 'later' };
  }
}

const withElements = Parser.extend(jsx());

function stringOf(expression: ExpressionStatement['expression']): string | undefined {
  if (expression.type === 'Literal' && typeof expression.value === 'string') {
    return expression.value;
  }
  if (expression.type !== 'TemplateLiteral' || expression.expressions.length > 0) return undefined;
  return expression.quasis[0]?.value.cooked ?? undefined;
}

/** Nothing where it is no JavaScript, or too deep for its parser. As a module, `<!--` begins no comment. */
function readProgram(source: string): { program: Program; comments: Comment[] } | undefined {
  const comments: Comment[] = [];
  try {
    const program = parse(source, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowHashBang: false,
      onComment: comments,
    });
    return { program, comments };
  } catch {
    return undefined;
  }
}
