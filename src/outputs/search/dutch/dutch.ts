import { partsOf, type Part, type SiteWords } from './compound.ts';
import type { Dictionary } from './dictionary.ts';
import { dutchForm } from './form.ts';
import { known } from './lemma.ts';

/** What a build knows of a language: the form under which a word is found, and the parts that it is made of. */
export interface Treatment {
  form(word: string): string;
  parts(word: string): Part[];
}

/** Dutch by the dictionary, with what the site adds to it. Words are folded; answers are kept, as words come back. */
export function dutch(dictionary: Dictionary, site: SiteWords): Treatment {
  const forms = new Map<string, string>();
  const parted = new Map<string, Part[]>();
  const parts = (word: string) => kept(parted, word, () => partsOf(word, dictionary, site));
  const form = (word: string): string =>
    kept(forms, word, () => {
      const listed = known(word, dictionary);
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
 * The words that a browser would take for another form than the dictionary does, with the right one: of what the site
 * says, in every form that the dictionary lists, and of what the rules would wrongly take for it.
 *
 * @param vocabulary - every word of the site, folded.
 */
export function exceptionsOf(
  vocabulary: Iterable<string>,
  { form }: Treatment,
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

function kept<T>(store: Map<string, T>, word: string, make: () => T): T {
  const found = store.get(word);
  if (found !== undefined) return found;
  const made = make();
  store.set(word, made);
  return made;
}
