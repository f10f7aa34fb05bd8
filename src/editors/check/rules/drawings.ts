import { paints } from '../../../content/drawing/allowed.ts';
import { refusalsIn, viewBoxOf } from '../../../content/drawing/clean.ts';
import { elementsIn } from '../../../content/drawing/elements.ts';
import { readSvg, SvgError, type Range, type ReadSvg } from '../../../content/drawing/read.ts';
import { endlessIn } from '../../../content/drawing/size.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A drawing becomes part of a page: it is well-formed, holds what is allowed, and has no colours of its own. */
export const checkDrawings: Rule = ({ images, textFiles, lineDiagnostics }) =>
  images
    // What is no drawing at all is an error of its kind.
    .filter(({ file, bytes, format }) => {
      return file.endsWith('.svg') && bytes > 0 && (format === undefined || format === 'svg');
    })
    .filter(({ file }) => !lineDiagnostics.get(file)?.unreadable)
    .flatMap(({ file }) => diagnosticsIn(file, textFiles.get(file) ?? ''));

function diagnosticsIn(file: string, text: string): Diagnostic[] {
  const at = ({ start, end }: Range) => ({ file, ...placeOf(text, start, end) });
  try {
    const read = readSvg(text);
    return [
      ...refused(read, text, at),
      ...coloured(read, text, at),
      ...unmeasured(read, at),
      ...endless(read, at),
    ];
  } catch (error) {
    if (!(error instanceof SvgError)) throw error;
    const { message, offset, open } = error;
    const opened = open === undefined ? '' : ` op regel ${at({ start: open, end: open }).line}`;
    return [
      {
        rule: 'drawing-unreadable',
        ...at({ start: offset, end: offset + 1 }),
        problem: `Deze tekening is niet te lezen: ${inDutch(message)}${opened}.`,
        fix: 'Open haar in uw tekenprogramma en bewaar haar als gewone SVG. In Inkscape heet dat “Opslaan als”, “Gewone SVG”.',
      },
    ];
  }
}

function refused(read: ReadSvg, text: string, at: At): Diagnostic[] {
  return refusalsIn(read).map((refusal) => ({
    rule: 'drawing-not-plain',
    ...at(refusal),
    problem: `In deze tekening staat “${asWritten(text, refusal)}”: dat weigert de site.`,
    fix: `${fixes.get(refusal.name) ?? 'Bewaar de tekening als gewone SVG, zonder stijlen, scripts, links en beelden van elders.'} Een kleur geeft u met een klasse, zoals fig-box.`,
  }));
}

const withoutStyles =
  'Bewaar de tekening met losse kenmerken in plaats van stijlen: in Inkscape met “Opslaan als”, “Geoptimaliseerde SVG”, in Illustrator met “Exporteren als”, SVG, “Presentatiekenmerken”.';

/** What helps against one thing more than against another. */
const fixes = new Map([
  ['style', withoutStyles],
  ['image', 'Haal het beeld eruit: een foto zet u in de tekst met ![alt-tekst](…).'],
  ['a', 'Haal de link eruit: een link zet u in de tekst met [tekst](…).'],
]);

/** What is no colour of its own: nothing, the colour of the words around it, one of the site, another part of the drawing. */
const borrowed =
  /^(?:|none|transparent|inherit|currentColor|context-(?:fill|stroke)|(?:var|url)\(.*)$/is;

/** The classes of the site colour a drawing, in the dark too. */
function coloured({ svg, ranges }: ReadSvg, text: string, at: At): Diagnostic[] {
  return elementsIn(svg).flatMap((element) =>
    paints.flatMap((paint) => {
      const range = ranges.get(element)?.attributes.get(paint);
      if (!range || borrowed.test(String(element.properties[paint]).trim())) return [];
      return [
        {
          rule: 'drawing-not-plain',
          ...at(range),
          problem: `Deze tekening heeft een eigen kleur: ${asWritten(text, range)}.`,
          fix: 'Haal die weg en gebruik een klasse, zoals fig-box.',
        },
      ];
    }),
  );
}

/** Without its size in units of its own a drawing has no place to be drawn in. */
function unmeasured({ svg, ranges }: ReadSvg, at: At): Diagnostic[] {
  const places = ranges.get(svg);
  if (viewBoxOf(svg) || !places) return [];
  return [
    {
      rule: 'drawing-not-plain',
      ...at(places.attributes.get('viewBox') ?? places.name),
      problem: 'Deze tekening zegt niet hoe groot zij is: een goede “viewBox” ontbreekt.',
      fix: 'Voeg in <svg …> toe: viewBox="0 0 breedte hoogte", zoals viewBox="0 0 640 320".',
    },
  ];
}

function endless({ svg, ranges }: ReadSvg, at: At): Diagnostic[] {
  const element = endlessIn(svg);
  const range = element && ranges.get(element)?.name;
  if (!range) return [];
  return [
    {
      rule: 'drawing-not-plain',
      ...at(range),
      problem: 'Deze tekening herhaalt haar delen te vaak, of zonder einde.',
      fix: 'Haal de verwijzing naar een deel dat zelf weer naar delen verwijst weg.',
    },
  ];
}

/** What the parser says, and what it means to an author. The first that it begins with. */
const sayings: [string, string][] = [
  ['undefined entity', 'zij heeft een teken dat begint met & en dat XML niet kent'],
  ['disallowed character in entity', 'hier staat een losse & (schrijf &amp;)'],
  ['empty entity', 'hier staat een losse & (schrijf &amp;)'],
  ['malformed character entity', 'zij heeft een teken dat begint met &# en dat niet bestaat'],
  ['unclosed tag', 'dit onderdeel is niet afgesloten'],
  ['unexpected close tag', 'hier sluit iets anders af dan wat openging'],
  ['unmatched closing tag', 'hier sluit iets af wat niet openstaat'],
  ['documents may contain only one root', 'na </svg> staat nog iets'],
  ['text data outside of root node', 'vóór <svg> of na </svg> staat tekst'],
  ['duplicate attribute', 'dit onderdeel heeft twee keer hetzelfde attribuut'],
  ['unbound namespace prefix', 'een naam begint met een voorvoegsel dat nergens is uitgelegd'],
  ['unquoted attribute value', 'een waarde staat niet tussen aanhalingstekens'],
  ['attribute without value', 'een attribuut heeft geen waarde'],
  ['no whitespace between attributes', 'tussen twee attributen ontbreekt een spatie'],
  ['declares entities', 'haar DOCTYPE legt eigen tekens uit, en dat weigert de site'],
  ['nested too deep', 'er staan te veel onderdelen in elkaar'],
  ['root is not svg', 'zij begint niet met <svg>'],
  ['document must contain a root', 'zij begint niet met <svg>'],
  ['an XML declaration', 'vóór <?xml …?> staat nog iets'],
  ['the XML declaration', 'vóór <?xml …?> staat nog iets'],
];

function inDutch(message: string): string {
  const [, said] = sayings.find(([start]) => message.startsWith(start)) ?? [];
  return said ?? 'hier klopt de XML niet';
}

/** On one line, and no longer than a line. */
function asWritten(text: string, { start, end }: Range): string {
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** What is marked ends with its line. */
function placeOf(text: string, start: number, end: number) {
  const before = text.slice(0, start);
  const [marked = ''] = text.slice(start, end).split(/\r?\n/);
  return {
    line: before.split('\n').length,
    column: start - before.lastIndexOf('\n'),
    length: Math.max(1, marked.length),
  };
}

type At = (range: Range) => { file: string } & ReturnType<typeof placeOf>;
