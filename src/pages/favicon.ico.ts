import type { APIRoute } from 'astro';
import { iconPng } from '../outputs/icons/icon-png.ts';
import { respond } from '../publication/outputs.ts';

/** An ICO file that holds one PNG of 32 × 32 px, as browsers have read since Windows Vista. */
export const GET: APIRoute = async () => {
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
  return respond('faviconIco', new Uint8Array(Buffer.concat([head, png])));
};
