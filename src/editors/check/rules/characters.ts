import type { Rule } from '../check.ts';
import { editorsFiles } from '../corpus.ts';
import type { RuleName } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** What is written holds no characters that nobody sees, that look like others, or that were broken on the way. */
export const checkCharacters: Rule = ({ lineDiagnostics }) =>
  [...lineDiagnostics]
    .filter(([file]) => !editorsFiles.includes(file))
    .flatMap(([, { characters }]) => characters);

/** What is wrong with the characters of one file. */
export function charactersIn(file: string, raw: string): Diagnostic[] {
  if (isOtherEncoding(raw)) return [otherEncoding(file)];
  // A drawing program that writes a byte order mark asks nobody: what reads the drawing takes it.
  const text = file.endsWith('.svg') ? raw.replace(/^\uFEFF/, ' ') : raw;
  return text.split('\n').flatMap((line, index) => suspects(line, index === 0, file, index + 1));
}

/** Two bytes a letter, read as one: every other character is NUL. */
function isOtherEncoding(raw: string): boolean {
  return raw.split('\0', 21).length > 20;
}

function otherEncoding(file: string): Diagnostic {
  return {
    rule: 'broken-character',
    file,
    line: 1,
    column: 1,
    problem: 'Dit bestand is niet als UTF-8 bewaard.',
    fix: 'Bewaar het opnieuw, en kies “UTF-8”.',
  };
}

/** The errors of one line: one for each kind, at its first. */
function suspects(source: string, first: boolean, file: string, number: number): Diagnostic[] {
  // Most lines are plain: then there is nothing to look for.
  if (/^[\t\r\x20-\x7e’‘“”–…éëïöüèêçáóúí€©]*$/.test(source)) return [];
  const line = source.replace(/\r$/, '');
  return kinds.flatMap(({ rule, find, problem, fix }): Diagnostic[] => {
    const matches = find(line, first);
    const [match] = matches;
    if (!match) return [];
    const [text] = match;
    const more = matches.length > 1 ? ` En nog ${matches.length - 1} keer in deze regel.` : '';
    return [
      {
        rule,
        file,
        line: number,
        column: match.index + 1,
        length: text.length,
        problem: `${problem(text)}${more}`,
        fix: fix(text),
      },
    ];
  });
}

const kinds: Kind[] = [
  {
    rule: 'byte-order-mark',
    find: (line, first) => (first ? all(line, /^\uFEFF/g) : []),
    problem: () => 'Dit bestand begint met een onzichtbaar teken, de byte order mark.',
    fix: () => 'Bewaar het als “UTF-8”, niet als “UTF-8 met BOM”.',
  },
  {
    rule: 'invisible-character',
    find: (line, first) => all(line, invisible).filter(({ index }) => !(first && index === 0)),
    problem: (text) => `Hier staat een teken dat niemand ziet: ${nameOf(text)}.`,
    fix: () =>
      'Haal het weg: zet de cursor erachter, wis twee tekens en typ de letter ervoor opnieuw.',
  },
  {
    rule: 'hard-space',
    find: (line) => {
      const indent = line.search(/\S|$/);
      return all(line, hardSpace).filter(
        ({ 0: { length }, index }) => length > 1 || index < indent || !isWanted(line, index),
      );
    },
    problem: () =>
      'Hier staat een harde spatie (U+00A0 of U+202F): de regel breekt er niet af, en zoeken ziet haar anders.',
    fix: () =>
      'Typ een gewone spatie. Alleen tussen een getal en zijn eenheid mag een harde spatie staan.',
  },
  {
    rule: 'look-alike-character',
    find: (line) =>
      [...all(line, mixed), ...all(line, foreignLookAlike), ...styledWords(line)].sort(
        (a, b) => a.index - b.index,
      ),
    problem: (text) =>
      `In “${text}” staat een letter die op een gewone lijkt: ${nameOf(strange(text))}.`,
    fix: (text) => `Typ het woord opnieuw${plainOf(text)}.`,
  },
  {
    rule: 'split-accent',
    find: (line) =>
      all(line, /\p{Script=Latin}\p{M}+/gu).filter(([text]) => text.normalize('NFC') !== text),
    problem: (text) =>
      `De letter “${text.normalize('NFC')}” bestaat hier uit twee tekens: zoeken vindt het woord dan niet.`,
    fix: (text) => `Typ de letter opnieuw: ${text.normalize('NFC')}.`,
  },
  {
    rule: 'broken-character',
    find: (line) => all(line, broken),
    problem: (text) =>
      text === '\uFFFD'
        ? 'Hier staat �: een teken dat bij het bewaren of plakken kapotging.'
        : `Hier staat een stuurteken dat geen tekst is: ${nameOf(text)}.`,
    fix: () => 'Haal het weg en typ wat er hoort. Bewaar het bestand als UTF-8.',
  },
];

