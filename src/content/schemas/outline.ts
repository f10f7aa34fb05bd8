import { z } from 'astro/zod';
import { key } from './common.ts';

const names = z.array(key).default([]);

/** One publication: a folder, and the order of its texts. Opening and closing texts are chapters. */
export const outlinedPublication = z.strictObject({
  folder: key.describe('De map onder content/<taal>/.'),
  short: z
    .string()
    .regex(/^[a-z]$/, 'is niet één kleine letter')
    .optional()
    .describe('De letter van de korte adressen: w maakt van /w/3/ hoofdstuk 3.'),
  opening: names,
  chapters: names,
  ambitions: names,
  guides: names,
  closing: names,
});

/** An edition, as it is cited. */
export const edition = z
  .string()
  .regex(/^\d{4}\.\d+$/, 'is geen editie zoals "2026.1"')
  .describe('De editie, zoals men die aanhaalt: "2026.1".');

/** `content/outline.yaml`: the order of everything, for every language. */
export const outline = z.strictObject({
  edition,
  publications: z.array(outlinedPublication).min(1, 'noemt geen publicatie'),
  pages: z.array(key),
});

export type Outline = z.infer<typeof outline>;
export type OutlinedPublication = z.infer<typeof outlinedPublication>;
