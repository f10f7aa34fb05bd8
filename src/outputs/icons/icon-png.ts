import { renderAsync } from '@resvg/resvg-js';
import { petalColour } from '../../brand/colours.ts';
import { flowerSvg } from '../../brand/flower.ts';

/** Returns the flower as a square PNG, `size` pixels wide; on a ground where a platform shows no transparency. */
export async function iconPng(size: number, ground?: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(flowerSvg({ fill: petalColour, size }), {
    font: { loadSystemFonts: false },
    ...(ground && { background: ground }),
  });
  return new Uint8Array(image.asPng());
}
