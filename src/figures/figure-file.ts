import { Resvg } from '@resvg/resvg-js';
import { figureStyles } from '../cards/figure.ts';
import { fontDigest, fontFiles, widthOf, type Face } from '../cards/fonts.ts';
import { materialOf, type Material } from '../cards/material.ts';
import { mix } from '../cards/motifs.ts';
import { escapeXml } from '../feed/xml.ts';
import { stringsOf } from '../i18n/strings.ts';
import { chartWidths, drawChart } from '../prose/chart.ts';
import { readTable } from '../prose/table.ts';
import type { Page } from '../publication/page.ts';
import type { FigurePiece } from '../publication/pieces.ts';
import { absolute } from '../publication/urls.ts';
import { site, type Language } from '../site.ts';
import { colours, petalColour } from '../styles/colours.ts';

const { paper, ink, quiet } = colours.light;

/** Everything that decides a figure as a file: it says by itself what it shows and whose it is. */
export interface FigureFile {
  language: Language;
  title: string;
  /** What it shows, for whoever does not see it. */
  alt: string;
  /** Below the picture: where it is from, and its licence. */
  credit: string;
  petal: number | undefined;
  material: Material;
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
    material: materialOf(page.language, piece.shows),
    fonts: fontDigest,
  };
}

/** Pixels: the picture is drawn at its width on the page, with air around it. */
const width = chartWidths.wide;
const air = 32;
const title = { size: 24, leading: 30 };
const credit = { size: 13, leading: 18 };

/**
 * The figure as SVG that stands alone: its own light colours and paper, its title and its credit. Letters are those of the
 * system where Source Sans is not there, so lines are broken with room to spare.
 */
export function figureSvg(file: FigureFile): string {
  const tone = petalColour(file.petal);
  const picture = pictureOf(file, tone);
  const titles = linesOf(file.title, 'display', title.size);
  const credits = linesOf(file.credit, 'text', credit.size);
  const top = air + titles.length * title.leading + 18;
  const foot = top + picture.height + 30;
  const height = foot + credits.length * credit.leading + air - 8;
  const styles = Object.entries(figureStyles(tone)).map(([name, style]) => `.${name}{${style}}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * air}" height="${height}" viewBox="0 0 ${width + 2 * air} ${height}" role="img" aria-labelledby="title desc" lang="${file.language}" font-family="'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif" color="${ink}" fill="${ink}">
<title id="title">${escapeXml(file.title)}</title>
<desc id="desc">${escapeXml(file.alt)}</desc>
<style>${styles.join('')}</style>
<rect width="100%" height="100%" fill="${paper}"/>
<g font-family="'Source Serif 4', Georgia, serif" font-weight="600" font-size="${title.size}">${textLines(titles, air + title.size - 4, title.leading)}</g>
<svg x="${air}" y="${top}" width="${picture.width}" height="${picture.height}" viewBox="${picture.box}" overflow="visible">${picture.inner}</svg>
<g fill="${quiet}" font-size="${credit.size}">${textLines(credits, foot, credit.leading)}</g>
</svg>
`;
}

/** The figure as a PNG, twice as many pixels as the SVG has units. The same figure gives the same bytes. */
export function figurePng(file: FigureFile): Uint8Array<ArrayBuffer> {
  // To resvg each weight of the fonts is a family of its own.
  const svg = figureSvg(file)
    .replace(/'Source Serif 4', [^"]*/, 'Source Serif 4 SemiBold')
    .replaceAll('font-weight:600', "font-weight:600;font-family:'Source Sans 3 SemiBold'")
    .replaceAll(/(<text[^>]*) font-weight="600"/g, '$1 font-family="Source Sans 3 SemiBold"')
    .replaceAll(
      /(<g(?! font-family)[^>]*) font-weight="600"/g,
      '$1 font-family="Source Sans 3 SemiBold"',
    );
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
  });
  return new Uint8Array(image.render().asPng());
}

function pictureOf(
  { material, language }: FigureFile,
  tone: string,
): { inner: string; box: string; width: number; height: number } {
  const svg = material.kind === 'drawing' ? material.wide : chartOf(material, language);
  const box = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 1 1';
  const [, , wide = 1, high = 1] = box.split(/\s+/).map(Number);
  const inner = svg
    .replace(/<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll('var(--tone)', tone)
    .replaceAll('var(--tone-quiet)', mix(tone, paper, 0.38))
    .replaceAll('currentColor', ink);
  return { inner, box, width, height: Math.round((high * width) / wide) };
}

function chartOf(material: Extract<Material, { kind: 'chart' }>, language: Language): string {
  const { csv, chart: kind, unit, reversed, data } = material;
  return drawChart({ table: readTable(csv, data), kind, unit, reversed, width, language });
}

/** Lines that fit the width in fonts that run a tenth wider too. */
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
