import { Resvg } from '@resvg/resvg-js';
import type { Element } from 'hast';
import { figureStyles } from '../cards/figure.ts';
import { fontDigest, fontFiles, widthOf, type Face } from '../cards/fonts.ts';
import { readFigureInput, type FigureInput } from '../cards/figure-input.ts';
import { placePicture, readFigurePicture } from '../cards/figure-picture.ts';
import { withAttributes } from '../../content/drawing/elements.ts';
import { writeSvg } from '../../content/drawing/write.ts';
import { escapeXml } from '../../escape.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { chartWidths, drawChart } from '../figures/chart.ts';
import { readTable } from '../figures/table.ts';
import type { Page } from '../../publication/page.ts';
import type { FigurePiece } from '../../publication/pieces.ts';
import { absolute } from '../../publication/urls.ts';
import { site, type Language } from '../../site.ts';
import { colours, petalColour } from '../../brand/colours.ts';

const { paper, ink, quiet } = colours.light;

/** Everything that decides a figure as a file: it says by itself what it shows and whose it is. */
export interface FigureFile {
  language: Language;
  title: string;
  /** A description, for whoever does not see it. */
  alt: string;
  /** Below the picture: where it is from, and its licence. */
  credit: string;
  petal: number | undefined;
  input: FigureInput;
  fonts: string;
}

export function figureFileOf(page: Page, piece: FigurePiece, edition: string): FigureFile {
  const t = stringsOf(page.language);
  const sources = page.sources.filter(({ id }) => piece.sources.includes(id));
  const from =
    sources.length === 0
      ? t.own
      : `${t.sourcesOfFigure(sources.length)}: ${sources.map(({ author, title }) => `${author}, ${title}`).join('; ')}`;
  return {
    language: page.language,
    title: `${t.figure(piece.number)}. ${piece.title}`,
    alt: piece.alt || piece.description.join(' '),
    credit: `${from}. ${t.in}: ${page.title}. ${t.referenceEnd(site.name, edition)} CC BY 4.0. ${absolute(piece.path)}`,
    petal: page.petal,
    input: readFigureInput(page.language, piece.shows),
    fonts: fontDigest,
  };
}

/** Pixels: the picture is drawn at its width on the page, with air around it. */
const width = chartWidths.wide;
const air = 32;
const title = { size: 24, leading: 30 };
const credit = { size: 13, leading: 18 };

/**
 * Draws the figure as SVG that stands alone: its own light colours and paper, its title and its credit. Letters are those
 * of the system where Source Sans is not there, so lines are broken with room to spare.
 */
export function figureSvg(file: FigureFile): string {
  return compose(file, forReaders);
}

/** Draws the figure as a PNG, twice as many pixels as the SVG has units. The same figure gives the same bytes. */
export function figurePng(file: FigureFile): Uint8Array<ArrayBuffer> {
  const image = new Resvg(compose(file, forResvg), {
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
  });
  return new Uint8Array(image.render().asPng());
}

/** How letters are asked for. */
interface Lettering {
  display: string;
  /** The style of strong words in a drawing. */
  strong: string;
  /** The picture, its strong words as this asks for them. */
  picture: (picture: Element) => Element;
}

const forReaders: Lettering = {
  display: "'Source Serif 4', Georgia, serif",
  strong: 'font-weight:600',
  picture: (picture) => picture,
};

/** To resvg each weight of the fonts is a family of its own. */
const forResvg: Lettering = {
  display: 'Source Serif 4 SemiBold',
  strong: "font-weight:600;font-family:'Source Sans 3 SemiBold'",
  picture: (picture) =>
    withAttributes(picture, ({ 'font-weight': weight, ...properties }) => ({
      ...properties,
      ...(weight === '600'
        ? { 'font-family': 'Source Sans 3 SemiBold' }
        : weight && { 'font-weight': weight }),
    })),
};

function compose(file: FigureFile, lettering: Lettering): string {
  const tone = petalColour(file.petal);
  const { input, language } = file;
  const svg = input.kind === 'drawing' ? input.wide : chartOf(input, language);
  const picture = readFigurePicture(svg, input.kind, tone);
  const tall = Math.round((picture.height * width) / picture.width);
  const titles = linesOf(file.title, 'display', title.size);
  const credits = linesOf(file.credit, 'text', credit.size);
  const top = air + titles.length * title.leading + 18;
  const foot = top + tall + 30;
  const height = foot + credits.length * credit.leading + air - 8;
  const styles = Object.entries(figureStyles(tone)).map(
    ([name, style]) => `.${name}{${style.replace('font-weight:600', lettering.strong)}}`,
  );
  const placed = placePicture(picture, {
    x: String(air),
    y: String(top),
    width: String(width),
    height: String(tall),
    viewBox: picture.viewBox,
    overflow: 'visible',
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * air}" height="${height}" viewBox="0 0 ${width + 2 * air} ${height}" role="img" aria-labelledby="title desc" lang="${language}" font-family="'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif" color="${ink}" fill="${ink}">
<title id="title">${escapeXml(file.title)}</title>
<desc id="desc">${escapeXml(file.alt)}</desc>
<style>${styles.join('')}</style>
<rect width="100%" height="100%" fill="${paper}"/>
<g font-family="${lettering.display}" font-weight="600" font-size="${title.size}">${textLines(titles, air + title.size - 4, title.leading)}</g>
${writeSvg(lettering.picture(placed))}
<g fill="${quiet}" font-size="${credit.size}">${textLines(credits, foot, credit.leading)}</g>
</svg>
`;
}

function chartOf(input: Extract<FigureInput, { kind: 'chart' }>, language: Language): string {
  const { csv, chart: kind, unit, reversed, data } = input;
  return drawChart({ table: readTable(csv, data), kind, unit, reversed, width, language });
}

/** Breaks a text into lines that fit the width in fonts that run a tenth wider too. */
function linesOf(text: string, face: Face, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, face, size) * 1.1 <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function textLines(lines: string[], y: number, leading: number): string {
  return lines
    .map((line, index) => `<text x="${air}" y="${y + index * leading}">${escapeXml(line)}</text>`)
    .join('');
}
