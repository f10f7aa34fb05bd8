import type { Language } from '../../site.ts';
import { colours } from '../../brand/colours.ts';
import { drawChart } from '../figures/chart.ts';
import { readTable } from '../figures/table.ts';
import { writeSvg } from '../../content/drawing/write.ts';
import type { FigureInput } from './figure-input.ts';
import { mix } from './illustrations.ts';
import { placePicture, readFigurePicture, type FigurePicture } from './figure-picture.ts';

const { paper, ink, quiet } = colours.light;

/**
 * Returns what the classes of a drawing (`figures.css`) look like on a card: resvg reads a style sheet, and no custom
 * property.
 */
export function figureStyles(tone: string): Record<string, string> {
  return {
    'fig-text': `fill:${ink}`,
    'fig-strong': `fill:${ink};font-weight:600`,
    'fig-small': `fill:${quiet}`,
    'fig-on-tone': `fill:${paper};font-weight:600`,
    'fig-box': `fill:${paper};stroke:${quiet}`,
    'fig-tone': `fill:${tone}`,
    'fig-tone-quiet': `fill:${mix(tone, paper, 0.18)};stroke:${tone}`,
    'fig-line': `fill:none;stroke:${ink};stroke-width:1.5`,
    'fig-rule': `fill:none;stroke:${quiet}`,
    'fig-tone-line': `fill:none;stroke:${tone};stroke-width:2.5`,
    'fig-dashed': `fill:none;stroke:${ink};stroke-width:1.5;stroke-dasharray:5 4`,
    'fig-arrow': `fill:${ink}`,
  };
}

/** Returns the chart or drawing itself in the colours of a card, as large as its place allows, in the middle of it. */
export function figurePicture(
  input: FigureInput,
  place: { x: number; y: number; width: number; height: number },
  tone: string,
  language: Language,
): string {
  const fitted = picturesIn(input, tone, language).map((picture) => ({
    picture,
    scale: Math.min(place.width / picture.width, place.height / picture.height),
  }));
  // The one whose letters come out largest.
  const [best] = fitted.sort((a, b) => b.scale - a.scale);
  if (!best) return '';
  const { picture, scale } = best;
  const width = picture.width * scale;
  const height = picture.height * scale;
  const styles = Object.entries(figureStyles(tone)).map(([name, style]) => `.${name}{${style}}`);
  const placed = placePicture(picture, {
    x: String(place.x + (place.width - width) / 2),
    y: String(place.y + (place.height - height) / 2),
    width: String(width),
    height: String(height),
    viewBox: picture.viewBox,
    'font-family': 'Source Sans 3',
    color: ink,
    fill: ink,
    overflow: 'visible',
  });
  return `<style>${styles.join('')}</style>${writeSvg(placed)}`;
}

/** Drawn and read once, for both shapes of a card. */
function picturesIn(input: FigureInput, tone: string, language: Language): FigurePicture[] {
  const known = pictures.get(input) ?? new Map<string, FigurePicture[]>();
  pictures.set(input, known);
  const key = `${tone} ${language}`;
  const made =
    known.get(key) ??
    picturesOf(input, language).map((svg) => readFigurePicture(svg, input.kind, tone));
  known.set(key, made);
  return made;
}

const pictures = new WeakMap<FigureInput, Map<string, FigurePicture[]>>();

function picturesOf(input: FigureInput, language: Language): string[] {
  if (input.kind === 'drawing') {
    return input.narrow ? [input.wide, input.narrow] : [input.wide];
  }
  const { csv, chart, unit, reversed, data } = input;
  const table = readTable(csv, data);
  return [320, 420, 520, 640].map((width) =>
    drawChart({ table, kind: chart, unit, reversed, width, language }),
  );
}
