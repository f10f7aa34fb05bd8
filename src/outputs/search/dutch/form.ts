/**
 * Returns the form under which the inflected forms of a Dutch word are found: *toeslagen* and *toeslag* are both `toeslag`,
 * *grote* and *groot* both `groot`. By rule alone, so that a browser can do it too; what the rules get wrong for the
 * words of the site stands in a list that the dictionary makes (`exceptions.ts`).
 *
 * @param word - folded: lower case, without accents (`words.ts`).
 */
export function dutchForm(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  if (/(?:ie|ee)en$/.test(word)) return word.slice(0, -2);
  for (const ending of ['en', 'e']) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && /[aeiouy]/.test(stem) && /[^aeiou]$/.test(stem))
      return closed(stem);
  }
  if (/(?:e[lrmn]|[bdgkmp]|ie|ng|[^aeiouy]e)s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Returns a stem as it is written when no syllable follows: `kopp` is *kop*, `kop` was *koop*, `brev` was *breef*. */
export function closed(stem: string): string {
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  if (/([^aeiou])\1$/.test(stem)) return hard.slice(0, -1);
  // One vowel before one consonant was an open syllable; `e` in *handel*, *kamer* is no vowel to lengthen.
  const open = /^(.*?[^aeiou]|)([aeou])([^aeiouwxyj])$/.exec(hard);
  if (!open) return hard;
  const [, before = '', vowel = '', after = ''] = open;
  const weak = vowel === 'e' && /[aeiou]/.test(before) && /[lrmn]/.test(after);
  return weak ? hard : `${before}${vowel}${vowel}${after}`;
}
