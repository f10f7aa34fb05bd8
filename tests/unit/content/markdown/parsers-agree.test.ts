import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import config from '../../../../astro.config.mjs';
import type { Root } from 'mdast';
import { commentsOf } from '../../../../src/content/markdown/comments.ts';
import { explicitIds } from '../../../../src/content/markdown/heading-ids.ts';
import { passagesOf } from '../../../../src/content/markdown/passages.ts';
import { factsOf, readProse, readTree } from '../../../../src/content/markdown/prose.ts';
import { readSectionsOf } from '../../../../src/content/markdown/reading.ts';
import { parseByRemark } from '../../../../src/content/markdown/remark.ts';
import { textOf, walk } from '../../../../src/content/markdown/tree.ts';
import { bodyOf as bodyIn, root, textFiles } from '../../../support/content.ts';

// Pages are rendered, read and checked by Sätteri; editors' tools, and the messages of what does not parse, are remark's.
// On every text, both must see the same, at the same place.
const files = await textFiles();
const bodyOf = (file: string) => bodyIn(readFileSync(`${root}/${file}`, 'utf8'));

interface Renderer {
  process(body: string, file: string, frontmatter: object): Promise<{ code: string }>;
}
interface Processor {
  options: { features: object };
  createMdxRenderer(shared: object, mdx: object): Promise<Renderer>;
}
const processor = config.markdown?.processor as unknown as Processor;
const renderer = await processor.createMdxRenderer({ syntaxHighlight: false }, {});

/** The headings on the page, as Astro's own renderer gives them. */
async function renderedHeadings(body: string, file: string) {
  const { code } = await renderer.process(body, `${root}/${file}`, {});
  const list = /function getHeadings\(\) \{ return (\[.*\]); \}/.exec(code)?.[1] ?? '[]';
  const headings = JSON.parse(list) as { depth: number; slug: string; text: string }[];
  return headings
    .filter(({ slug }) => slug !== 'footnote-label')
    .map(({ depth, slug, text }) => ({ depth, id: slug, text }));
}

interface Node {
  type: string;
  checked?: boolean | null;
  children?: Node[];
}

function kindOf({ type, checked }: Node): string {
  if (type === 'listItem' && typeof checked === 'boolean') return 'task';
  // Alone in a paragraph, a component is text to remark; Sätteri takes the paragraph away.
  return /^mdxJsx(Flow|Text)Element$/.test(type) ? 'component' : type;
}

/** How often each construct occurs that Markdown itself does not know. */
function constructsIn(tree: Node): Record<string, number> {
  const counts: Record<string, number> = {
    table: 0,
    tableRow: 0,
    tableCell: 0,
    footnoteReference: 0,
    footnoteDefinition: 0,
    delete: 0,
    task: 0,
    link: 0,
    list: 0,
    listItem: 0,
    component: 0,
  };
  const visit = (node: Node) => {
    const kind = kindOf(node);
    if (kind in counts) counts[kind] = (counts[kind] ?? 0) + 1;
    node.children?.forEach(visit);
  };
  visit(tree);
  return counts;
}

const byRemark = (body: string) => constructsIn(parseByRemark(body) as Node);
const bySatteri = (body: string) =>
  constructsIn(mdxToMdast(body, { features: processor.options.features }) as unknown as Node);

describe('on every text of the site', () => {
  test('there are texts', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(files)('%s: the same headings', async (file) => {
    const body = bodyOf(file);
    const headings = readProse(body).headings.map(({ depth, id, text }) => ({ depth, id, text }));
    expect(headings).toEqual(await renderedHeadings(body, file));
  });

  test.each(files)('%s: the same constructs', (file) => {
    const body = bodyOf(file);
    expect(byRemark(body)).toEqual(bySatteri(body));
  });
});

/** Everything that is read of a tree, with its places. */
function everythingIn(tree: Root, text: string) {
  const facts = factsOf({ tree, text });
  return {
    facts,
    words: textOf(tree),
    sections: readSectionsOf(tree, facts.headings),
    passages: passagesOf({ tree, text }),
    comments: commentsOf(tree),
  };
}

/** To remark, an anchor is no part of a heading. */
function withIds(tree: Root, text: string): Root {
  const ids = explicitIds(text);
  walk(tree, (node) => {
    const id = ids.get(node.position?.start.line ?? 0);
    if (node.type === 'heading' && id !== undefined) node.data = { hProperties: { id } };
  });
  return tree;
}

describe('gives the same facts, words and places', () => {
  const read = (text: string) => everythingIn(readTree(text).tree, text);
  const byRemark = (text: string) => everythingIn(withIds(parseByRemark(text), text), text);

  test.each(files)('%s', (file) => {
    const body = bodyOf(file);
    expect(read(body)).toEqual(byRemark(body));
  });

  test.each([
    '<Quote id="a" source="b" by="c">Woorden.</Quote>',
    '<Quote id="a"\n  source="b"\n\n  by = \'c "d"\'>\n\nWoorden.\n\n</Quote>',
    '<Quote id="a" by="é 😀 c" at="d">Woorden *met* nadruk.</Quote>',
    '> <Quote id="a" by="c" at="d">Woorden.</Quote>',
    '- <Term id="a">een</Term>\n- <Stat id="b"\n    value="c" />',
    '<Check id="a">Een.</Check>\n<Check id="b">Twee.</Check>',
    '<Check id="a">Een.</Check>\n\n<Check id="b">Twee.</Check>',
    '<Checklist id="a">\n<Check id="b">Een [link](a.mdx).</Check>\n<Check id="c">Twee.</Check>\n</Checklist>',
    '<Chart id="a" data="b" /> <Chart id="c" data="d" />',
    '<Cite id="a" /> <Term id="b">woord</Term>',
    '<Lang tag="en">**vet** en `code`</Lang>',
    'Tekst\twoord <Term id="a">x</Term>\tna.\n\n\t<Stat id="b" value="c"/>',
    'Een\u00A0<Term\tid="a">x</Term>.',
    '| a | b |\n| - | - |\n| <Term id="a">x</Term> | é <Cite id="b" at="c" /> |',
    'Een.[^1]\n\n[^1]: Noot met <Cite id="a" at="b" />.',
    'Een.[^2] en [^3\n\n[^1]: Een noot.',
    '{/* Een */}\n\nTekst {/* twee */} en.\n\n<Callout kind="note" title="a">\n\n{/* drie */}\n\nTekst.\n\n</Callout>',
    'Regel\\\nen \\{ &amp; &eacute; \\* <Term id="a">\\<b</Term>.',
    '![Een *lijn*](a.svg "b") [link][c]\n\n[c]: d.mdx',
    '## Kop {#a}\n\n### *Kop* `b` <Term id="c">d</Term>',
  ])('%j', (text) => {
    for (const body of [text, text.replaceAll('\n', '\r\n'), `\n\n${text}\n`]) {
      expect(clean(read(body))).toEqual(clean(byRemark(body)));
    }
  });

  /** Within a text, remark keeps the line ends of Windows. */
  const clean = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll('\\r', ''));
});

