import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../support/content.ts';

// The same on every machine: the others are programs for one kind each.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

/** Each pattern of `src/`, with the first place where it stands. */
const patterns = new Map<string, Pattern>();
for (const name of readdirSync(join(root, 'src'), { encoding: 'utf8', recursive: true })) {
  if (!/\.(?:ts|mjs|js)$/.test(name)) continue;
  const file = ts.createSourceFile(
    name,
    readFileSync(join(root, 'src', name), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      if (!patterns.has(node.text)) {
        patterns.set(node.text, {
          at: `src/${name}:${line + 1} ${node.text}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

interface Pattern {
  at: string;
  source: string;
  flags: string;
}

/** By trying: what is not known in five seconds is not said to be wrong. */
function isVulnerable({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean {
  return checkSync(source, flags, { timeout: 5_000 }).status === 'vulnerable';
}

test.each([
  ['a loop of comments', String.raw`^\s*(\/\*[\s\S]*?\*\/\s*)*$`],
  ['a comment that is looked for from each start', String.raw`\{\/\*[\s\S]*?\*\/\}`],
  ['a loop in a loop', '^(a+)+$'],
])('a pattern that takes more than linear time is found: %s', (_, source) => {
  expect(isVulnerable({ source, flags: '' })).toBe(true);
});

test('no pattern of the site takes more time than a text is long', () => {
  expect(patterns.size).toBeGreaterThan(100);
  expect([...patterns.values()].filter(isVulnerable).map(({ at }) => at)).toEqual([]);
});
