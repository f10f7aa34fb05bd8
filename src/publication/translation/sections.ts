import { createHash } from 'node:crypto';
import { withoutComments } from '../../content/markdown/comment-spans.ts';
import type { Heading } from '../../content/markdown/prose.ts';

/** The ids of the parts above the first heading. No heading can have these ids: they begin with an underscore. */
export const headId = '_head';
export const startId = '_start';

/** A part of a text that is translated as one: the head, the start, or what stands under one heading. */
export interface TextSection {
  id: string;
  /** The words of its heading; empty for the head and the start. */
  title: string;
  /** Of its heading: 2 to 6, or 0. */
  depth: number;
  /** As its author wrote it, heading included. */
  text: string;
  /** Twelve hexadecimal digits that change when its words do. */
  hash: string;
  /** Lines of the text that was read: the first, and the first that is no longer of it. 1-based. */
  from: number;
  to: number;
}

/** The parts of a frontmatter that readers see, and that a translator renders. */
const headFields = ['title', 'label', 'description', 'lead'] as const;

/**
 * Takes a text apart where its headings stand.
 *
 * @param body - the MDX, its lines counted as those of `headings`.
 */
export function sectionsOf(
  data: Readonly<Record<string, unknown>>,
  body: string,
  headings: readonly Heading[],
): TextSection[] {
  const lines = body.split(/\r?\n/);
  // The body of a page may be longer than that of its file: what comes after is not its own.
  const own = headings.filter(({ place }) => place.line <= lines.length);
  const starts = [...own.map(({ place }) => place.line), lines.length + 1];
  const part = (
    id: string,
    title: string,
    depth: number,
    from: number,
    to: number,
  ): TextSection => {
    const text = lines.slice(from - 1, to - 1).join('\n');
    return { id, title, depth, text: text.trim(), hash: hashOf(text), from, to };
  };

  const head = headFields
    .flatMap((field) => (typeof data[field] === 'string' ? data[field] : []))
    .join('\n');
  const first = lines.findIndex((line) => line.trim() !== '') + 1;
  const start = part(startId, '', 0, first, starts[0] ?? 1);
  return [
    { id: headId, title: '', depth: 0, text: head, hash: hashOf(head), from: 1, to: 1 },
    ...(start.text ? [start] : []),
    ...own.map(({ id, text, depth, place }, index) =>
      part(id, text, depth, place.line, starts[index + 1] ?? place.line),
    ),
  ];
}

/** Tells whether a section bears a heading, and so an address of its own. */
export function hasHeading(id: string): boolean {
  return id !== headId && id !== startId;
}

/** Returns a digest of the words: white space, comments, and the anchors of headings and links, do not count. */
export function hashOf(text: string): string {
  const words = withoutComments(text.normalize('NFC'), () => '')
    .replace(/^(#{1,6} .*?) \{#[a-z0-9-]+\}[ \t]*$/gm, '$1')
    .replace(/(\]\([^()#\s]*)#[^)\s]*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
