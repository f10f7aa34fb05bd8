import type { Dictionary } from './dictionary.ts';
import { irregular } from './irregular.ts';
import { isNoun, lemmaOf } from './lemma.ts';

/** A part of a compound: where it stands in the word, and the form under which it is found. */
export interface CompoundPart {
  start: number;
  end: number;
  form: string;
}

/** The words of the site beside the dictionary. Words are folded. */
export interface SiteWords {
  /** The words that titles and the glossary use: they may be parts. */
  nouns: ReadonlySet<string>;
  /** Word → its parts, as editors say; no parts: the word is whole. */
  exceptions: ReadonlyMap<string, readonly string[]>;
}

/** Prepositions, adverbs and prefixes: what follows them is a derivation (*voordeel*, *onderzoek*), no second noun. */
const prefixes = new Set(
  (
    'aan achter af anti be bij binnen boven buiten door dus eer ge her in langs mede mee mis na naar neven niet om on ' +
    'onder ont ook op over pro re rond samen te tegen terug toe tot tussen uit van vanaf ver vol voor voort wan weer ' +
    'weg wel zelf zo con per al alle een hoe dan'
  ).split(' '),
);

/** Endings that make words, and are also words themselves. */
const endings = new Set(
  (
    'aal aar aard baar bare ding dingen dom eren erik haar heid ing king lijk lijken lijke ling loos loze rijk ring ringen ' +
    'schap sel ster tal teit teel tig tor aren aten ten ren ster sters ment ant ent ist isten iers ier oor ons tie ties lieden net'
  ).split(' '),
);

const pluralsOf = Map.groupBy(irregular.keys(), (form) => irregular.get(form) ?? '');

/** Compounds are not taken apart below this length: *zaken*, *kantoor*. */
const shortest = 7;

/**
 * Returns the parts of a Dutch compound, each with every run of parts within it: *overheidsdienstverlening* gives
 * *overheid*, *dienst*, *verlening*, *overheidsdienst* and *dienstverlening*. Empty for a word that is none.
 *
 * A part must be a word that compounds are made of: the dictionary says so with its flags, or the site with its titles
 * and glossary. Of several ways the one with the fewest parts wins, then the one with the longest last part.
 *
 * @param word - folded.
 */
export function partsOf(word: string, dictionary: Dictionary, site: SiteWords): CompoundPart[] {
  const cuts = cutsOf(word, dictionary, site);
  if (cuts.length === 0) return [];
  const bounds = [0, ...cuts, word.length];
  const parts: CompoundPart[] = [];
  for (let from = 0; from < bounds.length - 1; from += 1) {
    for (let to = from + 1; to < bounds.length; to += 1) {
      const [start = 0, end = 0] = [bounds[from], bounds[to]];
      if (end - start === word.length) continue;
      const text = word.slice(start, end);
      parts.push({ start, end, form: formOf(text, to < bounds.length - 1, dictionary, site) });
    }
  }
  return parts;
}

/** Finds where the parts after the first begin. */
function cutsOf(word: string, dictionary: Dictionary, site: SiteWords): number[] {
  const said = exceptionFor(word, dictionary, site);
  if (said) return said;
  // An ending is no part: *luisteren* is *luister*, and has nothing to do with a *teer*.
  const form = lemmaOf(word, dictionary) ?? word;
  const bare = isBeginning(form, word) ? form : word;
  if (bare.length < shortest || /\d/.test(word) || isDerived(form, dictionary)) return [];
  const cut = bestCut(bare, dictionary, site);
  if (cut === undefined) return [];
  const [left, right] = [word.slice(0, cut), word.slice(cut)];
  return [
    ...cutsOf(left, dictionary, site),
    cut,
    ...cutsOf(right, dictionary, site).map((at) => at + cut),
  ];
}

/** Tells whether a word is a form with an ending, but for a vowel or consonant that the ending changed. */
function isBeginning(form: string, word: string): boolean {
  return word.startsWith(form.slice(0, -2));
}

/** Returns the cuts that editors gave, also for another form of the word. */
function exceptionFor(
  word: string,
  dictionary: Dictionary,
  { exceptions }: SiteWords,
): number[] | undefined {
  const parts = exceptions.get(word) ?? exceptions.get(lemmaOf(word, dictionary) ?? '');
  if (!parts) return undefined;
  const cuts = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return cuts;
}

function bestCut(word: string, dictionary: Dictionary, site: SiteWords): number | undefined {
  let found: number | undefined;
  for (let at = 3; at <= word.length - 3; at += 1) {
    if (!isLast(word.slice(at), at, dictionary, site)) continue;
    if (isModifier(word.slice(0, at), dictionary, site)) return at;
    // Three parts or more: kept for when no two will do.
    if (found === undefined && at >= shortest - 1) {
      const before = bestModifierCut(word.slice(0, at), dictionary, site);
      if (before !== undefined) found = at;
    }
  }
  return found;
}

