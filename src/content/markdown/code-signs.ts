/** Where a line begins as `import` and `export` do. To Sätteri, `export*` begins code as well. */
export const esm = /^\uFEFF?(import|export)\b[ \t]*/gm;

/** Where each `{` stands that is not escaped, and begins something else than a comment or an anchor: offsets, in order. */
export function* bracesOfCode(source: string): Generator<number> {
  const brace = /\{/g;
  for (let found = brace.exec(source); found; found = brace.exec(source)) {
    if (source[found.index - 1] === '\\' && source[found.index - 2] !== '\\') continue;
    harmless.lastIndex = found.index;
    if (harmless.test(source)) brace.lastIndex = harmless.lastIndex;
    else yield found.index;
  }
}

/** An anchor; or nothing but comments. */
const harmless = /\{(?:#[a-z0-9-]+|\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*)\}/y;
