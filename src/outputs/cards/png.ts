import type { RenderedImage } from '@resvg/resvg-js';
import sharp from 'sharp';

// A card is packed on the thread that drew it, and none comes back: threads and memory of libvips' own would only wait.
sharp.concurrency(1);
sharp.cache(false);

/** Opaque pixels: row after row of red, green and blue. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Returns a black picture. */
export function blank(width: number, height: number): Picture {
  return { width, height, pixels: new Uint8Array(3 * width * height) };
}

/**
 * Paints what resvg rendered, its colours times alpha, over a picture: its upper left corner `left` and `top` pixels from that
 * of the picture. It must lie within it.
 */
export function paintOver(
  { width, height, pixels: above }: Pick<RenderedImage, 'width' | 'height' | 'pixels'>,
  { width: whole, pixels: below }: Picture,
  left = 0,
  top = 0,
): void {
  let from = 0;
  for (let y = top; y < top + height; y += 1) {
    let to = 3 * (y * whole + left);
    for (let x = 0; x < width; x += 1, from += 4, to += 3) {
      const through = 255 - (above[from + 3] ?? 0);
      if (through === 255) continue;
      below[to] = blend(through, above[from], below[to]);
      below[to + 1] = blend(through, above[from + 1], below[to + 1]);
      below[to + 2] = blend(through, above[from + 2], below[to + 2]);
    }
  }
}

/** Blends one channel over another: https://www.w3.org/TR/compositing-1/#simplealphacompositing */
function blend(through: number, above = 0, below = 0): number {
  return through === 0 ? above : above + Math.round((below * through) / 255);
}

/**
 * Packs a picture as a PNG in truecolour, eight bits. The same picture gives the same bytes. Flat colours pack best without
 * filters, as sharp does by itself; level 6 makes the file a fourteenth smaller and takes half as long again.
 */
export async function pngOf({ width, height, pixels }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const raw = { width, height, channels: 3 } as const;
  return new Uint8Array(await sharp(pixels, { raw }).png({ compressionLevel: 4 }).toBuffer());
}
