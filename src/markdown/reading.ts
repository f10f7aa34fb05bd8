import type { Root, RootContent } from 'mdast';
import type { Heading } from './prose.ts';
import { attributesOf, isComponent, isParent } from './tree.ts';
import { ownValue } from '../own-value.ts';

/** What is read below one heading, or above the first. */
export interface ReadSection {
  /** The heading; or the component that makes one of its own: `Step`, `Questions`. Neither above the first. */
  heading?: Pick<Heading, 'id' | 'text'>;
  component?: { name: string; attributes: Record<string, string | true> };
  /** In order of reading: a paragraph, a row of a table, a caption. Plain text without markup. */
  texts: string[];
}

/** Components with a heading of their own. */
const headed = ['Step', 'Questions'];

/** What a component shows of its attributes, before and after what it holds. */
const shown: Record<string, { before: string[]; after: string[] }> = {
  Callout: { before: ['title'], after: [] },
  Chart: { before: ['title', 'note'], after: [] },
  Figure: { before: ['title', 'note'], after: [] },
  Quote: { before: [], after: ['by'] },
  Stat: { before: ['value'], after: ['year'] },
};

/**
 * What a reader reads, heading by heading: prose, lists, the cells of tables, quotes, captions and descriptions,
 * checklists. A footnote is read where its number stands.
 *
 * @param headings - those of the tree, in order.
 */
export function readSectionsOf(tree: Root, headings: readonly Heading[]): ReadSection[] {
  const passages: ReadSection[] = [{ texts: [] }];
  const notes = new Map<string, string>();
  const referred: { passage: ReadSection; id: string }[] = [];
  let heading = 0;
  const current = () => passages.at(-1) ?? { texts: [] };
  const add = (text: string) => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean) current().texts.push(clean);
  };

  function read(node: Root | RootContent): void {
    if (node.type === 'heading') {
      const { id = '', text = '' } = headings[heading] ?? {};
      heading += 1;
      passages.push({ heading: { id, text }, texts: [] });
    } else if (node.type === 'footnoteDefinition') {
      notes.set(node.identifier, node.children.map(lineOf).join(' '));
    } else if (isComponent(node) && node.name === 'Check') {
      add(lineOf(node));
    } else if (node.type === 'paragraph') {
      // Statements of a checklist are components of one paragraph, and read one by one.
      if (node.children.some((child) => isComponent(child) && child.name === 'Check')) {
        node.children.forEach(read);
        return;
      }
      add(lineOf(node));
      for (const id of notesIn(node)) referred.push({ passage: current(), id });
    } else if (node.type === 'tableRow') {
      add(node.children.map(lineOf).join(' · '));
    } else if (node.type === 'code') {
      add(node.value);
    } else if (isComponent(node) && node.type === 'mdxJsxFlowElement' && node.name) {
      const attributes = attributesOf(node);
      const say = (names: string[] = []) => {
        for (const name of names) add(String(attributes[name] ?? ''));
      };
      if (headed.includes(node.name)) {
        passages.push({ component: { name: node.name, attributes }, texts: [] });
      }
      say(ownValue(shown, node.name)?.before);
      node.children.forEach(read);
      say(ownValue(shown, node.name)?.after);
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

function notesIn(node: RootContent): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return isParent(node) ? node.children.flatMap(notesIn) : [];
}

/** The words of a node as one line. */
function lineOf(node: RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!isParent(node)) return '';
  return node.children.map(lineOf).join('').replace(/\s+/g, ' ');
}
