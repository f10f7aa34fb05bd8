import type { Node, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import GithubSlugger from 'github-slugger';
import { codeIn } from './code.ts';
import { lostCellsOf } from './lost-cells.ts';
import { unpairedFootnotesOf, type UnpairedFootnote } from './unpaired-footnotes.ts';
import { parseMdx } from './mdx-tree.ts';
import { readSectionsOf, type ReadSection } from './reading.ts';
import { attributesOf, isComponent, textOf, walk } from './tree.ts';

/** A place in the text that was read: 1-based line and column. */
export interface Position {
  line: number;
  column: number;
}

export interface Heading {
  depth: number;
  id: string;
  /** The author gave the id: it stays when the words change. */
  fixed: boolean;
  text: string;
  place: Position;
}

export interface Link {
  url: string;
  text: string;
  place: Position;
}

export interface Image {
  url: string;
  alt: string;
  place: Position;
}

/** A component as an author wrote it. Attributes are strings; `true` where only the name stands. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string | true>;
  /** Where each attribute stands. */
  places: Record<string, Position>;
  /** The words inside, without markup. */
  text: string;
  place: Position;
}

/** The parts of a text that others may depend on, and that the checks judge, in order of appearance. */
export interface Facts {
  headings: Heading[];
  links: Link[];
  images: Image[];
  components: ComponentUse[];
  /** References without a note, and notes without a reference. */
  unpairedFootnotes: UnpairedFootnote[];
  /** `{…}`, `import` and `export`, in attributes too: MDX would run them. A comment is no code. */
  code: Position[];
  /** Cells of tables for which there is no column. */
  lostCells: Position[];
}

/** The prose of one text: its facts, and what is read of it. */
export interface Prose extends Facts {
  /** Words that are read: component texts included, code and attributes not. */
  words: number;
  /** The words that are read, heading by heading: for search. */
  sections: ReadSection[];
}

/** A text and its tree. */
export interface ReadTree {
  tree: Root;
  /** The MDX that it was read from. */
  text: string;
}

/**
 * Reads MDX into the facts that the model and the checks need.
 *
 * @throws {Error} where the MDX does not parse, with `reason`, `line` and `column`.
 */
export function readProse(source: string): Prose {
  const known = recent.get(source) ?? proseOf(readTree(source));
  // Read last, so forgotten last.
  recent.delete(source);
  recent.set(source, known);
  const [oldest] = recent.keys();
  if (recent.size > kept && oldest !== undefined) recent.delete(oldest);
  return known;
}

/** The cache of texts that were read: a development server asks for all texts at each change of one. */
const recent = new Map<string, Prose>();
const kept = 2_000;

/**
 * Reads MDX into its tree.
 *
 * @throws {Error} as `readProse` does.
 */
export function readTree(source: string): ReadTree {
  return { tree: parseMdx(source), text: source };
}

/** Returns the prose of a tree that was read. */
function proseOf(read: ReadTree): Prose {
  const facts = factsOf(read);
  return {
    ...facts,
    words: countWords(textOf(read.tree)),
    sections: readSectionsOf(read.tree, facts.headings),
  };
}

/** Returns the facts of a tree that was read. */
export function factsOf({ tree, text: source }: ReadTree): Facts {
  const slugger = new GithubSlugger();
  const facts: Facts = {
    headings: [],
    links: [],
    images: [],
    components: [],
    unpairedFootnotes: unpairedFootnotesOf(tree, source),
    code: codeIn(tree),
    lostCells: lostCellsOf(tree),
  };

  const addresses = new Map<string, string>();
  walk(tree, (node) => {
    // Of two with one name, the first counts.
    if (node.type === 'definition' && !addresses.has(node.identifier)) {
      addresses.set(node.identifier, node.url);
    }
  });
  walk(tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'heading') {
      const text = textOf(node).trim();
      const given = node.data?.hProperties?.['id'];
      const fixed = typeof given === 'string';
      const id = fixed ? given : slugger.slug(text);
      facts.headings.push({ depth: node.depth, id, fixed, text, place });
    } else if (node.type === 'link') {
      facts.links.push({ url: node.url, text: textOf(node), place });
    } else if (node.type === 'definition') {
      facts.links.push({ url: node.url, text: node.label ?? '', place });
    } else if (node.type === 'image') {
      facts.images.push({ url: node.url, alt: node.alt ?? '', place });
    } else if (node.type === 'imageReference') {
      const url = addresses.get(node.identifier);
      if (url !== undefined) facts.images.push({ url, alt: node.alt ?? '', place });
    } else if (isComponent(node) && node.name) {
      facts.components.push({
        name: node.name,
        attributes: attributesOf(node),
        places: placesOfAttributes(node),
        text: textOf(node).trim(),
        place,
      });
    }
  });
  return facts;
}

/** Returns an attribute as text, or `undefined` where it is missing or has no value. */
export function attribute(use: ComponentUse, name: string): string | undefined {
  const value = use.attributes[name];
  return typeof value === 'string' ? value : undefined;
}

/** Returns a list in an attribute: words divided by spaces. */
export function attributeList(use: ComponentUse, name: string): string[] {
  return attribute(use, name)?.split(/\s+/).filter(Boolean) ?? [];
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'+-]*/gu)?.length ?? 0;
}

function placesOfAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, Position> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, placeOf(attribute)] as const] : [],
    ),
  );
}

function placeOf(node: Pick<Node, 'position'>): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
