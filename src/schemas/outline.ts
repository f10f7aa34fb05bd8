import { z } from 'astro/zod';
import { key } from './common.ts';

const names = z.array(key).default([]);

/** One publication: a folder, and the order of its texts. Opening and closing texts are chapters. */
export const outlinedPublication = z.strictObject({
  folder: key.describe('De map onder content/<taal>/.'),
  opening: names,
  chapters: names,
  ambitions: names,
  guides: names,
  closing: names,
});

/** `content/outline.yaml`: the order of everything, for every language. */
export const outline = z.strictObject({
  edition: z.string().min(1, 'is leeg').describe('De editie, zoals men die aanhaalt: "2026.1".'),
  publications: z.array(outlinedPublication).min(1, 'noemt geen publicatie'),
  pages: z.array(key),
});

export type Outline = z.infer<typeof outline>;
export type OutlinedPublication = z.infer<typeof outlinedPublication>;