/** Zero width, soft hyphen, marks of direction. A joiner within an emoji makes that emoji. */
const invisible =
  /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0D\uFEFF\uFFA0]/gu;

const hardSpace = /[\u00A0\u2007\u202F]+/g;

/** Between a number and what belongs to it a hard space keeps a line together. */
function isWanted(line: string, index: number): boolean {
  return /[\d€$£§%]/.test(line.charAt(index - 1)) || /[\d€$£%]/.test(line.charAt(index + 1));
}

/** A word with Latin letters and letters of another alphabet. */
const mixed =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]+/gu;

/** A word made of nothing but Cyrillic or Greek letters that look Latin. */
const foreignLookAlike =
  /(?<![\p{L}\p{M}])[аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]+(?![\p{L}\p{M}])/gu;

/** Letters of another width or style, and the ligatures that come along from a PDF. */
const styled = /[\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06\u{1D400}-\u{1D7FF}]/u;

/** Words with such a letter; a styled digit stands by itself. */
function styledWords(line: string): RegExpExecArray[] {
  if (!styled.test(line)) return [];
  return all(line, /[\p{L}\p{M}]+|[\u{1D7CE}-\u{1D7FF}]/gu).filter(([word]) => styled.test(word));
}

const broken =
  /\uFFFD|\p{Noncharacter_Code_Point}|[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029]|\r(?!$)|\p{Cs}/gu;

function all(line: string, pattern: RegExp): RegExpExecArray[] {
  return [...line.matchAll(pattern)];
}

/** The first letter of a word that is not what it seems. */
function strange(text: string): string {
  return (
    /[\p{Script=Cyrillic}\p{Script=Greek}\uFF21-\uFF5A\uFB00-\uFB06\u{1D400}-\u{1D7FF}]/u.exec(
      text,
    )?.[0] ?? text
  );
}

function plainOf(text: string): string {
  const plain = text.normalize('NFKC');
  return plain === text ? ', met letters van uw eigen toetsenbord' : `: ${plain}`;
}

const names: Record<string, string> = {
  '\u00AD': 'een zacht koppelteken',
  '\u200B': 'een spatie zonder breedte',
  '\u200C': 'een scheider zonder breedte',
  '\u200D': 'een verbinder zonder breedte',
  '\u2060': 'een woordverbinder',
  '\uFEFF': 'een byte order mark',
};

function nameOf(text: string): string {
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const [first = ''] = text;
  const name =
    names[first] ??
    (/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(first)
      ? 'een teken voor de leesrichting'
      : /\p{Script=Cyrillic}/u.test(first)
        ? 'een cyrillische letter'
        : /\p{Script=Greek}/u.test(first)
          ? 'een Griekse letter'
          : '');
  return name ? `${name} (U+${code})` : `U+${code}`;
}

interface Kind {
  rule: RuleName;
  find: (line: string, first: boolean) => RegExpExecArray[];
  problem: (text: string) => string;
  fix: (text: string) => string;
}
