import { join } from 'node:path';
import { openCache } from '../../runtime/cache.ts';
import type { Card, Shape } from './card-of.ts';
import { drawInWorker } from './worker-pool.ts';
import { pictureKey } from './inputs.ts';

/** Where pictures are kept between builds, beside Astro's own cache: this one survives a change of the pages. */
const kept = join(process.cwd(), '.cache/cards');

/**
 * Returns the picture of a card as a PNG: one that was drawn before from the same inputs, or a new one. The same card gives
 * the same bytes.
 *
 * @param folder - where pictures are kept.
 * @throws {Error} where a title does not fit its card.
 */
export async function renderCard(
  card: Card,
  shape: Shape,
  folder: string = kept,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = pictureKey(card, shape);
  const name = join(key.slice(0, 2), `${key}.png`);
  const cache = openCache(folder);
  const known = cache.read(name, key);
  if (known) return known;
  const png = await drawInWorker(card, shape);
  cache.write(name, key, png);
  return png;
}
