import type { Rule } from './check.ts';
import { outlineFile, type Corpus } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import { stumble } from './read/net.ts';

/**
 * Returns what a rule finds. Where it ends by an error that it did not expect, each file at which it does so is an error,
 * and the rule judges the others.
 */
export function judge(rule: Rule, corpus: Corpus): Diagnostic[] {
  try {
    return rule(corpus);
  } catch (error) {
    const diagnostics = [...corpus.files].sort().flatMap((file) => stumbles(rule, corpus, file));
    const culprits = new Set(diagnostics.map(({ file }) => file));
    // Alone it is judged well: what is between files is nobody's alone.
    if (culprits.size === 0) return [stumble(outlineFile, error)];
    try {
      return [...diagnostics, ...rule(narrowed(corpus, (file) => !culprits.has(file)))];
    } catch {
      return diagnostics;
    }
  }
}

function stumbles(rule: Rule, corpus: Corpus, file: string): Diagnostic[] {
  try {
    rule(narrowed(corpus, (one) => one === file));
    return [];
  } catch (error) {
    return [stumble(file, error)];
  }
}

/** A corpus of which only these files were read; which there are, is known all the same. */
function narrowed(corpus: Corpus, isKept: (file: string) => boolean): Corpus {
  const { texts, tables, images, lineDiagnostics, sources, terms } = corpus;
  return {
    ...corpus,
    texts: texts.filter(({ file }) => isKept(file)),
    tables: tables.filter(({ file }) => isKept(file)),
    images: images.filter(({ file }) => isKept(file)),
    lineDiagnostics: new Map([...lineDiagnostics].filter(([file]) => isKept(file))),
    ...(sources && { sources: sources.filter(({ yaml }) => isKept(yaml.file)) }),
    ...(terms && { terms: terms.filter(({ yaml }) => isKept(yaml.file)) }),
  };
}
