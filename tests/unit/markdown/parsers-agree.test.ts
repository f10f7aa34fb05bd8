import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import config from '../../../astro.config.mjs';
import { liftHeadingIds } from '../../../src/markdown/heading-ids.ts';
import { parser, readProse } from '../../../src/markdown/prose.ts';
import { bodyOf as bodyIn, root, textFiles } from '../../support/content.ts';

// The pages are rendered by Sätteri and checked by remark: on every text, both must see the same.
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

const byRemark = (body: string) => constructsIn(parser.parse(liftHeadingIds(body).text) as Node);
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
