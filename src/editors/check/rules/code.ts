import type { Rule } from '../check.ts';

/** Texts hold no code: MDX would run it, and a name that it does not know stops the build without a place. */
export const checkCode: Rule = ({ texts }) =>
  texts.flatMap(({ file, prose }) =>
    (prose?.code ?? []).map((place) => ({
      rule: 'code-in-text',
      file,
      ...place,
      problem: 'Hier staat code: {…}, import of export.',
      fix: 'Schrijf de waarde van een attribuut tussen aanhalingstekens, en in lopende tekst \\{ in plaats van {.',
    })),
  );
