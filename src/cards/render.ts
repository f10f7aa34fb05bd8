import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card, Shape } from './card-of.ts';
import { drawElsewhere } from './drawing-room.ts';
import { pictureKey } from './inputs.ts';

/** Where pictures are kept between builds, beside Astro's own cache: this one survives a change of the pages. */
const kept = join(process.cwd(), '.cache/cards');

/**
 * The picture of a card as a PNG: one that was drawn before from the same inputs, or a new one. The same card gives the
 * same bytes.
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
  const file = join(folder, key.slice(0, 2), `${key}.png`);
  try {
    return await readFile(file);
  } catch {
    const png = await drawElsewhere(card, shape);
    await keep(file, png);
    return png;
  }
}

/** Whole or not at all: a build that is ended half-way leaves no half a picture. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  // A development server may draw one picture twice at once.
  const unfinished = `${file}.${process.pid}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, png);
  await rename(unfinished, file);
}
