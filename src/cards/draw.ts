import { Resvg } from '@resvg/resvg-js';
import type { Card, Shape } from './card-of.ts';
import { layoutOf } from './designs.ts';
import { fontFiles } from './fonts.ts';
import { svgOf } from './layout.ts';

/** The picture of a card as a PNG. The same card gives the same bytes. Takes all of one core. */
export function drawCard(card: Card, shape: Shape): Uint8Array<ArrayBuffer> {
  const svg = svgOf(layoutOf(card, shape));
  // Only the letters within a figure are left to resvg: reading the fonts costs time.
  const fonts = card.material ? { fontFiles, defaultFontFamily: 'Source Sans 3' } : {};
  const image = new Resvg(svg, { font: { loadSystemFonts: false, ...fonts } }).render();
  return new Uint8Array(image.asPng());
}
