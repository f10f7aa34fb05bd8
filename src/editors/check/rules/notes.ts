import type { UnpairedFootnote } from '../../../content/markdown/unpaired-footnotes.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A footnote has its two halves: a reference in the text, and the note that it leads to. */
export const checkFootnotes: Rule = ({ texts }) =>
  texts.flatMap(({ file, prose }) =>
    (prose?.unpairedFootnotes ?? []).map((half) => ({
      file,
      ...half.place,
      length: half.label.length + 3,
      ...said(half),
    })),
  );

function said({ label, missing }: UnpairedFootnote): Pick<Diagnostic, 'rule' | 'problem' | 'fix'> {
  if (missing === 'reference') {
    return {
      rule: 'note-without-reference',
      problem: `Naar de noot [^${label}] verwijst niets, dus niemand krijgt haar te zien.`,
      fix: `Zet [^${label}] achter de zin waar de noot bij hoort, of haal de noot weg.`,
    };
  }
  const name = label.trim().replace(/\s+/g, '-');
  return {
    rule: 'footnote-without-note',
    problem: `Bij [^${label}] hoort een noot, en die staat er niet.`,
    fix:
      name === label
        ? `Zet onder de alinea een regel: [^${label}]: De kanttekening.`
        : `De naam van een noot heeft geen spaties: schrijf in de tekst en bij de noot [^${name}].`,
  };
}
