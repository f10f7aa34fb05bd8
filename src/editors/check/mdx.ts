import { componentNames } from '../../content/vocabulary/vocabulary.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { RuleName } from './catalogue/catalogue.ts';
import { findClosest } from './suggestion.ts';
import { isElement } from './rules/html.ts';

interface Explanation {
  /** Where it is another than that of all MDX that does not parse. */
  rule?: RuleName;
  problem: string;
  fix: string;
  /** The character that is wrong, where the parser names a place after it. */
  sign?: '<' | '{';
  /** It is about a tag that opens, whose place stands in the message: the parser names where it stopped. */
  opening?: true;
}

type Explain = (match: RegExpExecArray) => Explanation;

/** What the MDX parsers say, and what it means to an author. The first that matches. */
const explanations: [RegExp, Explain][] = [
  [
    /^Expected a closing tag for `<(\w+)>`/,
    ([, name]) => ({
      problem: `<${name}> is niet afgesloten.`,
      fix: `Sluit het af met </${name}>, met een lege regel erboven. Staat er niets in, schrijf dan <${name} … />.`,
      opening: true,
    }),
  ],
  [
    /^Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    ([, closed = '', open = '']) => misspelt(open, closed) ?? unlike(open, closed),
  ],
  [
    /^Unexpected closing slash/,
    () => ({
      problem: 'Hier sluit iets af wat niet openstaat.',
      fix: 'Haal het weg, of zet het begin erboven.',
    }),
  ],
  [
    /before attribute value/,
    () => ({
      problem: 'De waarde van dit attribuut staat niet tussen aanhalingstekens.',
      fix: 'Schrijf bijvoorbeeld id="naam".',
    }),
  ],
  [
    /in attribute value/,
    () => ({
      problem: 'Een attribuut hierboven mist zijn tweede aanhalingsteken.',
      fix: 'Zet aan het begin en aan het eind van elke waarde een ".',
    }),
  ],
  [
    /to create a comment in MDX/,
    () => ({
      problem: 'MDX kent geen <!-- … -->.',
      fix: 'Schrijf een opmerking als {/* … */}.',
      sign: '<',
    }),
  ],
  [
    /to create a link in MDX/,
    () => ({
      problem: 'MDX kent geen <https://…>.',
      fix: 'Schrijf [tekst](https://…).',
      sign: '<',
    }),
  ],
  [
    /expression/,
    () => ({
      problem: 'Hier staat een { die MDX als code leest.',
      fix: 'Schrijf in lopende tekst \\{. Het anker van een kop heeft alleen kleine letters, cijfers en koppeltekens: {#mijn-anker}.',
      sign: '{',
    }),
  ],
  [
    /import\/exports/,
    () => ({
      problem: 'Een regel hierboven begint met import of export: dat leest MDX als code.',
      fix: 'Begin die regel met een ander woord.',
    }),
  ],
  [
    /name|attribute|tag/,
    () => ({
      problem: 'Hier staat een < die MDX als het begin van een onderdeel leest.',
      fix: 'Schrijf in lopende tekst \\<, en in een onderdeel alleen attributen als id="naam".',
      sign: '<',
    }),
  ],
];

/** The error of a text whose MDX does not parse. The parser stops at the first. */
export function toMdxDiagnostic(file: string, text: string, error: unknown): Diagnostic {
  const {
    reason = '',
    line = 1,
    column = 1,
  } = error as Partial<Record<'line' | 'column', number>> & {
    reason?: string;
  };
  const { rule = 'mdx-syntax', problem, fix, sign, opening } = inDutch(reason || String(error));
  const own = opening && /\((\d+):(\d+)-/.exec(reason);
  if (own) return { rule, file, line: Number(own[1]), column: Number(own[2]), problem, fix };
  const before = (text.split('\n')[line - 1] ?? '').slice(0, column);
  const at = sign ? before.lastIndexOf(sign) + 1 : 0;
  return { rule, file, line, column: at || column, problem, fix };
}

/** The tag that opens has a name that is none, and the one that closes it tells which was meant. */
function misspelt(open: string, closed: string): Explanation | undefined {
  const names: readonly string[] = componentNames;
  const closing = findClosest(closed, names);
  if (names.includes(open) || closing === undefined) return undefined;
  const alike = findClosest(open, [closing]);
  // HTML that is not closed is no misspelt component.
  if (isElement(open) && alike === undefined) return undefined;
  return {
    rule: 'unknown-component',
    problem: `<${open}> bestaat niet.`,
    fix: `Bedoelde u <${alike ?? findClosest(open, names) ?? closing}>?`,
    opening: true,
  };
}

function unlike(open: string, closed: string): Explanation {
  return {
    problem: `</${closed}> staat waar </${open}> moet staan.`,
    fix: 'Sluit onderdelen af met dezelfde naam, het laatst geopende eerst.',
  };
}

function inDutch(reason: string): Explanation {
  for (const [pattern, saying] of explanations) {
    const match = pattern.exec(reason);
    if (match) return saying(match);
  }
  return {
    problem: `De MDX is niet te lezen: ${reason}.`,
    fix: 'Sluit elk onderdeel af, met een lege regel erboven en eronder, en gebruik in lopende tekst geen { of <.',
  };
}
