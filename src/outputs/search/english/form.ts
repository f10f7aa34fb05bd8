/** Words whose forms no rule gives: the form under which they are found, then the others. */
const irregular = new Map(
  `
child children; person people; man men; woman women; datum data; criterion criteria; medium media; life lives; self selves
be is are was were been being am; have has had having; do does did done doing; go goes went gone; make made making makes
give gave given giving; take took taken taking; get got getting; come came coming; find found; know knew known; say said
see saw seen; think thought; write wrote written writing; build built; keep kept; leave left leaving; lose lost losing
meet met; pay paid; read read; send sent; speak spoke spoken; stand stood; tell told; understand understood; use used using uses
choose chose chosen choosing; begin began begun; break broke broken; bring brought; buy bought; feel felt; hold held; learn learnt
better better; news news; this this; his his; its its; as as; always always; business business; access access; address addresses address
process processes process; less less; unless unless; perhaps perhaps; thus thus; status statuses status; analysis analyses
need needed needs need; speed speed; feed feed; indeed indeed; exceed exceeded exceeds exceed; proceed proceed; agreed agreed
during during; thing things thing; something something; nothing nothing; anything anything; everything everything; morning morning
string strings string; evening evening; building buildings building; meeting meetings meeting; meaning meanings meaning
setting settings setting; government governments; hundred hundred; series series; species species; bring bring; king kings king
`
    .split(/[;\n]/)
    .map((line) => line.trim().split(' '))
    .flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
);

/**
 * Returns the form under which the inflected forms of an English word are found: plurals, *-ed* and *-ing*, and *-ize*
 * beside *-ise*. What derives a new word stays apart: *organ* and *organisation*, *import* and *important* are no forms of
 * one another, as they are to a stemmer for loose matching (Porter's).
 *
 * @param word - folded: lower case, without accents (`words.ts`).
 */
export function englishForm(word: string): string {
  const exception = irregular.get(word);
  if (exception !== undefined) return exception;
  if (word.length < 4 || /\d/.test(word)) return word;
  const british = word
    .replace(/iz(e[sd]?|ing|ation|ations)$/, 'is$1')
    .replace(/yz(e[sd]?|ing)$/, 'ys$1');
  if (british.endsWith('ies') && british.length > 4) return `${british.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(british)) return british.slice(0, -2);
  if (/[^su']s$/.test(british) && !/(?:is|us|ss)$/.test(british)) return bare(british.slice(0, -1));
  if (british.endsWith('ied') && british.length > 4) return `${british.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed']) {
    const stem = british.slice(0, -ending.length);
    if (british.endsWith(ending) && /[aeiouy]/.test(stem) && stem.length >= 3)
      return undoubled(stem);
  }
  return bare(british);
}

/** *use*, *used* and *using* meet without their last `e`; *agree* and *see* keep theirs. */
function bare(word: string): string {
  return word.length > 4 && /[^aeiou]e$/.test(word) ? word.slice(0, -1) : word;
}

function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
