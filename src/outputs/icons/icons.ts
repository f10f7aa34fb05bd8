import { colours, petalColour } from '../../brand/colours.ts';
import { flowerSvg } from '../../brand/flower.ts';
import { iconPng } from './icon-png.ts';

/** Returns the icon of the site as SVG, 64 px on a side. */
export function faviconSvg(): string {
  return flowerSvg({ fill: petalColour, size: 64 });
}

/** Returns the icon of the site as an ICO file that holds one PNG of 32 × 32 px, as browsers have read since Windows Vista. */
export async function faviconIco(): Promise<Uint8Array<ArrayBuffer>> {
  const png = await iconPng(32);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // An icon,
  head.writeUInt16LE(1, 4); // with one image,
  head.writeUInt8(32, 6); // 32 px wide
  head.writeUInt8(32, 7); // and high,
  head.writeUInt16LE(1, 10); // one plane,
  head.writeUInt16LE(32, 12); // 32 bits a pixel,
  head.writeUInt32LE(png.length, 14); // of this many bytes,
  head.writeUInt32LE(head.length, 18); // after this head.
  return new Uint8Array(Buffer.concat([head, png]));
}

/** Returns the icon for a home screen as PNG, 180 px on a side, on paper: such icons show no transparency. */
export function touchIcon(): ReturnType<typeof iconPng> {
  return iconPng(180, colours.light.paper);
}
