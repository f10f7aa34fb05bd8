import { petalPath, petals, type FlowerOptions } from '../../brand/flower.ts';
import { petalColour, type Theme } from '../../brand/colours.ts';

/** A place for a flower, in pixels: its centre, and the reach of its petals. */
export interface FlowerPosition {
  x: number;
  y: number;
  radius: number;
}

/** The length of a petal in its own units. */
const reach = 50;

/** Returns the whole flower, its petals laid over each other as ink on paper, or as light in the dark. */
export function flowerPaths(place: FlowerPosition, theme: Theme = 'light', turn = 0): string {
  const blend = theme === 'light' ? 'multiply' : 'screen';
  const fill = (petal: number) => petalColour(petal, theme);
  return group(
    place,
    petals({ fill, turn }).map(({ fill, transform }) =>
      path(fill, transform, ` style="mix-blend-mode:${blend}" opacity="0.86"`),
    ),
  );
}

/** Returns one petal in full colour over five quiet ones. */
export function petalPaths(place: FlowerPosition, options: FlowerOptions): string {
  return group(
    place,
    petals(options).map(({ fill, transform }) => path(fill, transform)),
  );
}

/** Returns the centre of a petal, where its number or sign stands: `turn` degrees from upright. */
export function centreOf({ x, y, radius }: FlowerPosition, turn: number): { x: number; y: number } {
  const angle = (turn * Math.PI) / 180;
  const distance = radius * 0.62;
  return { x: x + distance * Math.sin(angle), y: y - distance * Math.cos(angle) };
}

/** Returns two petals, standing as an opening quotation mark. */
export function quotationMark(x: number, y: number, height: number, fill: string): string {
  const one = (left: number) =>
    `<path d="${petalPath}" fill="${fill}" transform="translate(${left} ${y}) scale(${height / reach}) rotate(22)"/>`;
  return one(x) + one(x + height * 0.78);
}

/** Returns a sheet of paper with a list of things to do, the first of them done. */
export function checklist(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { tone, paper, rule, quiet }: { tone: string; paper: string; rule: string; quiet: string },
): string {
  const row = width / 3.6;
  const size = row * 0.5;
  const rows = Array.from({ length: Math.ceil(height / row) }, (_, index) => {
    const top = y + row * (index + 0.62);
    const left = x + row * 0.5;
    const long = [1.75, 1.45, 1.9, 1.3, 1.6][index % 5] ?? 1.5;
    const done = index < 2;
    const box = `<rect x="${left}" y="${top}" width="${size}" height="${size}" rx="${size * 0.16}" fill="${done ? tone : paper}" stroke="${done ? tone : quiet}" stroke-width="4"/>`;
    const tick = done
      ? `<path d="M${left + size * 0.22} ${top + size * 0.53}l${size * 0.2} ${size * 0.2} ${size * 0.36}-${size * 0.42}" fill="none" stroke="${paper}" stroke-width="${size * 0.13}" stroke-linecap="round" stroke-linejoin="round"/>`
      : '';
    const bar = (down: number, share: number) =>
      `<rect x="${left + size * 1.6}" y="${top + size * down}" width="${row * long * share}" height="${size * 0.17}" rx="${size * 0.085}" fill="${rule}"/>`;
    return box + tick + bar(0.12, 1) + bar(0.62, 0.62);
  });
  return `<rect x="${x}" y="${y}" width="${width}" height="${height + 40}" rx="14" fill="${paper}"/>${rows.join('')}`;
}

/** Mixes two colours (`#rrggbb`) in sRGB, as `color-mix` does; `share` of the first. */
export function mix(one: string, other: string, share: number): string {
  const channel = (colour: string, index: number) =>
    Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(one, index) * share + channel(other, index) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function group({ x, y, radius }: FlowerPosition, paths: string[]): string {
  return `<g transform="translate(${x} ${y}) scale(${radius / reach})">${paths.join('')}</g>`;
}

function path(fill: string, transform: string, more = ''): string {
  return `<path d="${petalPath}" transform="${transform}" fill="${fill}"${more}/>`;
}
