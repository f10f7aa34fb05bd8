import { Resvg } from '@resvg/resvg-js';
import type { Card, Shape } from './card-of.ts';
import { svgOf } from './composition.ts';
import { compose } from './designs.ts';
import { fontFiles } from './fonts.ts';

/**
 * The picture of a card as a PNG. The same card gives the same bytes. Takes all of one core.
 *
 * @throws {Error} where a title does not fit its card.
 */
export async function drawCard(card: Card, shape: Shape): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await svgOf(compose(card, shape));
  // Only the letters within a figure are left to resvg: reading the fonts costs time.
  const fonts = card.material ? { fontFiles, defaultFontFamily: 'Source Sans 3' } : {};
  const image = new Resvg(svg, { font: { loadSystemFonts: false, ...fonts } }).render();
  return new Uint8Array(image.asPng());
}
