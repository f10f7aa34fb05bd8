import { parse } from 'yaml';

/** A text taken apart. */
export type SplitText = Parts | Unsplit;

interface Parts {
  /** The lines between the two lines `---`, without those. */
  frontmatter: string;
  /** Everything that comes before the body, with a byte order mark: `head + body` is the text. */
  head: string;
  /** The MDX. */
  body: string;
}

/** A text of which nobody can say where its frontmatter ends. */
export interface Unsplit {
  frontmatter?: undefined;
  fault: FrontmatterFault;
  /** 1-based; of the line that is at fault. */
  line: number;
}

/** There is none at the very start, it has no end, or a line in it begins as its end does and says more. */
export type FrontmatterFault = 'missing' | 'unclosed' | 'marker-in-line';

/**
 * Takes a text apart at the lines `---`, behind which spaces may stand.
 *
 * The one splitter of the project. It is stricter than that of Astro, which compiles the text once more: that one begins at
 * any `---` or `+++` and ends at the next line that begins so. What it would split elsewhere is a fault here.
 */
export function splitText(text: string): SplitText {
  const start = /^\uFEFF?---[ \t]*(?:\r?\n)/.exec(text)?.[0];
  if (start === undefined) return { fault: 'missing', line: 1 };
  let at = start.length;
  for (let line = 2; at < text.length; line += 1) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const content = text.slice(at, end);
    if (/^---[ \t]*(?:\r?\n)?$/.test(content)) {
      const frontmatter = text.slice(start.length, at).replace(/\r?\n$/, '');
      return { frontmatter, head: text.slice(0, end), body: text.slice(end) };
    }
    if (/^(?:---|\+\+\+)/.test(content)) return { fault: 'marker-in-line', line };
    at = end;
  }
  return { fault: 'unclosed', line: 1 };
}

/**
 * Returns what the fields of a text say, and its MDX.
 *
 * @throws {Error} where it cannot be taken apart or its YAML is none: the content check says so with line and column.
 */
export function readText(text: string): { data: Record<string, unknown>; body: string } {
  const split = splitText(text);
  if (split.frontmatter === undefined) throw new Error(`line ${split.line}: ${split.fault}`);
  const value: unknown = parse(split.frontmatter, { logLevel: 'error' });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('line 2: the frontmatter holds no fields');
  }
  return { data: { ...value }, body: split.body.trim() };
}
