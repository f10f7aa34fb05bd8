import type { Rule } from '../check.ts';

/** Every cell of a row stands in a column: Markdown leaves the others out, and the page would not tell. */
export const cells: Rule = ({ texts }) =>
  texts.flatMap(({ file, prose }) =>
    (prose?.lostCells ?? []).map((place) => ({
      rule: 'cell-without-column',
      file,
      ...place,
      problem: 'Deze regel heeft meer cellen dan de kop van de tabel: wat hier staat, valt weg.',
      fix: 'Geef de kop een kolom meer. Hoort de streep bij de woorden, schrijf dan \\| in plaats van |.',
    })),
  );
