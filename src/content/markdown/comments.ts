import type { Root, RootContent } from 'mdast';
import { commentsInExpression } from './expression.ts';
import type { Position } from './prose.ts';

/** A comment of an author, in a `{…}` that holds no code: readers never see it. */
export interface Comment {
  text: string;
  place: Position;
  /** The lines that it speaks of: the block after it, or the block that it stands in. 1-based, both included. */
  from: number;
  to: number;
}

/** Returns every comment, in order. */
export function commentsOf(tree: Root): Comment[] {
  return commentsIn(tree.children);
}

function commentsIn(siblings: readonly RootContent[], block?: RootContent): Comment[] {
  const next = blocksAfter(siblings);
  return siblings.flatMap((node, index): Comment[] => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const comments = commentsInExpression(node.value) ?? [];
      const about = (node.type === 'mdxFlowExpression' ? next[index] : block) ?? node;
      return comments.map((text) => ({
        text: text.trim(),
        place: {
          line: node.position?.start.line ?? 1,
          column: node.position?.start.column ?? 1,
        },
        from: about.position?.start.line ?? 1,
        to: about.position?.end.line ?? 1,
      }));
    }
    if (!('children' in node)) return [];
    return commentsIn(node.children, isBlock(node) ? node : block);
  });
}

/** For each node, the first after it that is no expression of its own: by one pass, for a text may have thousands. */
function blocksAfter(siblings: readonly RootContent[]): (RootContent | undefined)[] {
  let next: RootContent | undefined;
  return siblings
    .toReversed()
    .map((node) => {
      const after = next;
      if (node.type !== 'mdxFlowExpression') next = node;
      return after;
    })
    .toReversed();
}

/** What holds phrasing, and so a comment within a line. */
function isBlock({ type }: RootContent): boolean {
  return ['paragraph', 'heading', 'tableRow', 'mdxJsxFlowElement'].includes(type);
}
