import { readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import { describe, expect, test } from 'vitest';
import anchorSyntax from '../../../../src/content/markdown/anchor-syntax.js';
import { readProse } from '../../../../src/content/markdown/prose.ts';
import { parser } from '../../../../src/content/markdown/remark.ts';
import { textOf, walk } from '../../../../src/content/markdown/tree.ts';
import { root, textFiles } from '../../../support/content.ts';

/** As an editor's program reads: `content/tsconfig.json`. */
const inEditor = parser().use(remarkFrontmatter, ['yaml']).use(anchorSyntax);

function headingsOf(text: string): string[] {
  const headings: string[] = [];
  walk(inEditor.parse(text), (node) => {
    if (node.type === 'heading') headings.push(textOf(node).trim());
  });
  return headings;
}

test.each(await textFiles())('%s has the headings in an editor that it has here', (file) => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  expect(headingsOf(text)).toEqual(readProse(body).headings.map((heading) => heading.text));
});

describe('what is no anchor', () => {
  test.each([
    ['a comment stays a comment', '## Kop {/* niet */}'],
    ['an expression stays one', '## Kop {1 + 1}'],
  ])('%s', (_, text) => {
    expect(headingsOf(text)).toEqual(['Kop']);
  });

  test.each(['{#Kop}', '{#kop', '{# kop}'])('%s is still a fault', (anchor) => {
    expect(() => headingsOf(`## Kop ${anchor}`)).toThrow();
  });
});
