import type { Text } from './corpus.ts';

/** An advice that an editor read and set aside: a comment `advies: long-sentence – reden`. */
export interface Suppression {
  file: string;
  line: number;
  column: number;
  /** What it suppressions; empty where it names nothing. */
  rule: string;
  reason: string;
  /** The lines that it speaks of, both included. */
  from: number;
  to: number;
}

/** Every suppression of a text: of its comments in MDX, and of those in its frontmatter (`# advies: …`, for the next line). */
export function findSuppressions(text: Text): Suppression[] {
  const { file } = text;
  const inFrontmatter = text.yamlComments.flatMap(({ line, text: words }): Suppression[] => {
    const said = parseSuppression(words);
    return said ? [{ file, line, column: 1, ...said, from: line + 1, to: line + 1 }] : [];
  });
  const inProse = (text.comments ?? []).flatMap(
    ({ text: words, place, from, to }): Suppression[] => {
      const said = parseSuppression(words);
      return said ? [{ file, ...place, ...said, from, to }] : [];
    },
  );
  return [...inFrontmatter, ...inProse];
}

function parseSuppression(words: string): { rule: string; reason: string } | undefined {
  const said = /^advies\b:?/i.exec(words.trim());
  if (!said) return undefined;
  const rest = words.trim().slice(said[0].length).trimStart();
  const rule = /^[\w-]*/.exec(rest)?.[0] ?? '';
  const reason = rest
    .slice(rule.length)
    .trimStart()
    .replace(/^[–—:-]/, '');
  return { rule, reason: reason.trim() };
}