/** Tells whether what stands before the last part is itself two parts. */
function bestModifierCut(
  text: string,
  dictionary: Dictionary,
  site: SiteWords,
): number | undefined {
  for (let at = 4; at <= text.length - 3; at += 1) {
    if (
      isModifier(text.slice(0, at), dictionary, site) &&
      isModifier(text.slice(at), dictionary, site)
    ) {
      return at;
    }
  }
  return undefined;
}

/** Tells whether a text may be the last part: a noun or adjective of which the dictionary says so. */
function isLast(text: string, before: number, dictionary: Dictionary, site: SiteWords): boolean {
  if (endings.has(text) || prefixes.has(text)) return false;
  const form = lemmaOf(text, dictionary);
  if (form !== undefined && endings.has(form)) return false;
  const flags = form === undefined ? undefined : dictionary.flags(form);
  const own = site.nouns.has(text) || (form !== undefined && site.nouns.has(form));
  const ends = form !== undefined && endsCompounds(form, dictionary);
  if (text.length === 3) return before >= 5 && ends;
  if (own && text.length >= 5) return true;
  return ends || (flags !== undefined && isNoun(flags) && text.length >= 5);
}

/** By its own flag, or by that of its plural: the dictionary knows *-eisen* and *-leden*, not *-eis* and *-lid*. */
function endsCompounds(form: string, dictionary: Dictionary): boolean {
  return [form, `${form}en`, ...(pluralsOf.get(form) ?? [])].some((one) =>
    dictionary.flags(one)?.has('Cc'),
  );
}

/** Tells whether a text may stand before another part, with its linking sound: *overheids-*, *gegevens-*, *boeken-*. */
function isModifier(text: string, dictionary: Dictionary, site: SiteWords): boolean {
  return modifierOf(text, dictionary, site) !== undefined;
}

/** Returns the word that a modifier is, without its linking sound. */
function modifierOf(text: string, dictionary: Dictionary, site: SiteWords): string | undefined {
  if (prefixes.has(text) || text.length < 3) return undefined;
  const flags = dictionary.flags(text);
  const has = (word: string, ...names: string[]) =>
    names.some((name) => dictionary.flags(word)?.has(name));
  if (flags && has(text, 'Ca', 'Cb', 'CA', 'CB', 'Ce')) return text;
  if (text.length >= 5 && site.nouns.has(text)) return text;
  if (flags && text.length >= 5 && isNoun(flags) && flags.has('Cc')) return text;
  if (text.endsWith('s')) {
    const bare = text.slice(0, -1);
    if (!prefixes.has(bare) && has(bare, 'Ch', 'Cd')) return bare;
    if (bare.length >= 5 && site.nouns.has(bare) && !bare.endsWith('s')) return bare;
    if (/(?:ing|heid|schap|teit|iteit)$/.test(bare) && dictionary.flags(bare)) return bare;
  }
  if (text.endsWith('en')) {
    const plural = dictionary.derivations(text).find(({ flag }) => flag.startsWith('Z'));
    if (plural) return plural.stem;
  }
  for (const link of ['er', 'e', 'n']) {
    const bare = text.slice(0, -link.length);
    const noun = dictionary.flags(bare);
    if (text.endsWith(link) && bare.length >= 4 && noun?.has('Cc') && isNoun(noun) && link !== 'er')
      return bare;
  }
  return undefined;
}

/** *vergadering* comes from a verb: it does not end in a *ring*. */
function isDerived(form: string, dictionary: Dictionary): boolean {
  const stem = /^(.*)ing$/.exec(form)?.[1];
  if (!stem) return false;
  return [stem, `${stem}en`].some((verb) => {
    const base = lemmaOf(verb, dictionary);
    return [...(dictionary.flags(base ?? '') ?? [])].some((flag) => /^V[3pqab]$/.test(flag));
  });
}

function formOf(text: string, links: boolean, dictionary: Dictionary, site: SiteWords): string {
  const bare = links ? (modifierOf(text, dictionary, site) ?? text.replace(/s$/, '')) : text;
  const form = lemmaOf(bare, dictionary);
  if (form !== undefined) return form;
  // A run of parts that the dictionary does not list: its last part decides.
  const [last] = cutsOf(bare, dictionary, site).slice(-1);
  return last === undefined
    ? bare
    : bare.slice(0, last) + formOf(bare.slice(last), false, dictionary, site);
}
