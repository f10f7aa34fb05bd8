import type { Language } from '../site.ts';
import { colours } from '../styles/colours.ts';
import { drawChart } from '../prose/chart.ts';
import { readTable } from '../prose/table.ts';
import type { Material } from './material.ts';
import { mix } from './motifs.ts';

const { paper, ink, quiet } = colours.light;

/** What the classes of a drawing (`figures.css`) look like on a card: resvg reads a style sheet, and no custom property. */
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

/** The chart or drawing itself in the colours of a card, as large as its place allows, in the middle of it. */
export function figurePicture(
  material: Material,
  place: { x: number; y: number; width: number; height: number },
  tone: string,
  language: Language,
): string {
  const candidates = picturesOf(material, language).map((svg) => ({ svg, ...sizeOf(svg) }));
  const fitted = candidates.map((one) => ({
    ...one,
    scale: Math.min(place.width / one.width, place.height / one.height),
  }));
  // The one whose letters come out largest.
  const [best] = fitted.sort((a, b) => b.scale - a.scale);
  if (!best) return '';
  const width = best.width * best.scale;
  const height = best.height * best.scale;
  const x = place.x + (place.width - width) / 2;
  const y = place.y + (place.height - height) / 2;
  const styles = Object.entries(figureStyles(tone)).map(([name, style]) => `.${name}{${style}}`);
  const inner = best.svg
    .replace(/<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll('var(--tone)', tone)
    .replaceAll('var(--tone-quiet)', mix(tone, paper, 0.38))
    .replaceAll('currentColor', ink);
  return `<style>${styles.join('')}</style><svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${best.box}" font-family="Source Sans 3" color="${ink}" fill="${ink}" overflow="visible">${inner}</svg>`;
}

function picturesOf(material: Material, language: Language): string[] {
  if (material.kind === 'drawing') {
    return material.narrow ? [material.wide, material.narrow] : [material.wide];
  }
  const { csv, chart, unit, reversed, data } = material;
  const table = readTable(csv, data);
  return [320, 420, 520, 640].map((width) =>
    drawChart({ table, kind: chart, unit, reversed, width, language }),
  );
}

function sizeOf(svg: string): { width: number; height: number; box: string } {
  const box = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 1 1';
  const [, , width = 1, height = 1] = box.split(/\s+/).map(Number);
  return { width, height, box };
}