test.each([
  ['{', { line: 1, column: 2 }],
  ['## Kop {#Kop}', { line: 1 }],
  ['## Kop {.klasse}', { line: 1 }],
  ['## Kop {#kop a=b}', { line: 1 }],
  ['Kop {#kop}\n===', { line: 1 }],
  ['> ## Kop {#kop}', { line: 1 }],
  ['<!-- a -->', { line: 1 }],
  ['<https://a.example>', { line: 1 }],
  ['a <b', { line: 1 }],
])('%j is refused, at its place', (text, place) => {
  expect(() => readTree(text)).toThrow(expect.objectContaining(place));
});

describe('on each construct', () => {
  test.each([
    ['a table', '| a | b |\n| --- | :-: |\n| 1 | 2 |', { table: 1, tableRow: 2, tableCell: 4 }],
    [
      'a table in a component',
      '<Callout kind="note">\n\n| a |\n| --- |\n| 1 |\n\n</Callout>',
      { table: 1 },
    ],
    [
      'a footnote',
      'Tekst.[^1] En nog eens.[^1]\n\n[^1]: Een noot.',
      { footnoteReference: 2, footnoteDefinition: 1 },
    ],
    ['a task list', '- [ ] open\n- [x] klaar\n- gewoon', { task: 2, listItem: 1 }],
    ['a strikethrough', 'Dit is ~~weg~~.', { delete: 1 }],
    ['an autolink', 'Zie https://voorbeeld.example en www.voorbeeld.example.', { link: 2 }],
    ['a component in a line', 'Een <Term id="a">woord</Term>.', { component: 1 }],
    ['a component on its own', '<Stat id="a">\n\nEen.\n\n</Stat>', { component: 1 }],
  ])('%s', (_, body, counts) => {
    expect(byRemark(body)).toMatchObject(counts);
    expect(bySatteri(body)).toEqual(byRemark(body));
  });

  test.each([
    '## Kop {#anker}',
    '## Kop zonder anker',
    '## Één én ‘twee’ – drie',
    '## Met *nadruk* en `code` {#nadruk}',
    '## Twee\n\n## Twee',
    '<Callout kind="note">\n\n### Erin {#erin}\n\n</Callout>',
    '```\n## Geen kop {#geen}\n```\n\n## Kop {#kop}',
  ])('headings of %j', async (body) => {
    const headings = readProse(body).headings.map(({ depth, id, text }) => ({ depth, id, text }));
    expect(headings).not.toEqual([]);
    expect(headings).toEqual(await renderedHeadings(body, 'content/nl/pages/x.mdx'));
  });
});

test('a footnote is labelled in the language of its file', async () => {
  const body = 'Tekst.[^1]\n\n[^1]: Noot.';
  const render = async (language: string) =>
    (await renderer.process(body, `${root}/content/${language}/pages/x.mdx`, {})).code;
  expect(await render('nl')).toContain('Terug naar de tekst bij noot 1');
  expect(await render('en')).toContain('Back to the text at note 1');
  expect(await render('nl')).toMatch(/href: "#note-1"[\s\S]*id: "note-1"/);
});

test('a task has its words as a name', async () => {
  const { code } = await renderer.process(
    '- [ ] Bel uw nummer',
    `${root}/content/nl/pages/x.mdx`,
    {},
  );
  expect(code).toContain('"aria-label": "Bel uw nummer"');
});
