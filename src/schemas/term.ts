import { z } from 'astro/zod';
import { key } from './common.ts';

/** A term of the glossary: one item of `content/<language>/glossary.yaml`. */
export const term = z.strictObject({
  id: key.describe('De naam waarmee <Term id="…"> verwijst.'),
  term: z.string().min(1, 'is leeg'),
  abbreviation: z.string().optional(),
  also: z.array(z.string()).default([]).describe('Synoniemen en vormen waar een lezer op zoekt.'),
  meaning: z
    .string()
    .min(1, 'is leeg')
    .max(240, 'is langer dan 240 tekens')
    .describe('Eén of twee gewone zinnen.'),
  source: key.optional(),
  see: z.array(key).default([]).describe('Verwante begrippen, met hun id.'),
});

export type Term = z.infer<typeof term>;
