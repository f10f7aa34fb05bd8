import type { Analyzer } from '../analyzer.ts';
import { partsOf, type CompoundPart, type SiteWords } from './compound.ts';
import type { Dictionary } from './dictionary.ts';
import { dutchForm } from './form.ts';
import { lemmaOf } from './lemma.ts';

/** Returns the analyzer of Dutch: by the dictionary, with what the site adds to it. Words are folded, each is analysed once. */
export function dutchAnalyzer(
  dictionary: Dictionary,
  site: SiteWords,
): Pick<Analyzer, 'form' | 'parts'> {
  const forms = new Map<string, string>();
  const parted = new Map<string, CompoundPart[]>();
  const parts = (word: string) => memoize(parted, word, () => partsOf(word, dictionary, site));
  const form = (word: string): string =>
    memoize(forms, word, () => {
      const listed = lemmaOf(word, dictionary);
      if (listed !== undefined) return listed;
      // The last part of a compound inflects: *kamerleden* is *kamerlid*.
      const last = parts(word)
        .filter(({ end }) => end === word.length)
        .at(-1);
      return last ? word.slice(0, last.start) + last.form : dutchForm(word);
    });
  return { form, parts };
}

/**
 * Returns the words that a browser would take for another form than the dictionary does, with the right one: of what the
 * site says, in every form that the dictionary lists, and of what the rules would wrongly take for it.
 *
 * @param vocabulary - every word of the site, folded.
 */
export function exceptionsOf(
  vocabulary: Iterable<string>,
  { form }: Pick<Analyzer, 'form'>,
  dictionary: Dictionary,
): Map<string, string> {
  const exceptions = new Map<string, string>();
  const note = (word: string) => {
    const right = form(word);
    if (right !== dutchForm(word)) exceptions.set(word, right);
  };
  const site = new Set<string>();
  for (const word of vocabulary) {
    site.add(form(word));
    note(word);
  }
  for (const word of dictionary.words) {
    const mayMeet = site.has(dutchForm(word)) || site.has(form(word));
    if (mayMeet) for (const one of dictionary.formsOf(word)) note(one);
  }
  return exceptions;
}

function memoize<T>(store: Map<string, T>, word: string, make: () => T): T {
  const found = store.get(word);
  if (found !== undefined) return found;
  const made = make();
  store.set(word, made);
  return made;
}
