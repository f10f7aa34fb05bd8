import type { Root, RootContent } from 'mdast';
import { attributesThat, recordOf } from '../vocabulary/vocabulary.ts';
import type { Heading } from './prose.ts';
import { attributesOf, isBlockComponent, isComponent, isParent } from './tree.ts';

/** The words that are read below one heading, or above the first. */
export interface ReadSection {
  /** The heading; or the component that makes one of its own, and the words above that. Neither above the first. */
  heading?: Pick<Heading, 'id' | 'text'>;
  component?: { name: string; attributes: Record<string, string | true>; above: string };
  /** In order of reading: a paragraph, a row of a table, a caption. Plain text without markup. */
  texts: string[];
}

/**
 * Returns what a reader reads, heading by heading: prose, lists, the cells of tables, quotes, captions and descriptions,
 * checklists. A footnote is read where its number stands. What stands after a component with a heading of its own is read
 * under the heading that the component stands under.
 *
 * @param headings - those of the tree, in order.
 */
export function readSectionsOf(tree: Root, headings: readonly Heading[]): ReadSection[] {
  const start: ReadSection = { texts: [] };
  const passages = [start];
  const notes = new Map<string, string>();
  const referred: { passage: ReadSection; id: string }[] = [];
  let heading = 0;
  let current = start;
  const open = (passage: ReadSection) => {
    passages.push(passage);
    current = passage;
  };
  const add = (text: string) => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean) current.texts.push(clean);
  };

  function readLine(node: RootContent): void {
    add(lineOf(node));
    for (const id of notesIn(node)) referred.push({ passage: current, id });
  }

  function read(node: Root | RootContent): void {
    if (node.type === 'heading') {
      const { id = '', text = '' } = headings[heading] ?? {};
      heading += 1;
      open({ heading: { id, text }, texts: [] });
    } else if (node.type === 'footnoteDefinition') {
      notes.set(node.identifier, node.children.map(lineOf).join(' '));
    } else if (isComponent(node) && isLine(node)) {
      add(lineOf(node));
    } else if (node.type === 'paragraph') {
      // Statements of a checklist are components of one paragraph, and read one by one; so is a quote written on one line.
      if (node.children.some((child) => isLine(child) || isBlockComponent(child))) {
        node.children.forEach(read);
        return;
      }
      readLine(node);
    } else if (node.type === 'tableRow') {
      add(node.children.map(lineOf).join(' · '));
    } else if (node.type === 'code') {
      add(node.value);
    } else if (isComponent(node) && isBlockComponent(node) && node.name) {
      const attributes = attributesOf(node);
      const say = (when: 'before' | 'after') => {
        for (const name of attributesThat(node.name, ({ read }) => read === when)) {
          add(String(attributes[name] ?? ''));
        }
      };
      const outer = current;
      const headed = recordOf(node.name)?.heading !== undefined;
      if (headed) {
        const above = outer.heading?.text ?? outer.component?.above ?? '';
        open({ component: { name: node.name, attributes, above }, texts: [] });
      }
      say('before');
      if (node.type === 'mdxJsxFlowElement') node.children.forEach(read);
      else readLine(node);
      say('after');
      if (headed) current = outer;
    } else if (isParent(node)) {
      node.children.forEach(read);
    } else {
      add(lineOf(node));
    }
  }

  read(tree);
  for (const { passage, id } of referred) passage.texts.push((notes.get(id) ?? '').trim());
  return passages.filter(({ heading, component, texts }) => heading ?? component ?? texts.length);
}

/** Tells whether a node is a component that is read as one line: in Markdown, several of them in a row are one paragraph. */
function isLine(node: Root | RootContent): boolean {
  return isComponent(node) && recordOf(node.name)?.line === true;
}

function notesIn(node: RootContent): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return isParent(node) ? node.children.flatMap(notesIn) : [];
}

/** Returns the words of a node as one line. */
function lineOf(node: RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!isParent(node)) return '';
  return node.children.map(lineOf).join('').replace(/\s+/g, ' ');
}
