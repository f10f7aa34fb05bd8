import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast, type State } from 'mdast-util-to-hast';
import type { FeedForm } from '../../content/vocabulary/record.ts';
import { recordOf } from '../../content/vocabulary/vocabulary.ts';
import { parseMdx } from '../../content/markdown/mdx-tree.ts';
import { attributesOf, isBlockComponent, walk } from '../../content/markdown/tree.ts';
import { isTextLink } from '../../publication/links.ts';
import { absolute } from '../../publication/urls.ts';
import { ownValue } from '../../own-value.ts';

/** The context of a text, which gives its links, sources and notes their meaning. */
export interface EntryContext {
  /** The absolute address of the text: what a bare `#anchor` belongs to. */
  url: string;
  /** The path of each link to another text, as the author wrote it. */
  links: Record<string, string>;
  /** How a source is named in a line of plain text, by its id. */
  sources: ReadonlyMap<string, string>;
}

/**
 * Returns the whole text of an update as HTML for feed readers: absolute links, and nothing that needs our page. A term is
 * the word, a citation and a footnote stand between brackets, a component is what it says.
 *
 * @throws {Error} where the text links to one that is not published: the content check reports that first.
 */
export function entryHtml(body: string, context: EntryContext): string {
  const tree = parseMdx(body);
  const notes = new Map(
    tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [],
    ),
  );
  const addresses = new Map<string, string>();
  walk(tree, (node) => {
    // Of two with one name, the first counts.
    if (node.type === 'definition' && !addresses.has(node.identifier)) {
      addresses.set(node.identifier, node.url);
    }
  });
  const component = (
    state: State,
    node: MdxJsxFlowElement | MdxJsxTextElement,
  ): ElementContent | ElementContent[] => {
    const attributes = attributesOf(node);
    const value = (name: string) => {
      const said = attributes[name];
      return typeof said === 'string' ? said : '';
    };
    return forms[recordOf(node.name)?.feed ?? 'words'](state.all(node), value, context);
  };
  const hast = toHast(tree, {
    handlers: {
      paragraph: (state: State, node: Extract<Nodes, { type: 'paragraph' }>) =>
        node.children.every(isBlock) ? state.all(node) : element('p', state.all(node)),
      // Nothing leads to an anchor of a feed.
      heading: (state: State, node: Extract<Nodes, { type: 'heading' }>) =>
        element(`h${node.depth}`, state.all(node)),
      link: (state: State, node: Extract<Nodes, { type: 'link' }>) => ({
        type: 'element',
        tagName: 'a',
        properties: { href: addressOf(node.url, context) },
        children: state.all(node),
      }),
      linkReference: (state: State, node: Extract<Nodes, { type: 'linkReference' }>) => ({
        type: 'element',
        tagName: 'a',
        properties: { href: addressOf(addresses.get(node.identifier) ?? '', context) },
        children: state.all(node),
      }),
      // Its file is made with the page: here stands what it shows, and where.
      image: (_: State, { alt }: Extract<Nodes, { type: 'image' }>) => picture(alt, context),
      imageReference: (_: State, { alt }: Extract<Nodes, { type: 'imageReference' }>) =>
        picture(alt, context),
      footnoteReference: (state: State, { identifier }: { identifier: string }) => {
        const note = notes.get(identifier);
        const [first] = note?.children ?? [];
        return first?.type === 'paragraph' ? [text(' ('), ...state.all(first), text(')')] : [];
      },
      footnoteDefinition: () => undefined,
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
    },
  });
  return toHtml(hast).trim();
}

/** Tells whether a node is a component on a line of its own, which Markdown takes for a paragraph. */
function isBlock(node: PhrasingContent): boolean {
  return isBlockComponent(node) || (node.type === 'text' && node.value.trim() === '');
}

type Form = (
  inside: ElementContent[],
  value: (attribute: string) => string,
  context: EntryContext,
) => ElementContent | ElementContent[];

const forms: Record<FeedForm, Form> = {
  words: (inside) => inside,
  titled: (inside, value) => [element('p', [text(value('title'))]), ...inside],
  source: (_, value, { sources }) => text(`(${sources.get(value('id')) ?? value('id')})`),
  quote: (inside, value) => [
    element('blockquote', inside),
    element('p', [text(`— ${value('by')}`)]),
  ],
  stat: (inside, value) => [
    element('p', [text(`${value('value')} (${value('year')})`)]),
    ...inside,
  ],
};

function addressOf(url: string, { url: own, links }: EntryContext): string {
  if (isTextLink(url)) {
    const path = ownValue(links, url);
    if (!path) throw new Error(`${own} links to “${url}”, which is not published`);
    return absolute(path);
  }
  return new URL(url, own).href;
}

function picture(alt: string | null | undefined, { url }: EntryContext): ElementContent {
  return { type: 'element', tagName: 'a', properties: { href: url }, children: [text(alt ?? '')] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function element(tagName: string, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties: {}, children };
}
