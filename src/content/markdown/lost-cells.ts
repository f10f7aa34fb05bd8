import type { Root } from 'mdast';
import type { Position } from './prose.ts';
import { walk } from './tree.ts';

/**
 * Finds the first cell of each row for which the table has no column. A page shows as many as the head of the table has:
 * the words in the others are gone (GFM, Tables).
 */
export function lostCellsOf(tree: Root): Position[] {
  const positions: Position[] = [];
  walk(tree, (node) => {
    if (node.type !== 'table') return;
    const [head, ...rows] = node.children;
    for (const { children } of rows) {
      const lost = children[head?.children.length ?? 0];
      if (
        !lost?.position ||
        !children.slice(children.indexOf(lost)).some((cell) => cell.children.length > 0)
      )
        continue;
      const { line, column } = lost.position.start;
      positions.push({ line, column });
    }
  });
  return positions;
}
