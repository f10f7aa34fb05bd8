import { fileUsesOf } from '../../../content/markdown/uses.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ImageFile } from '../read/image-file.ts';
import { ownValue } from '../../../own-value.ts';

/** Bytes that an image may have: a photo of a whole column takes half as much, and a reader may be in a train. */
const heaviest = 500_000;
/** A drawing is part of the page itself, and of what a reader loads first. */
const heaviestDrawing = 20_000;
/** Pixels on a side: the column is 720 wide, and screens show up to three pixels for one. */
const widest = 2400;

/** What an image file may be: what browsers and the build both read, by the ending of its name. */
const kinds: Record<string, readonly string[]> = {
  svg: ['svg'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  webp: ['webp'],
  avif: ['avif'],
};

/** Images are of a kind that every browser shows, are what their name says, are not too large, and fit in with the page. */
export const checkImageFiles: Rule = ({ images, texts }) => [
  ...images.flatMap((picture) => [...kindDiagnostics(picture), ...sizeDiagnostics(picture)]),
  // The site draws a figure into the page: it takes a drawing. A photo is an image of Markdown.
  ...texts.flatMap(({ file, prose }) =>
    (prose?.components ?? []).flatMap((use) =>
      fileUsesOf(use)
        .filter(({ value = '', record: { only } }) => only && isOther(value, only))
        .map(({ attribute, value = '', record: { only = '' } }): Diagnostic => ({
          rule: 'image-wrong-kind',
          file,
          ...(use.places[attribute] ?? use.place),
          problem: `<${use.name}> tekent een ${only}, en “${value}” is er geen.`,
          fix: `Maak er een tekening (${only}) van, of zet een foto in de tekst met ![alt-tekst](…).`,
        })),
    ),
  ),
];

/** Whether a name has an ending, and another one than this. */
function isOther(name: string, ending: string): boolean {
  return /\.\w+$/.test(name) && !name.endsWith(ending);
}

function kindDiagnostics({ file, format, bytes }: ImageFile): Diagnostic[] {
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  const diagnostic = (problem: string, fix: string): Diagnostic[] => [
    { rule: 'image-wrong-kind', file, line: 1, column: 1, problem, fix },
  ];
  const meant = Object.keys(kinds).find((kind) => kinds[kind]?.includes(ending));
  if (!meant) {
    return diagnostic(
      `Een afbeelding van de soort .${ending} toont niet elke browser.`,
      'Bewaar haar als .svg (tekening), .jpg of .webp (foto) of .png (schermafdruk).',
    );
  }
  // What is written as a drawing and cannot be read says where.
  if (meant === 'svg' && bytes > 0 && !format) return [];
  if (bytes === 0 || !format) {
    return diagnostic(
      'Dit bestand is geen afbeelding, of het is kapot.',
      'Bewaar de afbeelding opnieuw, en kijk of zij opengaat.',
    );
  }
  if (format === meant || ownValue(kinds, meant)?.includes(format)) return [];
  return diagnostic(
    `De naam zegt .${ending}, en het bestand is een ${format}.`,
    `Noem het .${format}, of bewaar het echt als .${ending}.`,
  );
}

function sizeDiagnostics({ file, bytes, width = 0, height = 0, format }: ImageFile): Diagnostic[] {
  const at = { rule: 'image-too-large' as const, file, line: 1, column: 1 };
  const limit = format === 'svg' ? heaviestDrawing : heaviest;
  const side = Math.max(width, height);
  return [
    ...(bytes > limit
      ? [
          {
            ...at,
            problem: `Dit bestand is ${kilobytes(bytes)} groot; het mag ${kilobytes(limit)} zijn.`,
            fix:
              format === 'svg'
                ? 'Laat uw tekenprogramma een eenvoudige svg bewaren, of bewaar het beeld als .png.'
                : 'Maak haar kleiner, of bewaar haar als .webp of .jpg.',
          },
        ]
      : []),
    ...(format !== 'svg' && side > widest
      ? [
          {
            ...at,
            problem: `Deze afbeelding is ${width} × ${height} pixels; een zijde mag ${widest} zijn.`,
            fix: `Maak haar kleiner: ${Math.round((width * widest) / side)} × ${Math.round((height * widest) / side)}.`,
          },
        ]
      : []),
  ];
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
