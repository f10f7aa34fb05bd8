import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { cardSize, type Card } from './card-of.ts';
import { cardTree } from './card.tsx';
import { satoriFonts } from './fonts.ts';

/** The card as a PNG of 1200 × 630 px. The same card gives the same bytes. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(cardTree(card), { ...cardSize, fonts: [...satoriFonts] });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}
