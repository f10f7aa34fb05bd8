/**
 * Beside a visible word the index holds words that nobody reads: its form, its parts, its term. Each ends in an archaic
 * Greek letter, which no text of ours uses: Pagefind takes that for a letter, so that these words stay apart from what
 * readers see, sort next to it (one chunk of the index holds both), and can be taken out of an excerpt.
 */
export const markers = {
  /** The form under which the inflected word before it is found: *toeslagen* `toeslagϝ`. */
  form: 'ϝ',
  /** A part of the compound before it: *identiteitsbewijzen* `bewijsϟ`. */
  part: 'ϟ',
  /** The term that the words before it name: *KCC* `klantcontactcentrumϡ`. */
  term: 'ϡ',
} as const;

export type MarkerKind = keyof typeof markers;

/** Hidden words, each with the space before it. */
const hidden = / \p{L}+[ϝϟϡ]/gu;

/** Returns a text as the index holds it, without its hidden words. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}
