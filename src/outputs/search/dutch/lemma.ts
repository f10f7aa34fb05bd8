import type { Derivation, Dictionary } from './dictionary.ts';
import { closed, dutchForm } from './form.ts';
import { irregular } from './irregular.ts';

/**
 * Returns the form under which a Dutch word is found, by the dictionary; nothing where that does not know the word.
 *
 * @param word - folded.
 */
export function lemmaOf(word: string, dictionary: Dictionary): string | undefined {
  const exception = irregular.get(word);
  if (exception) return exception;
  const flags = dictionary.flags(word);
  if (flags && isLemma(flags)) return word;
  const derivations = dictionary.derivations(word);
  const noun = preferred(word, derivations, 'Z') ?? preferred(word, derivations, 'Y');
  if (noun) return noun;
  const adjective = preferred(word, derivations, 'A');
  if (adjective) return lemmaOf(adjective, dictionary) ?? adjective;
  const verb = preferred(word, derivations, 'V') ?? (flags && word);
  if (verb) return verbStem(verb, dictionary) ?? verb;
  return separable(word, dictionary);
}

/** Tells whether a word can be a noun, by its plural or its use in compounds. */
export function isNoun(flags: ReadonlySet<string>): boolean {
  return [...flags].some((flag) => /^[ZY]/.test(flag));
}

function isLemma(flags: ReadonlySet<string>): boolean {
  return isNoun(flags) || [...flags].some((flag) => /^A[^i]/.test(flag));
}

function preferred(word: string, derivations: Derivation[], kind: string): string | undefined {
  const stems = derivations.filter(({ flag }) => flag.startsWith(kind)).map(({ stem }) => stem);
  return stems.find((stem) => stem === dutchForm(word)) ?? stems[0];
}

/** *betalen*, *betaald* and *betalend* are found as *betaal*. */
function verbStem(word: string, dictionary: Dictionary): string | undefined {
  const isVerb = (stem: string) =>
    [...(dictionary.flags(stem) ?? [])].some((flag) => /^V[3pqab]$/.test(flag));
  if (isVerb(word)) return word;
  if (word.endsWith('end')) return verbStem(word.slice(0, -1), dictionary);
  if (word.endsWith('en')) {
    const stem = word.slice(0, -2);
    const stems = [closed(stem), stem.replace(/v$/, 'f').replace(/z$/, 's')];
    return stems.find(isVerb) ?? stems.find((one) => dictionary.flags(one));
  }
  if (!/[dt]$/.test(word)) return undefined;
  const stem = word.slice(0, -1);
  return [stem, stem.replace(/^ge/, '')].find(isVerb);
}

/** *aangevraagd* is found as *aanvraag*: the verb with its particle before it. */
function separable(word: string, dictionary: Dictionary): string | undefined {
  for (let at = 2; at <= 8 && at < word.length - 2; at += 1) {
    const rest = word.slice(at);
    if (!dictionary.particles(rest).includes(word.slice(0, at))) continue;
    const stem = irregular.get(rest) ?? verbStem(rest, dictionary);
    if (stem) return word.slice(0, at) + stem;
  }
  return undefined;
}
