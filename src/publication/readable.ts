import { readProse } from '../content/markdown/prose.ts';
import type { Content, Entry } from '../content/entry.ts';
import { citedSources, usedTerms } from './references.ts';

/**
 * Returns the content without the texts that `build` would stop on: MDX that does not parse, a source or a term that is
 * unknown. For editors alone, so that one text that is being written does not take the others away.
 */
export function withoutUnreadable(content: Content): Content {
  return { ...content, entries: content.entries.filter((entry) => isReadable(entry, content)) };
}

function isReadable(entry: Entry, { sources, terms }: Content): boolean {
  try {
    const prose = readProse(entry.body);
    citedSources(prose, sources, entry);
    usedTerms(prose, terms, entry);
    return true;
  } catch {
    return false;
  }
}
