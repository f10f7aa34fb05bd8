/** Where a line begins as `import` and `export` do. To Sätteri, `export*` begins code as well. */
export const esm = /^\uFEFF?(import|export)\b[ \t]*/gm;

/** Where each `{` stands that is not escaped, and begins something else than a comment or an anchor: offsets, in order. */
export function* bracesOfCode(source: string): Generator<number> {
  const brace = /\{/g;
  const lastClose = source.lastIndexOf('*/');
  for (let found = brace.exec(source); found; found = brace.exec(source)) {
    if (source[found.index - 1] === '\\' && source[found.index - 2] !== '\\') continue;
    const end = endOfHarmless(source, found.index + 1, lastClose);
    if (end === undefined) yield found.index;
    else brace.lastIndex = end;
  }
}

/** Where an anchor, or a brace with nothing but comments, ends. A comment that nothing closes is not looked through. */
function endOfHarmless(source: string, from: number, lastClose: number): number | undefined {
  anchor.lastIndex = from;
  if (anchor.test(source)) return anchor.lastIndex;
  let at = afterSpace(source, from);
  while (source.startsWith('/*', at)) {
    if (at + 2 > lastClose) return undefined;
    at = afterSpace(source, source.indexOf('*/', at + 2) + 2);
  }
  return source[at] === '}' ? at + 1 : undefined;
}

function afterSpace(source: string, from: number): number {
  space.lastIndex = from;
  space.test(source);
  return space.lastIndex;
}

const anchor = /#[a-z0-9-]+\}/y;
const space = /\s*/y;
