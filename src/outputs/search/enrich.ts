import { markers, type MarkerKind } from './markers.ts';
import { termsIn, type SearchTerm } from './terms.ts';
import type { Analyzer } from './analyzer.ts';
import { fold, wordsOf } from './words.ts';

/**
 * Returns a text as it is indexed: behind each word stand, hidden, its form, its parts and the term that it names.
 * Behind the word itself, so that whoever finds the hidden word knows which word readers see.
 */
export function enrich(text: string, analyzer: Analyzer, terms: readonly SearchTerm[]): string {
  const words = wordsOf(text);
  const folded = words.map((word) => fold(word.text));
  const forms = folded.map((word) => analyzer.form(word));
  const named = termsIn(forms, terms);
  let enriched = '';
  let from = 0;
  words.forEach(({ text: word, end }, index) => {
    const hidden = new Set<string>();
    const hide = (key: string, mark: MarkerKind) => {
      // Pagefind takes digits apart from letters, and a hidden word must stay one.
      if (/^\p{L}+$/u.test(key)) hidden.add(` ${key}${markers[mark]}`);
    };
    if (forms[index] !== folded[index]) hide(forms[index] ?? '', 'form');
    for (const { form } of isName(word) ? [] : analyzer.parts(folded[index] ?? '')) {
      hide(form, 'part');
    }
    for (const { term, end: last } of named) if (last === index + 1) hide(term.key, 'term');
    enriched += text.slice(from, end) + [...hidden].join('');
    from = end;
  });
  return enriched + text.slice(from);
}

/** *MijnOverheid*: Pagefind itself takes such a word apart at its capitals. */
function isName(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word);
}
