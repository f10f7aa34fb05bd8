import type { Root, RootContent, Text } from 'mdast';
import type { Position } from './prose.ts';
import { walk } from './tree.ts';

/** One half of a footnote whose other half is not there. */
export interface UnpairedFootnote {
  /** The text between `[^` and `]`. */
  label: string;
  /** The half that is missing. */
  missing: 'note' | 'reference';
  place: Position;
}

/**
 * Returns references without a note, and notes without a reference, in order of appearance. Markdown takes the first for
 * words and leaves the second out, so the page would not tell.
 */
export function unpairedFootnotesOf(tree: Root, source: string): UnpairedFootnote[] {
  const nodes: RootContent[] = [];
  walk(tree, (node) => nodes.push(node));
  const referred = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : [])),
  );
  return nodes.flatMap((node): UnpairedFootnote[] => {
    if (node.type === 'text') return referencesIn(node, source);
    if (node.type !== 'footnoteDefinition' || referred.has(node.identifier)) return [];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return [
      { label: node.label ?? node.identifier, missing: 'reference', place: { line, column } },
    ];
  });
}

/** Returns words that an author meant as a reference. */
function referencesIn({ position }: Text, source: string): UnpairedFootnote[] {
  if (position?.start.offset === undefined) return [];
  const written = source.slice(position.start.offset, position.end.offset);
  return [...written.matchAll(/(?<!\\)\[\^([^[\]\n]+)\]/g)].map(({ 1: label = '', index }) => {
    const before = written.slice(0, index).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return {
      label,
      missing: 'note',
      place: {
        line: position.start.line + before.length - 1,
        column: before.length > 1 ? last + 1 : position.start.column + last,
      },
    };
  });
}
